import { whole } from '../write.ts'
import { answeredTerm, type Term } from './term.ts'

/** A change holds once both have signed it: always; how soon the other decides: as answered. */
export const changes: Term = {
  id: 'changes',
  paths: ['terms.changes'],
  tell: (pen) =>
    answeredTerm(
      pen,
      'changes',
      ({ decideWithin: count }, put) => pen.tell('terms.changes.within', { count, days: put(whole(pen, count)) }),
      pen.tell('terms.changes.always'),
    ),
}
