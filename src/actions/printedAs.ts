import type { Draft } from '../domain/agreement/draft.ts'
import type { Language } from '../domain/language/languages.ts'

/** What a paper can be asked to be, other than its draft says. */
export interface PrintedAs {
  readonly language?: Language | undefined
  readonly beside?: Language | undefined
  readonly paperSize?: Draft['paperSize'] | undefined
}

/** The draft as it is to be printed. Where no other language is asked for, its own stay as they are, gaps included. */
export function printedAs(draft: Draft, as: PrintedAs): Draft {
  const isSame = as.language === undefined && as.beside === undefined
  const languages = isSame ? draft.languages : languagesAs(draft.languages, as)
  return { ...draft, paperSize: as.paperSize ?? draft.paperSize, languages }
}

/**
 * A second language makes the paper bilingual; it stays beside another first one, unless it has become the first itself.
 * A second language that was asked for lets the first prevail, unless the draft settled which of the two does. What the
 * draft leaves open is not settled here.
 */
function languagesAs(own: Draft['languages'], as: PrintedAs): Draft['languages'] {
  const paper = as.language ?? own.paper
  const beside = as.beside ?? own.beside
  if (beside === undefined || beside === paper) return { paper }
  const settled = own.prevailing
  if (settled === undefined && as.beside === undefined) return { paper, beside }
  return { paper, beside, prevailing: settled === paper || settled === beside ? settled : paper }
}
