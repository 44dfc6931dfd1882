import { sentences } from '../tell.ts'
import { answeredTerm, type Term } from './term.ts'

/** What the agency cannot do it hands on, and whether a fee for that is named. */
export const referral: Term = {
  id: 'referral',
  paths: ['terms.referral'],
  tell: (pen) =>
    answeredTerm(pen, 'referral', ({ to, feeDisclosed }, put) =>
      sentences([
        pen.tell('terms.referral.text'),
        to === undefined ? [] : pen.tell('terms.referral.to', { to: put(to) }),
        pen.tell(feeDisclosed ? 'terms.referral.feeNamed' : 'terms.referral.feeNotNamed'),
        pen.tell('terms.referral.free'),
      ]),
    ),
}
