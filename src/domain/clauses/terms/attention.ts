import type { Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { sentences } from '../tell.ts'
import { whole } from '../write.ts'
import { answeredTerm, onceAnswered, type Put, type Term, type TermValue } from './term.ts'

/** Time and attention as figures: a doctor gives half an hour where others give minutes, and says so beforehand. */
export const attention: Term = {
  id: 'attention',
  owner: 'agency',
  applies: onceAnswered('attention'),
  paths: ['terms.attention'],
  tell: (pen) =>
    answeredTerm(pen, 'attention', (value, put) =>
      sentences([
        pen.tell(`terms.attention.every.${value.every}`),
        pen.tell('terms.attention.minutes', { count: value.minutes, minutes: put(whole(pen, value.minutes)) }),
        value.where === undefined ? [] : pen.tell('terms.attention.where', { where: put(value.where) }),
        kept(pen, value, put),
      ]),
    ),
}

function kept(pen: Pen, { hours: count }: TermValue<'attention'>, put: Put): Runs {
  return count === undefined ? [] : pen.tell('terms.attention.hours', { count, hours: put(whole(pen, count)) })
}
