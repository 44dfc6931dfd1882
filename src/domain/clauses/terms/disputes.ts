import { given } from '../../agreement/answer.ts'
import { sentences } from '../tell.ts'
import { whole } from '../write.ts'
import { answeredTerm, type Term } from './term.ts'

/** Talk, written notice with time to mend, mediator, court: in this order. */
export const disputes: Term = {
  id: 'disputes',
  paths: ['terms.disputes'],
  tell: (pen) =>
    answeredTerm(pen, 'disputes', ({ talkWithin, cureWithin, mediator, court }, put) =>
      sentences([
        pen.tell('terms.disputes.talk', { count: talkWithin, days: put(whole(pen, talkWithin)) }),
        pen.tell('terms.disputes.notice', { count: cureWithin, days: put(whole(pen, cureWithin)) }),
        given(pen.draft.terms?.law)?.country === 'PL' ? pen.tell('terms.disputes.withdrawal') : [],
        mediator ? pen.tell('terms.disputes.mediator') : [],
        court === undefined ? [] : pen.tell('terms.disputes.court', { court: put(court) }),
      ]),
    ),
}
