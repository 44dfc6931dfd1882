import { hex, sha256 } from '../../std/sha256.ts'
import { canonicalBytes } from './canonical.ts'
import type { Draft } from './draft.ts'
import type { Limit } from './line.ts'

/**
 * A draft as a start for another agreement: every answer, under another id, naming the draft it was made from. What a
 * party accepted was said of that other paper, so it does not come along; neither do its date and its comments.
 */
export function copyOf(draft: Draft, id: string): Draft {
  const { date: _date, comments: _comments, ...rest } = withoutAcceptance(draft)
  return { ...rest, id, revision: 1, parent: hex(sha256(canonicalBytes(draft))) }
}

/** The draft without what its people accepted: sections agreed to, limits acknowledged. For when they are others now. */
export function withoutAcceptance(draft: Draft): Draft {
  const { agreed: _agreed, line, ...rest } = draft
  if (!line?.limits) return line ? { ...rest, line } : rest
  const { agency, client } = line.limits
  return { ...rest, line: { ...line, limits: { agency: bare(agency), client: bare(client) } } }
}

const bare = (limits: readonly Limit[] | undefined): Limit[] | undefined =>
  limits?.map(({ acknowledged: _acknowledged, ...limit }) => limit)
