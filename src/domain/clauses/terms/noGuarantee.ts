import { always, type Term } from './term.ts'

/** Always there: the statement of page 1 as a clause, and what a missed goal does and does not mean. */
export const noGuarantee: Term = {
  id: 'noGuarantee',
  owner: 'both',
  applies: always,
  paths: [],
  tell: (pen) => pen.tell('terms.noGuarantee.text'),
}
