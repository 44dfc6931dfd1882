import { sentences } from '../tell.ts'
import { whole } from '../write.ts'
import { answeredTerm, onceAnswered, type Term } from './term.ts'

/** The client goes to a colleague without loss to the client; how early that is announced stands in section 1. */
export const colleague: Term = {
  id: 'colleague',
  owner: 'both',
  applies: onceAnswered('colleague'),
  paths: ['terms.colleague'],
  tell: (pen) =>
    answeredTerm(pen, 'colleague', ({ refuseWithin: count }, put) =>
      sentences([
        pen.tell('terms.colleague.text'),
        pen.tell('terms.colleague.refuse', { count, days: put(whole(pen, count)) }),
      ]),
    ),
}
