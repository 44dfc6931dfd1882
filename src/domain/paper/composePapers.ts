import type { Draft } from '../agreement/draft.ts'
import type { Reading } from '../clauses/pen.ts'
import type { Language } from '../language/languages.ts'
import { compose } from './compose.ts'
import type { Papers } from './paper.ts'

/**
 * The paper in its language, or in two with the prevailing one first. `readingOf` gives the words of a language;
 * both papers have the same blocks under the same ids, for nothing that is printed depends on the language.
 */
export function composePapers(draft: Draft, readingOf: (language: Language) => Reading): Papers {
  const { paper, beside, prevailing } = draft.languages
  if (beside === undefined || beside === paper) return [compose(draft, readingOf(paper))]
  const [first, second] = prevailing === beside ? [beside, paper] : [paper, beside]
  return [compose(draft, readingOf(first)), compose(draft, readingOf(second))]
}
