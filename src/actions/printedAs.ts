import type { Draft } from '../domain/agreement/draft.ts'
import type { Language } from '../domain/language/languages.ts'

/** What a paper can be asked to be, other than its draft says. */
export interface PrintedAs {
  readonly language?: Language | undefined
  readonly beside?: Language | undefined
  readonly paperSize?: Draft['paperSize'] | undefined
}

/**
 * The draft as it is to be printed. A second language makes the paper bilingual; the first one prevails unless the
 * draft settled which of the two does.
 */
export function printedAs(draft: Draft, as: PrintedAs): Draft {
  const paper = as.language ?? draft.languages.paper
  const beside = as.beside ?? draft.languages.beside
  const paperSize = as.paperSize ?? draft.paperSize
  if (beside === undefined || beside === paper) return { ...draft, paperSize, languages: { paper } }
  const settled = draft.languages.prevailing
  const prevailing = settled === paper || settled === beside ? settled : paper
  return { ...draft, paperSize, languages: { paper, beside, prevailing } }
}
