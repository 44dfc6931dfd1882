import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { catalogue } from '../../i18n/catalogues.ts'

/** A question by its name on the paper, in the language of the screen: “The audience · How far they walk”. */
export type NameQuestion = (draft: Draft, path: Path) => string

export async function nameQuestions(language: Language): Promise<NameQuestion> {
  const [{ questionName }, { takePen }, { makeSay }, { draftFingerprint }, words] = await Promise.all([
    import('../../../domain/clauses/questions.ts'),
    import('../../../domain/clauses/pen.ts'),
    import('../../../domain/language/say.ts'),
    import('../../../domain/agreement/fingerprint.ts'),
    catalogue(language, ['clauses']),
  ])
  const say = makeSay(words, language)
  return (draft, path) =>
    questionName(takePen(draft, { language, say, fingerprint: draftFingerprint(draft), money: null }), path)
}
