import { sentences } from '../tell.ts'
import { money, whole } from '../write.ts'
import { answeredTerm, onceAnswered, type Term } from './term.ts'

/** How many rounds of changes are included, what a round is, and the price of the next. */
export const rounds: Term = {
  id: 'rounds',
  owner: 'agency',
  applies: onceAnswered('rounds'),
  paths: ['terms.rounds'],
  tell: (pen) =>
    answeredTerm(pen, 'rounds', ({ included, extraPrice }, put) => {
      const counted = { count: included, rounds: put(whole(pen, included)) }
      return sentences([
        included === 0 ? pen.tell('terms.rounds.none') : pen.tell('terms.rounds.included', counted),
        pen.tell('terms.rounds.what'),
        pen.tell('terms.rounds.price', { price: put(money(pen, extraPrice)) }),
      ])
    }),
}
