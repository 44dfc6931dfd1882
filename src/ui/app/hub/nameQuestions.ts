import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import { questionName } from '../../../domain/clauses/questions.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { makeSay } from '../../../domain/language/say.ts'
import { catalogue } from '../../i18n/catalogues.ts'
import { screenPen } from '../../steps/entries/screenPen.ts'

/** A question by its name on the paper, in the language of the screen: “The audience · How far they walk”. */
export type NameQuestion = (draft: Draft, path: Path) => string

/** Fetches the paper's own words first; rejects when they cannot be had. */
export async function nameQuestions(language: Language): Promise<NameQuestion> {
  const say = makeSay(await catalogue(language, ['clauses']), language)
  return (draft, path) => questionName(screenPen(draft, language, say), path)
}
