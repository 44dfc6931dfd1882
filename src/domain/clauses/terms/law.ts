import { sentences } from '../tell.ts'
import { answeredTerm, onceAnswered, type Term } from './term.ts'

/** Countries whose own words for effort and result the paper names. */
const withOwnWords: readonly string[] = ['NL', 'PL', 'KR']

/** Whose law applies, and the words by which that law knows what this paper calls effort and result. */
export const law: Term = {
  id: 'law',
  owner: 'both',
  applies: onceAnswered('law'),
  paths: ['terms.law'],
  tell: (pen) =>
    answeredTerm(pen, 'law', ({ country, region }, put) => {
      const name = put(pen.say(`law.${country}`))
      return sentences([
        region === undefined
          ? pen.tell('terms.law.text', { law: name })
          : pen.tell('terms.law.region', { law: name, region: put(region) }),
        withOwnWords.includes(country) ? pen.tell(`terms.law.words.${country}`) : [],
      ])
    }),
}
