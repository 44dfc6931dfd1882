import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { takePen } from '../../../src/domain/clauses/pen.ts'
import { terms } from '../../../src/domain/clauses/terms/terms.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import { spoken } from '../paper/readable.ts'
import { readingOf } from '../paper/reading.ts'
import { fullDraft } from './fullDraft.ts'

export const penOf = (draft: Draft, language: Language = 'en') => takePen(draft, readingOf(draft, language))

/** What a clause of section 7 says; null where it does not apply. */
export function clause(id: string, draft: Draft, language: Language = 'en'): string | null {
  const pen = penOf(draft, language)
  const term = terms.find((each) => each.id === id)
  return term?.applies(pen) ? spoken(term.tell(pen)).replaceAll('\u00a0', ' ') : null
}

/** The full draft with another answer. */
export const answer = (path: string, value: unknown, draft: Draft = fullDraft) => withAnswer(draft, path, value)
