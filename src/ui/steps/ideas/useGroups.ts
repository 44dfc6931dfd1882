import type { Stage } from '../../../domain/agreement/line.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import type { IdeaGroup } from './Ideas.tsx'
import { tradeNames, tradeOf, type Trade } from './trades.ts'

/** What the draft's own links give rise to, then the trade they were taken from; every trade while that is not known. */
export function useGroups(
  ofLink: (stage: Stage) => string | null,
  ofTrade: (trade: Trade) => readonly string[],
): readonly IdeaGroup[] {
  const t = useWords('ideas')
  const stages = useDraft().draft.line?.stages ?? []
  const own = tradeOf(stages)
  const ofLine = stages.map(ofLink).filter((idea) => idea !== null)
  const trades = own === null ? tradeNames : [own]
  return [
    { name: t('line'), ideas: ofLine, open: true },
    ...trades.map((trade) => ({ name: t(`trade.${trade}.name`), ideas: ofTrade(trade), open: own !== null })),
  ]
}
