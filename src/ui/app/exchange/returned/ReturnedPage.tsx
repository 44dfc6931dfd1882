import { useMemo, useState } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { ArrivalContext, useArrival } from '../../../kit/arrival.ts'
import { BackLink } from '../../../kit/BackLink.tsx'
import { Page, Part } from '../../../kit/Page.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { LookThrough } from './LookThrough.tsx'
import { Outcome, type Done } from './Outcome.tsx'
import style from './returned.page.css?url'
import { returnOf } from '../../../../domain/differences/returnOf.ts'
import { SetAside } from './SetAside.tsx'
import { cameIn } from '../../../../domain/agreement/came.ts'

/** What came back from the other party: looked through line by line; it never takes the place of mine by itself. */
export function ReturnedPage() {
  const t = useWords('returned')
  const { ways } = useDraft()
  const arrival = useArrival()
  const [done, setDone] = useState<Done | null>(null)
  return (
    <Page>
      <link rel="stylesheet" href={style} precedence="page" />
      <Part columns="all">
        <BackLink href={ways.hub}>{t('back')}</BackLink>
      </Part>
      <Part columns="all" className="returned-page">
        {/* What it came to is reached like a page of its own: its heading has the focus. */}
        <ArrivalContext value={{ ...arrival, count: arrival.count + (done ? 1 : 0) }}>
          <Waiting done={done} onDone={setDone} />
        </ArrivalContext>
      </Part>
    </Page>
  )
}

function Waiting({ done, onDone }: { done: Done | null; onDone: (done: Done | null) => void }) {
  const t = useWords('returned')
  const { draft, earlier } = useDraft()
  const { waiting } = earlier.exchange ?? {}
  const came = useMemo(() => (waiting === undefined ? null : cameIn(waiting)), [waiting])
  const back = useMemo(
    () => (came === null ? null : returnOf(draft, came, earlier.exchange)),
    [draft, came, earlier.exchange],
  )
  if (done) return <Outcome done={done} onUndone={() => onDone(null)} onNext={waiting && (() => onDone(null))} />
  if (waiting === undefined) return <Nothing />
  if (back) return <LookThrough back={back} onDone={onDone} />
  return (
    <>
      <PageHeading title={t('unreadable.title')} />
      <p className="lead">{t('unreadable.text')}</p>
      <SetAside />
    </>
  )
}

function Nothing() {
  const t = useWords('returned')
  return (
    <>
      <PageHeading title={t('none.title')} />
      <p className="lead">{t('none.text')}</p>
    </>
  )
}
