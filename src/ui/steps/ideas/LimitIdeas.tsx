import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { Ideas } from './Ideas.tsx'
import { useGroups } from './useGroups.ts'

/** Limits that a party may have: from the links of its line in which somebody else decides, and from its trade. */
export function LimitIdeas({ side, onTake }: { side: Side; onTake: (idea: string) => void }) {
  const t = useWords('ideas')
  const limits = useDraft().draft.line?.limits?.[side] ?? []
  const groups = useGroups(
    ({ name, control }) => (control && control !== side ? t(`limit.${control}`, { link: name }) : null),
    (trade) => [t(`trade.${trade}.limit.${side}.one`), t(`trade.${trade}.limit.${side}.two`)],
  )
  return <Ideas {...{ groups, onTake }} lead={t('lead.limits')} written={limits.map(({ text }) => text)} />
}
