import type { Exchange, Passed } from './kept.ts'

/**
 * Whether the draft came to this machine, and did not go out from it: then the other party's own answers were held back,
 * and holding back the ones from here too would leave both waiting for ever. Whoever handed it over first goes on holding
 * back. Drafts are ordered by their numbers: what is sent back is a later one than what came. Where somebody agreed without
 * a change both have one number, and this device wrote down which of its own two acts came first. What came from another
 * device of one's own had gone out from there.
 */
export function wasFirstAsked(exchange: Exchange | undefined): boolean {
  const { side, sent = [], received = [] } = exchange ?? {}
  const [came] = received.filter(({ by }) => by !== side)
  const [went] = [...sent, ...received.filter(({ by }) => by === side)].toSorted(inOrder)
  if (came === undefined || went === undefined) return came !== undefined
  return inOrder(came, went) < 0
}

const inOrder = (one: Passed, other: Passed) => one.revision - other.revision || one.at - other.at
