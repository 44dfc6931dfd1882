import type { Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { sentences } from '../tell.ts'
import { money, whole } from '../write.ts'
import { always, answeredTerm, type Put, type Term, type TermValue } from './term.ts'

/** A change holds once both have signed it: always; how soon it is decided and what a change of mind costs: as answered. */
export const changes: Term = {
  id: 'changes',
  owner: 'both',
  applies: always,
  paths: ['terms.changes'],
  tell: (pen) =>
    answeredTerm(
      pen,
      'changes',
      (value, put) =>
        sentences([
          pen.tell('terms.changes.within', { count: value.decideWithin, days: put(whole(pen, value.decideWithin)) }),
          free(pen, value, put),
          further(pen, value, put),
        ]),
      pen.tell('terms.changes.always'),
    ),
}

/** How often the client comes back on a decision at no charge; none free and no price is settled case by case. */
function free(pen: Pen, { free: count, price }: TermValue<'changes'>, put: Put): Runs {
  if (count) return pen.tell('terms.changes.free', { count, times: put(whole(pen, count)) })
  return count === 0 && price === undefined ? pen.tell('terms.changes.none') : []
}

function further(pen: Pen, { free: count, price }: TermValue<'changes'>, put: Put): Runs {
  if (price === undefined) return []
  return pen.tell(count ? 'terms.changes.further' : 'terms.changes.each', { price: put(money(pen, price)) })
}
