import { answeredTerm, onceAnswered, type Term } from './term.ts'

/** Whose personal data are handled, and in which role. */
export const data: Term = {
  id: 'data',
  owner: 'client',
  applies: onceAnswered('data'),
  paths: ['terms.data'],
  tell: (pen) => answeredTerm(pen, 'data', (role) => pen.tell(`terms.data.${role}`)),
}
