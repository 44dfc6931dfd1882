import { settlement, type Blind } from '../../../../domain/agreement/answer.ts'
import { at } from '../../../../domain/agreement/change.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { Closed } from '../../../../domain/agreement/revision.ts'
import type { Exchange } from '../../../../engine/drafts/kept.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Acts, Button, LinkButton } from '../../../kit/Button.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { BLIND, Differences } from '../../../steps/check/Differences.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'

/** What was settled, and what was remembered before, for whoever takes it back. */
export interface Done {
  readonly taken: number
  readonly kept: number
  /** Both hold the same draft now. */
  readonly isTheirs: boolean
  readonly before: { readonly draft: Draft; readonly exchange: Exchange | undefined; readonly closed: Closed }
}

interface OutcomeProps {
  done: Done
  onUndone: () => void
  /** Given where something else waits that came meanwhile. */
  onNext: (() => void) | '' | undefined
}

/** Behind the last line: what came of it, what both answered blind and is to be settled by name, and where to go on. */
export function Outcome({ done, onUndone, onNext }: OutcomeProps) {
  const t = useWords('returned')
  const { draft, ways, replace, remember } = useDraft()
  const number = String(draft.revision)
  const takeBack = () => {
    const { draft: before, exchange, closed } = done.before
    // What is answered here is steps of its own, so that one step back would not be enough.
    if (draft !== before) replace(before)
    remember({ closed, ...(exchange && { exchange }) })
    onUndone()
  }
  return (
    <>
      <PageHeading title={t('settled.title')} />
      <ul className="bare">
        {done.taken > 0 && <li>{t('settled.taken', { count: done.taken })}</li>}
        {done.kept > 0 && <li>{t('settled.kept', { count: done.kept })}</li>}
        <li>{t(done.isTheirs ? 'settled.asTheirs' : 'settled.number', { number })}</li>
      </ul>
      {hasBlindDifferences(draft) && (
        <div className="returned-blind">
          <p>{t('settled.blind')}</p>
          <Differences />
        </div>
      )}
      <Acts>
        <LinkButton href={`${ways.hub}/send`}>{t('settled.send')}</LinkButton>
        <LinkButton look="secondary" href={ways.step('read')}>
          {t('settled.read')}
        </LinkButton>
        {onNext && (
          <Button look="secondary" onClick={onNext}>
            {t('settled.next')}
          </Button>
        )}
        <Button look="plain" onClick={takeBack}>
          {t('settled.undo')}
        </Button>
      </Acts>
    </>
  )
}

/** Whether a question that both answered before seeing the other's words has two answers. */
const hasBlindDifferences = (draft: Draft): boolean =>
  BLIND.some(({ path }) => {
    const question = at(draft, path) as Blind<unknown> | undefined
    return question?.agency !== undefined && question.client !== undefined && settlement(question).state === 'differs'
  })
