import { useState } from 'react'
import { given } from '../../../../domain/agreement/answer.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { ShelfFault } from '../../../../engine/drafts/kept.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Acts, Button } from '../../../kit/Button.tsx'
import { Part } from '../../../kit/Page.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { namesOf } from '../../draft/names.ts'
import { useHeldLocation } from '../../heldAddress.ts'
import { useStillHere } from '../../start/useStillHere.ts'
import { useDesk } from '../../useDesk.ts'
import { Facts } from './Facts.tsx'
import { NotKept } from './NotKept.tsx'

/** A draft that nobody says who sent, or for what: whose it is, and the way to open it beside what lies here. */
export function BareDraft({ draft }: { draft: Draft }) {
  const t = useWords('arrive')
  const app = useWords('app')
  const desk = useDesk()
  const isHere = useStillHere()
  const [, navigate] = useHeldLocation()
  const [fault, setFault] = useState<ShelfFault | null>(null)
  const open = async () => {
    const taken = await desk.takeIn(draft)
    if (!taken.ok) setFault(taken.error)
    else if (isHere()) navigate(`/a/${taken.value}`, { replace: true })
  }
  return (
    <Part columns="text" className="arrived">
      <PageHeading title={t('bare.title', { what: namesOf(draft, app).both ?? app('hub.untitled') })} />
      <p className="lead">
        <bdi>{given(draft.title) ?? given(draft.goal?.brief)}</bdi>
      </p>
      <p>{t('bare.text')}</p>
      {draft.example !== undefined && <p className="arrived-example">{t('example')}</p>}
      <Acts>
        <Button onClick={() => void open()}>{t('act.open')}</Button>
      </Acts>
      <NotKept fault={fault} />
      <Facts way="link" />
    </Part>
  )
}
