import type { Draft } from '../../../domain/agreement/draft.ts'
import { takePen, type Pen } from '../../../domain/clauses/pen.ts'
import type { Language } from '../../../domain/language/languages.ts'
import type { Say } from '../../../domain/language/say.ts'

/** No screen writes the fingerprint of a draft; hashing it with every key would be for nothing. */
const fingerprint = { hex: '', groups: [] }

/** A pen for the names, units and amounts that a screen writes in the words of the paper; what is reckoned is told. */
export const screenPen = (draft: Draft, language: Language, say: Say): Pen =>
  takePen(draft, { language, say, fingerprint, money: null })
