import { hex, sha256 } from '../../std/sha256.ts'
import { canonicalBytes } from './canonical.ts'
import type { Draft } from './draft.ts'
import type { Economics } from './economics.ts'
import type { Goal } from './goal.ts'
import type { Limit } from './line.ts'

/**
 * A draft as a start for another agreement: every answer, under another id, naming the draft it was made from. What a
 * party accepted was said of that other paper, so it does not come along; neither do its date, its comments, and who gave
 * the brief: the next one may come from somebody else.
 */
export function copyOf(draft: Draft, id: string): Draft {
  const { date: _date, goal, ...rest } = withoutAcceptance(draft)
  const parent = hex(sha256(canonicalBytes(draft)))
  return { ...rest, ...(goal && { goal: fromNobodyYet(goal) }), id, revision: 1, parent }
}

/**
 * The draft without what its people said of it: sections agreed to, limits acknowledged, the reply to the ceiling, the
 * name and day under the choice, comments. For when they are others now.
 */
export function withoutAcceptance(draft: Draft): Draft {
  const { agreed: _agreed, comments: _comments, line, economics, choice, ...rest } = draft
  return {
    ...rest,
    ...(line && { line: unacknowledged(line) }),
    ...(economics && { economics: unreplied(economics) }),
    ...(choice && { choice: unsigned(choice) }),
  }
}

function unacknowledged(line: NonNullable<Draft['line']>): Draft['line'] {
  if (!line.limits) return line
  const { agency, client } = line.limits
  return { ...line, limits: { agency: bare(agency), client: bare(client) } }
}

function fromNobodyYet({ briefFrom: _from, ...goal }: Goal): Goal {
  return goal
}

function unreplied({ ceilingReply: _reply, ...economics }: Economics): Economics {
  return economics
}

function unsigned(choice: NonNullable<Draft['choice']>): Draft['choice'] {
  if (!('option' in choice)) return choice
  const { by: _by, on: _on, ...rest } = choice
  return rest
}

const bare = (limits: readonly Limit[] | undefined): Limit[] | undefined =>
  limits?.map(({ acknowledged: _acknowledged, ...limit }) => limit)
