import type { Pen } from '../pen.ts'
import { sentences } from '../tell.ts'
import { whole } from '../write.ts'
import { answeredTerm, onceAnswered, type Put, type Term, type TermValue } from './term.ts'

/** Who says yes or no to a proof, how soon, and what silence means. */
export const approvals: Term = {
  id: 'approvals',
  owner: 'client',
  applies: onceAnswered('approvals'),
  paths: ['terms.approvals'],
  tell: (pen) =>
    answeredTerm(pen, 'approvals', (value, put) => {
      const within = { count: value.days, days: put(whole(pen, value.days)), approver: put(value.approver) }
      return sentences([pen.tell('terms.approvals.who', within), silence(pen, value, put)])
    }),
}

function silence(pen: Pen, { silence }: TermValue<'approvals'>, put: Put) {
  if ('escalates' in silence) return pen.tell('terms.approvals.escalates')
  const count = silence.acceptedAfter
  return pen.tell('terms.approvals.accepted', { count, days: put(whole(pen, count)) })
}
