import { at } from '../agreement/change.ts'
import type { Draft, Path } from '../agreement/draft.ts'
import type { Side } from '../agreement/scalars.ts'
import type { Difference } from './differences.ts'
import { patternOf } from './pattern.ts'

/** What only one of the two can say, by where it stands. */
const saidBy: readonly (readonly [RegExp, Side])[] = [
  [/^economics\.ceilingReply\b|\.(pain|lastTime|plan|extra)\.agency\b/, 'agency'],
  [/^choice\b|\.(pain|lastTime|plan|extra)\.client\b/, 'client'],
  [/^line\.limits\.client\.\*\.acknowledged/, 'agency'],
  [/^line\.limits\.agency\.\*\.acknowledged/, 'client'],
]

/**
 * Whether a difference puts something into a party's mouth: an acceptance, an answer that is its own to give, or an entry
 * that is written in its name; also where that is a part of something that is taken or kept as a whole.
 */
export function isSaidInNameOf(side: Side, { path, kind, after }: Difference, theirs: Draft): boolean {
  if (kind === 'removed') return false
  // Of what only moved every word was said before.
  const places = kind === 'moved' ? [path] : placesIn(path, after)
  return places.some((place) => isItsOwn(side, place, theirs))
}

/** A place and all that stands in it: a group that mine lacks is told whole. */
function placesIn(path: Path, value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(`${path}.${key}`, part))]
}

function isItsOwn(side: Side, path: Path, theirs: Draft): boolean {
  const entry = /^(?:agreed|kept|comments)\.\d+/.exec(path)?.[0]
  if (entry !== undefined) return isBy(at(theirs, entry), side)
  return saidBy.some(([pattern, by]) => by === side && pattern.test(patternOf(path)))
}

const isBy = (entry: unknown, side: Side) =>
  typeof entry === 'object' && entry !== null && 'by' in entry && entry.by === side
