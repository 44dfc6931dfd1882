import { given } from '../../agreement/answer.ts'
import { sentences } from '../tell.ts'
import { always, answeredTerm, type Term } from './term.ts'

/** What the agency cannot do it hands on. Unless both say otherwise, a fee for that is named (domain: fee disclosed). */
export const referral: Term = {
  id: 'referral',
  owner: 'agency',
  applies: always,
  paths: ['terms.referral'],
  tell: (pen) => {
    const isAnswered = given(pen.draft.terms?.referral) !== undefined
    return answeredTerm(
      pen,
      'referral',
      ({ to, feeDisclosed }, put) =>
        sentences([
          pen.tell('terms.referral.text'),
          to === undefined ? [] : pen.tell('terms.referral.to', { to: put(to) }),
          pen.tell(feeDisclosed ? 'terms.referral.feeNamed' : 'terms.referral.feeNotNamed'),
          pen.tell('terms.referral.free'),
        ]),
      isAnswered ? [] : sentences([pen.tell('terms.referral.unasked'), pen.tell('terms.referral.free')]),
    )
  },
}
