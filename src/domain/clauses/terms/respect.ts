import { sentences } from '../tell.ts'
import { whole } from '../write.ts'
import { answeredTerm, onceAnswered, type Term } from './term.ts'

/** How the two treat each other, as behaviour that can be seen; who is treated otherwise says so, and may leave. */
export const respect: Term = {
  id: 'respect',
  owner: 'both',
  applies: onceAnswered('respect'),
  paths: ['terms.respect'],
  tell: (pen) =>
    answeredTerm(pen, 'respect', ({ tellWithin: count }, put) =>
      sentences([
        pen.tell('terms.respect.text'),
        pen.tell('terms.respect.tell', { count, days: put(whole(pen, count)) }),
        pen.tell('terms.respect.again'),
      ]),
    ),
}
