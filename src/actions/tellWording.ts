import type { Draft } from '../domain/agreement/draft.ts'
import type { Say } from '../domain/language/say.ts'
import type { Phrases } from '../domain/wording/phrases.ts'
import { findAll, wordsOf } from './findWording.ts'
import type { ToldWording } from './scribeMessages.ts'

/** What was found in the draft's words, each with why it matters and a question that helps to mend it. */
export function tellWording(draft: Draft, say: Say, phrases: Phrases | undefined): readonly ToldWording[] {
  return findAll(draft, phrases).map((finding) => {
    const words = wordsOf(draft, finding)
    const ask = say(`wording.${finding.rule}.ask`)
    const question = words === '' ? ask : `${say('quote.open')}${words}${say('quote.close')}: ${ask}`
    return { ...finding, words, why: say(`wording.${finding.rule}.why`), ask, question }
  })
}
