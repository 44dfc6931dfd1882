import { at } from '../../../../domain/agreement/change.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import type { Difference } from '../../../../domain/differences/differences.ts'
import { patternOf } from './fields.ts'

/** What only one of the two can say, by where it stands. */
const saidBy: readonly (readonly [RegExp, Side])[] = [
  [/^economics\.ceilingReply\b|\.(pain|lastTime|plan|extra)\.agency\b/, 'agency'],
  [/^choice\b|\.(pain|lastTime|plan|extra)\.client\b/, 'client'],
  [/^line\.limits\.client\.\*\.acknowledged/, 'agency'],
  [/^line\.limits\.agency\.\*\.acknowledged/, 'client'],
]

/**
 * Whether a difference puts something into a party's mouth: an acceptance, an answer that is its own to give, or an entry
 * that is written in its name.
 */
export function isSaidInNameOf(side: Side, { path, kind, after }: Difference, theirs: Draft): boolean {
  if (kind === 'removed') return false
  const entry = /^(?:agreed|kept|comments)\.\d+/.exec(path)?.[0]
  const named = entry === undefined ? after : at(theirs, entry)
  if (/^(?:agreed|kept|comments)\b/.test(path)) return [named].flat().some((each) => isBy(each, side))
  return saidBy.some(([pattern, by]) => by === side && pattern.test(patternOf(path)))
}

const isBy = (entry: unknown, side: Side) =>
  typeof entry === 'object' && entry !== null && 'by' in entry && entry.by === side
