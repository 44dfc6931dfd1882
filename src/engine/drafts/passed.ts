import { canonicalText } from '../../domain/agreement/canonical.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import { closedAs, type Closed } from '../../domain/agreement/revision.ts'
import type { Side } from '../../domain/agreement/scalars.ts'
import { otherSide } from '../../domain/clauses/names.ts'
import type { Exchange, Passed, Received } from './kept.ts'
import type { Came } from '../../domain/agreement/came.ts'

/** How many states are kept word for word; of older ones the hash is enough. */
const WITH_TEXT = 5

/** The exchange with a state that came. */
export function withReceived(
  exchange: Exchange | undefined,
  theirs: Draft,
  by: Side | undefined,
  at: number,
): Exchange {
  return withState(exchange, { ...closedAs(theirs), at, ...(by && { by }), text: canonicalText(theirs) })
}

function withState(exchange: Exchange | undefined, state: Received): Exchange {
  const rest = exchange ?? { sent: [], received: [] }
  const others = rest.received.filter(({ hash }) => hash !== state.hash)
  return { ...rest, received: newestWithText([...others, state]) }
}

/**
 * With a hand-over that was settled: what it asks is asked now; after a yes or a no nothing is. The answers to a request
 * are known by their hash alone: held against them, all that nobody asked about would look new. A draft that came bare
 * changes nothing of what is asked.
 */
export function withSettled(exchange: Exchange | undefined, came: Came, at: number): Exchange {
  const before = exchange && withoutWaiting(exchange)
  if (came.by === undefined) return withReceived(before, came.draft, undefined, at)
  const { draft, by, asks, due, reply } = came
  const { asked: _before, ...rest } = came.toRequest
    ? withState(before, { ...closedAs(draft), at, by })
    : withReceived(before, draft, by, at)
  if (reply !== undefined) return rest
  // What its own party asks is not asked of this machine, nor is anything while nobody has said for whom it speaks.
  const isAsked = rest.side === otherSide(by)
  const asked = isAsked ? { asks, by, ...(due !== undefined && { due }) } : exchange?.asked
  return { ...rest, ...(asked && { asked }) }
}

/** Without what waited and was chosen of it: it is settled, or set aside. What came behind it waits now. */
export function withoutWaiting({ waiting: _waiting, chosen: _chosen, later = [], ...exchange }: Exchange): Exchange {
  const [waiting, ...rest] = later
  return { ...exchange, ...(waiting !== undefined && { waiting }), ...(rest.length > 0 && { later: rest }) }
}

/** With what came now: behind what waits already, so that neither takes the place of the other. */
export function withWaiting(exchange: Exchange, text: string): Exchange {
  const { waiting, later = [] } = exchange
  if (waiting === undefined) return { ...exchange, waiting: text }
  return waiting === text || later.includes(text) ? exchange : { ...exchange, later: [...later, text] }
}

/** The same states, the newest few with their texts. */
export function newestWithText<P extends Passed>(states: readonly P[]): readonly P[] {
  return states.map((state, place) => {
    if (place >= states.length - WITH_TEXT) return state
    const { text: _text, ...bare } = state
    return bare as P
  })
}

/** The newer of two states that others hold: the next change is numbered after it. */
export const newerOf = (one: Closed | undefined, other: Closed): Closed =>
  one !== undefined && one.revision >= other.revision ? one : other
