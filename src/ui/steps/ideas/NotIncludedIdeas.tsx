import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { Ideas } from './Ideas.tsx'
import { useGroups } from './useGroups.ts'

/** At least three things are invited: the work at the links where the client decides, and what its trade may expect. */
export function NotIncludedIdeas({ onTake }: { onTake: (idea: string) => void }) {
  const t = useWords('ideas')
  const written = useDraft().draft.line?.notIncluded ?? []
  const groups = useGroups(
    ({ name, control }) => (control === 'client' ? t('notIncluded', { link: name }) : null),
    (trade) => (['one', 'two', 'three'] as const).map((idea) => t(`trade.${trade}.notIncluded.${idea}`)),
  )
  return <Ideas {...{ groups, written, onTake }} lead={t('lead.notIncluded')} />
}
