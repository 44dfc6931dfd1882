import { joined, sentences } from '../tell.ts'
import { text } from '../write.ts'
import { answeredTerm, type Term } from './term.ts'

/** Countries whose own words for effort and result the paper names (`domain.md` 1.1). */
const withOwnWords: readonly string[] = ['NL', 'PL', 'KR']

/** Whose law applies, and the words by which that law knows what this paper calls effort and result. */
export const law: Term = {
  id: 'law',
  paths: ['terms.law'],
  tell: (pen) =>
    answeredTerm(pen, 'law', ({ country, region }, put) => {
      const name = put(pen.say(`law.${country}`))
      const where = region === undefined ? [name] : joined([[name], [put(region)]], ', ')
      return sentences([
        [...text(pen.say('terms.law.before')), ...where, ...text(pen.say('terms.law.after'))],
        withOwnWords.includes(country) ? pen.tell(`terms.law.words.${country}`) : [],
      ])
    }),
}
