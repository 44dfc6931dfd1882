import { whole } from '../write.ts'
import { answeredTerm, onceAnswered, type Term } from './term.ts'

/** What happens when one of the two fails the other. */
export const ownMistakes: Term = {
  id: 'ownMistakes',
  owner: 'both',
  applies: onceAnswered('ownMistakes'),
  paths: ['terms.ownMistakes'],
  tell: (pen) =>
    answeredTerm(pen, 'ownMistakes', ({ tellWithin: count }, put) =>
      pen.tell('terms.ownMistakes.text', { count, days: put(whole(pen, count)) }),
    ),
}
