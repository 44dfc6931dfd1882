import { whole } from '../write.ts'
import { always, answeredTerm, type Term } from './term.ts'

/** How soon a message is answered. That it can be answered at all holds always: no-reply is no address. */
export const replies: Term = {
  id: 'replies',
  owner: 'both',
  applies: always,
  paths: ['terms.replyDays'],
  tell: (pen) =>
    answeredTerm(
      pen,
      'replyDays',
      (count, put) => pen.tell('terms.replies.within', { count, days: put(whole(pen, count)) }),
      pen.tell('terms.replies.always'),
    ),
}
