import { useEffect, useState } from 'react'
import { given } from '../../../../domain/agreement/answer.ts'
import { canonicalText } from '../../../../domain/agreement/canonical.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { ShelfFault } from '../../../../engine/drafts/kept.ts'
import { ok, type Result } from '../../../../std/result.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Acts, Button } from '../../../kit/Button.tsx'
import { Part } from '../../../kit/Page.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { namesOf } from '../../draft/names.ts'
import { useHeldLocation } from '../../heldAddress.ts'
import { useStillHere } from '../../start/useStillHere.ts'
import { useDesk } from '../../useDesk.ts'
import { Facts, type ArrivalWay } from './Facts.tsx'
import { keepBare } from './layDown.ts'
import { NotKept } from './NotKept.tsx'

interface BareDraftProps {
  draft: Draft
  way: ArrivalWay
}

/** A draft that nobody says who sent, or for what: to be held against the one that lies here, or opened beside it. */
export function BareDraft({ draft, way }: BareDraftProps) {
  const t = useWords('arrive')
  const app = useWords('app')
  const { isHere, fault, open, compare } = useBareDraft(draft)
  return (
    <Part columns="text" className="arrived">
      <PageHeading title={t('bare.title', { what: namesOf(draft, app).both ?? app('hub.untitled') })} />
      <p className="lead">
        <bdi>{given(draft.title) ?? given(draft.goal?.brief)}</bdi>
      </p>
      <p>{t(isHere ? 'bare.here' : 'bare.text')}</p>
      {draft.example !== undefined && <p className="arrived-example">{t('example')}</p>}
      <Acts>
        {isHere && <Button onClick={compare}>{t('act.compare')}</Button>}
        <Button look={isHere ? 'secondary' : 'primary'} onClick={open}>
          {t('act.open')}
        </Button>
      </Acts>
      <NotKept fault={fault} />
      <Facts way={way} />
    </Part>
  )
}

/** Whether it lies here in another state, and the two ways on. */
function useBareDraft(draft: Draft) {
  const desk = useDesk()
  const [, navigate] = useHeldLocation()
  const isStillHere = useStillHere()
  const [isHere, setHere] = useState(false)
  const [fault, setFault] = useState<ShelfFault | null>(null)
  useEffect(() => {
    let left = false
    const look = async () => {
      const here = await desk.shelf.load(draft.id)
      if (!left) setHere(here.ok && canonicalText(here.value.draft) !== canonicalText(draft))
    }
    void look()
    return () => void (left = true)
  }, [desk, draft])
  const go = async (kept: Promise<Result<string, ShelfFault>>) => {
    const outcome = await kept
    if (!outcome.ok) setFault(outcome.error)
    else if (isStillHere()) navigate(`/a/${outcome.value}`, { replace: true })
  }
  const waits = async (): Promise<Result<string, ShelfFault>> => {
    const kept = await keepBare(desk, draft)
    return kept.ok ? ok(`${draft.id}/returned`) : kept
  }
  return { isHere, fault, open: () => void go(desk.takeIn(draft)), compare: () => void go(waits()) }
}
