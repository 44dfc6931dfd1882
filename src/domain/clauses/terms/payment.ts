import type { Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { joined, sentences } from '../tell.ts'
import { date, money, text, whole } from '../write.ts'
import { answeredTerm, onceAnswered, type Put, type Term, type TermValue } from './term.ts'

/** How the agency's fee is reckoned. */
export const feeModel: Term = {
  id: 'feeModel',
  owner: 'agency',
  applies: onceAnswered('feeModel'),
  paths: ['terms.feeModel'],
  tell: (pen) => answeredTerm(pen, 'feeModel', (model) => pen.tell(`terms.feeModel.${model}`)),
}

/**
 * What is paid when, how soon an invoice is paid and a doubt about it is told. Terms of payment by law age and differ
 * by country and size: the paper says that a shorter one goes before, and keeps none of them as a number.
 */
export const payment: Term = {
  id: 'payment',
  owner: 'both',
  applies: onceAnswered('payment'),
  paths: ['terms.payment'],
  tell: (pen) =>
    answeredTerm(pen, 'payment', (value, put) =>
      sentences([
        schedule(pen, value, put),
        pen.tell('terms.payment.within', { count: value.within, days: put(whole(pen, value.within)) }),
        pen.tell('terms.payment.doubt', { count: value.disputeWithin, days: put(whole(pen, value.disputeWithin)) }),
        pen.tell('terms.payment.law'),
      ]),
    ),
}

function schedule(pen: Pen, { schedule }: TermValue<'payment'>, put: Put): Runs {
  if (schedule.length === 0) return []
  const parts = schedule.map(({ amount, on }) =>
    pen.tell('terms.payment.part', { amount: put(money(pen, amount)), date: put(date(pen, on)) }),
  )
  return [...text(pen.say('terms.payment.schedule')), ...joined(parts, '; '), ...text(pen.say('terms.payment.exVat'))]
}
