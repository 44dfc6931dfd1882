import { sentences } from '../tell.ts'
import { answeredTerm, onceAnswered, type Term } from './term.ts'

/** Looking back asks for dissatisfaction, with the money beside it: a score brings neither to light. */
export const reviews: Term = {
  id: 'reviews',
  owner: 'both',
  applies: onceAnswered('reviews'),
  paths: ['terms.reviews'],
  tell: (pen) =>
    answeredTerm(pen, 'reviews', ({ every }) =>
      sentences([pen.tell(`terms.reviews.every.${every}`), pen.tell('terms.reviews.asks')]),
    ),
}
