import { isBlank } from '../language/text.ts'
import type { Path } from './draft.ts'
import type { Limit, Line } from './line.ts'
import type { Side } from './scalars.ts'

/** A party's limits that hold a word to read: nobody can have read or accepted another one. */
export const writtenLimits = (line: Line | undefined, side: Side): readonly Limit[] =>
  (line?.limits?.[side] ?? []).filter(({ text }) => !isBlank(text))

/**
 * Whether a party's limits are covered: until the other one has written at least one of its own, it does not see them, so
 * that each says by itself what it cannot promise (product, step 6). Nothing is stored; the draft alone tells.
 */
export const isCovered = (line: Line | undefined, side: Side): boolean =>
  writtenLimits(line, side === 'agency' ? 'client' : 'agency').length === 0

/** Whether a path leads into limits that are covered. */
export const isCoveredAt = (line: Line | undefined, path: Path): boolean =>
  (['agency', 'client'] as const).some((side) => path.startsWith(`line.limits.${side}`) && isCovered(line, side))
