import type { Draft } from '../domain/agreement/draft.ts'
import { lawOf } from '../domain/agreement/lawOf.ts'
import { exceededTerms } from '../domain/agreement/statutoryTerms.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Say } from '../domain/language/say.ts'
import { writeDate } from '../domain/language/writeDate.ts'
import { writeCount } from '../domain/language/writeNumber.ts'
import type { Phrases } from '../domain/wording/phrases.ts'
import { findAll, sentenceOf, wordsOf } from './findWording.ts'
import type { ToldWording } from './scribeMessages.ts'

/** What was found in the draft's words, each with why it matters and a question that helps to mend it. */
export function tellWording(
  draft: Draft,
  say: Say,
  language: Language,
  phrases: Phrases | undefined,
): readonly ToldWording[] {
  return findAll(draft, phrases).map((finding) => {
    const words = wordsOf(draft, finding)
    const ask = say(`wording.${finding.rule}.ask`)
    const question = words === '' ? ask : `${say('quote.open')}${words}${say('quote.close')}: ${ask}`
    const because = say(`wording.${finding.rule}.why`)
    const why = finding.rule === 'payment-term-too-long' ? `${because} ${legalTerms(draft, say, language)}` : because
    return { ...finding, words, sentence: sentenceOf(draft, finding), why, ask, question }
  })
}

/** Which law was looked at and who chose it, what it says since when, and that nobody vouches for the reading. */
function legalTerms(draft: Draft, say: Say, language: Language): string {
  const law = lawOf(draft)
  if (law === null) return ''
  const date = (day: string) => writeDate(day, language, 'long')
  const terms = exceededTerms(draft)
  const rules = terms.flatMap(({ between, days, source, since }) => [
    say(`legal.${between}`, { days: writeCount(days, language), source }),
    ...(since ? [say('legal.since', { date: date(since) })] : []),
  ])
  const read = terms.map(({ asOf }) => asOf).toSorted()[0]
  return [
    say(law.isAssumed ? 'legal.assumed' : 'legal.chosen', { law: say(`law.${law.country}`) }),
    ...rules,
    ...(read ? [say('legal.asOf', { date: date(read) })] : []),
  ].join(' ')
}
