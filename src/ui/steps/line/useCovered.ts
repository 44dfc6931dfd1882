import type { Side } from '../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../domain/clauses/names.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'

/** In place of limits that are covered: how many there are, and when the other party sees them. */
export function useCovered(): (side: Side) => string {
  const t = useWords('line')
  const names = usePartyNames()
  const { limits } = useDraft().draft.line ?? {}
  return (side) =>
    t('limits.covered', { count: limits?.[side]?.length ?? 0, name: names[side], other: names[otherSide(side)] })
}
