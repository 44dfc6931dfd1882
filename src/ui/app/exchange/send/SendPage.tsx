import { useState } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { ArrivalContext, useArrival } from '../../../kit/arrival.ts'
import { BackLink } from '../../../kit/BackLink.tsx'
import { Page, Part } from '../../../kit/Page.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { Compose } from './Compose.tsx'
import { HandedOver } from './HandedOver.tsx'
import style from './send.page.css?url'
import type { Gone } from './useCarrier.ts'
import { useSpeaker } from './useSpeaker.ts'

/** Hands the draft over to the other party, or back to it. `rest` is `decline` where somebody came to say no. */
export function SendPage({ rest }: { rest: string }) {
  const t = useWords('send')
  const { ways } = useDraft()
  const speaker = useSpeaker()
  const arrival = useArrival()
  const [gone, setGone] = useState<Gone | null>(null)
  const [turns, setTurns] = useState(0)
  const show = (next: Gone | null) => {
    setGone(next)
    setTurns((before) => before + 1)
    window.scrollTo(0, 0)
  }
  return (
    <Page>
      <link rel="stylesheet" href={style} precedence="page" />
      <Part columns="all">
        <BackLink href={ways.hub}>{t('back')}</BackLink>
      </Part>
      {/* What follows is reached like a page of its own: its heading has the focus, and names the window. */}
      <ArrivalContext value={{ ...arrival, count: arrival.count + turns }}>
        <Part className="send-page">
          {gone && <HandedOver gone={gone} onAgain={() => show(null)} />}
          {!gone && <Compose speaker={speaker} declines={rest === 'decline'} onGone={show} />}
        </Part>
      </ArrivalContext>
    </Page>
  )
}
