import { money, whole } from '../write.ts'
import { always, answeredTerm, onceAnswered, type Term } from './term.ts'

/** How far each party answers for damage. */
export const liability: Term = {
  id: 'liability',
  owner: 'both',
  applies: onceAnswered('liability'),
  paths: ['terms.liability'],
  tell: (pen) =>
    answeredTerm(pen, 'liability', (limit, put) => {
      if ('cap' in limit) return pen.tell('terms.liability.cap', { amount: put(money(pen, limit.cap)) })
      if ('byLaw' in limit) return pen.tell('terms.liability.byLaw')
      return pen.tell('terms.liability.timesFee', { count: limit.timesFee, times: put(whole(pen, limit.timesFee)) })
    }),
}

/** Fixed text, always printed: no limit covers intent or gross negligence. */
export const carveOut: Term = {
  id: 'carveOut',
  owner: 'both',
  applies: always,
  paths: [],
  tell: (pen) => pen.tell('terms.carveOut.text'),
}
