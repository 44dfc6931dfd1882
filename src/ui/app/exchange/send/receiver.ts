import type { Draft } from '../../../../domain/agreement/draft.ts'
import { nameOf } from '../../../../domain/clauses/names.ts'
import type { Language } from '../../../../domain/language/languages.ts'
import { makeSay, type Say } from '../../../../domain/language/say.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import { catalogue } from '../../../i18n/catalogues.ts'
import type { Asking } from './asking.ts'

const loaded = new Map<Language, Promise<Say>>()

/** The words that a receiver is shown on arrival, in the receiver's language; fetched once, and again after a failure. */
export function receiverWords(language: Language): Promise<Say> {
  const words = loaded.get(language) ?? fetchWords(language)
  loaded.set(language, words)
  words.catch(() => loaded.delete(language))
  return words
}

async function fetchWords(language: Language): Promise<Say> {
  return makeSay(await catalogue(language, ['arrive']), language)
}

/** What the receiver reads first: who asks, and for which one thing; or who agrees or declines. */
export function sentenceFor({ parties }: Draft, { by, asks, due, reply, language }: Asking, say: Say): string {
  const party = nameOf(parties[by]) ?? say(`party.${by}`)
  if (reply) return say('agreed' in reply ? 'reply.agreed' : 'reply.declined', { party })
  return due === undefined
    ? say(`asks.${asks}`, { party })
    : say(`asks.${asks}By`, { party, date: writeDate(due, language, 'byWeekday') })
}
