import { always, answeredTerm, type Term } from './term.ts'

/** Each keeps the same file, always; who else receives it, as answered. */
export const copies: Term = {
  id: 'copies',
  owner: 'both',
  applies: always,
  paths: ['terms.copies'],
  tell: (pen) =>
    answeredTerm(
      pen,
      'copies',
      (to, put) => pen.tell('terms.copies.to', { to: put(to) }),
      pen.tell('terms.copies.always'),
    ),
}
