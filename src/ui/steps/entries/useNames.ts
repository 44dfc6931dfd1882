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
  return (path) => {
    // A text that was typed for a part of an answer is named by the answer, or by the section around it.
    for (let known = path; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('.')))) {
      const name = told?.[known]
      if (name !== undefined) return name
    }
    return failed ? t('part.title') : '…'
  }
}
