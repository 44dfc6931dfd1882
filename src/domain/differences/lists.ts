import { canonicalText } from '../agreement/canonical.ts'

/** An entry of a list by its places in both; undefined where it is in one of them only. */
export interface EntryPair {
  readonly from: number | undefined
  readonly to: number | undefined
  /** It stands before or behind others than it did. */
  readonly hasMoved: boolean
}

/**
 * Which entry of one list is which of the other: by saying the very same, at the ends of the lists first; by its id;
 * without one, or under another one, by saying the same; what is left over without an id in both, in its order. So an id
 * or a word that stands twice misleads nobody. A list is told in the order of the later one, what was removed behind it.
 */
export function entryPairs(before: readonly unknown[], after: readonly unknown[]): readonly EntryPair[] {
  const [was, is] = [before.map(canonicalText), after.map(canonicalText)]
  if (was.join() === is.join()) return is.map((_, at) => ({ from: at, to: at, hasMoved: false }))
  const whole = matched(was, is, alikeAtTheEnds(was, is))
  const named = matched(before.map(keyOf), after.map(keyOf), whole)
  const known = matched(before.map(textOf), after.map(textOf), named)
  const left = before.flatMap((entry, place) => (known.includes(place) || hasId(entry) ? [] : [place]))
  const inPlace = staying(known)
  const pairs = after.map((entry, to) => {
    const from = known[to] ?? (hasId(entry) ? undefined : left.shift())
    return { from, to, hasMoved: known[to] !== undefined && !inPlace.has(to) }
  })
  const gone = before.flatMap((_, from) => (pairs.some((pair) => pair.from === from) ? [] : [from]))
  return [...pairs, ...gone.map((from) => ({ from, to: undefined, hasMoved: false }))]
}

/** For each later entry the place of an earlier one that it is; undefined while that is not known. */
type Places = readonly (number | undefined)[]

/** The entries before the first and behind the last place where two lists differ. */
function alikeAtTheEnds(was: readonly string[], is: readonly string[]): Places {
  const shortest = Math.min(was.length, is.length)
  let start = 0
  while (start < shortest && was[start] === is[start]) start += 1
  let end = 0
  while (end < shortest - start && was.at(-1 - end) === is.at(-1 - end)) end += 1
  const shift = was.length - is.length
  return is.map((_, to) => {
    if (to < start) return to
    return to >= is.length - end ? to + shift : undefined
  })
}

/** The same, with an earlier entry of the same key for each later one without any, first one first; known ones stay. */
function matched(earlier: readonly string[], later: readonly string[], known: Places): Places {
  const places = new Map<string, number[]>()
  for (const [place, key] of earlier.entries())
    if (!known.includes(place)) places.set(key, [...(places.get(key) ?? []), place])
  return later.map((key, to) => known[to] ?? places.get(key)?.shift())
}

const textOf = (entry: unknown) =>
  canonicalText(typeof entry === 'object' && entry !== null ? { ...entry, id: null } : entry)

export const hasId = (entry: unknown): entry is { readonly id: string } =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'

const keyOf = (entry: unknown) => (hasId(entry) ? `id ${entry.id}` : canonicalText(entry))

/** What an entry on its very place counts more: less, for all of a list together, than one entry. */
const IN_PLACE = 1 / 1024

/**
 * The most entries that stand in the order in which they stood (the longest rising run); the others have moved. Of runs
 * as long, the one with more entries on the very place that they had: nobody understands a move from the second place to
 * the second.
 */
function staying(known: Places): ReadonlySet<number> {
  const lengths: number[] = []
  const before: (number | undefined)[] = []
  for (const [to, from] of known.entries()) {
    const earlier = known.flatMap((other, place) =>
      place < to && from !== undefined && other !== undefined && other < from ? [place] : [],
    )
    const best = earlier.reduce<number | undefined>(
      (held, place) => (held === undefined || (lengths[place] ?? 0) > (lengths[held] ?? 0) ? place : held),
      undefined,
    )
    before[to] = best
    const own = from === to ? 1 + IN_PLACE : 1
    lengths[to] = from === undefined ? 0 : own + (best === undefined ? 0 : (lengths[best] ?? 0))
  }
  const kept = new Set<number>()
  let at: number | undefined = lengths.length > 0 ? lengths.indexOf(Math.max(...lengths)) : undefined
  while (at !== undefined && known[at] !== undefined) {
    kept.add(at)
    at = before[at]
  }
  return kept
}
