import { given } from '../../../../domain/agreement/answer.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import { draftFingerprint } from '../../../../domain/agreement/fingerprint.ts'
import { goalSentence } from '../../../../domain/clauses/goal/sentence.ts'
import { takePen } from '../../../../domain/clauses/pen.ts'
import { plainText } from '../../../../domain/clauses/tell.ts'
import { makeSay } from '../../../../domain/language/say.ts'
import { clauseWords } from '../../../steps/clauseWords.ts'

/** The goal in one sentence, as page 1 of the paper says it; undefined while nothing is known of it. */
export async function goalOf(draft: Draft): Promise<string | undefined> {
  const own = given(draft.goal?.brief)
  if (own !== undefined) return own
  const language = draft.languages.paper
  const words = (await clauseWords(draft))[language]
  if (words === undefined) return undefined
  const say = makeSay(words, language)
  const runs = goalSentence(takePen(draft, { language, say, fingerprint: draftFingerprint(draft), money: null }))
  return runs ? plainText(runs) : undefined
}
