import type { Path } from '../../../domain/agreement/draft.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { useTelling } from '../scribeAtHand.ts'

/**
 * An answer that is missing, open or cannot be printed, by its name on the paper in the language of the screen:
 * “The audience · How far they walk”. The scribe has the paper's words; until it has told, the name is three points.
 */
export function useNames(): (path: Path) => string {
  const t = useWords('app')
  const { told, failed } = useTelling('names', useDraft().draft)
  return (path) => told?.[path] ?? (failed ? t('part.title') : '…')
}
