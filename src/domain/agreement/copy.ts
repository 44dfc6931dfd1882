import { canonicalBytes } from './canonical.ts'
import type { Draft } from './draft.ts'
import type { Limit } from './line.ts'
import { hex, sha256 } from '../../std/sha256.ts'

/**
 * A draft as a start for another agreement: every answer, under another id, naming the draft it was made from. What a
 * party agreed to or accepted was said of that other paper, so it does not come along; neither does its date.
 */
export function copyOf(draft: Draft, id: string): Draft {
  const { date: _date, agreed: _agreed, comments: _comments, line, ...rest } = draft
  const parent = hex(sha256(canonicalBytes(draft)))
  return { ...rest, ...(line ? { line: withoutAcceptance(line) } : {}), id, revision: 1, parent }
}

function withoutAcceptance(line: NonNullable<Draft['line']>): NonNullable<Draft['line']> {
  if (!line.limits) return line
  const bare = (limits: readonly Limit[] | undefined) => limits?.map(({ acknowledged: _acknowledged, ...limit }) => limit)
  return { ...line, limits: { agency: bare(line.limits.agency), client: bare(line.limits.client) } }
}
