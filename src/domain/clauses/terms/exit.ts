import { sentences } from '../tell.ts'
import { date, whole } from '../write.ts'
import { answeredTerm, onceAnswered, type Term } from './term.ts'

/** Both can walk away without blame: when both look at the count, with how much notice, and what is handed over. */
export const exit: Term = {
  id: 'exit',
  owner: 'both',
  applies: onceAnswered('exit'),
  paths: ['terms.exit'],
  tell: (pen) =>
    answeredTerm(pen, 'exit', ({ reviewOn, noticeDays: count, handOver }, put) =>
      sentences([
        reviewOn === undefined ? [] : pen.tell('terms.exit.review', { date: put(date(pen, reviewOn)) }),
        pen.tell('terms.exit.notice', { count, days: put(whole(pen, count)) }),
        pen.tell('terms.exit.noReason'),
        pen.tell('terms.exit.paid'),
        pen.tell('terms.exit.decent'),
        handOver === undefined ? [] : pen.tell('terms.exit.handOver', { what: put(handOver) }),
      ]),
    ),
}
