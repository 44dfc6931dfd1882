import { entryPairs, hasId, type EntryPair } from './lists.ts'
import { isSame, type IsTaken, type Place, type Three } from './three.ts'

type List = readonly unknown[]

/**
 * What becomes of an entry. `here`: its place in mine; `to`: its place in theirs. It goes to that one where `isPlaced`; where
 * `isLoose` it stays though theirs has it elsewhere, so that nothing can be put behind it.
 */
interface Fate {
  readonly entry: unknown
  readonly here?: number | undefined
  readonly to?: number | undefined
  readonly isPlaced: boolean
  readonly isLoose?: boolean
}

/**
 * A list of mine with what is taken of theirs. What theirs neither moved nor rewrote stays where mine has it; the rest
 * follows the entry that it follows in theirs.
 */
export function listTogether(
  three: Three,
  place: Place,
  isTaken: IsTaken,
  together: (entry: Three, at: Place) => unknown,
): List {
  const [mine, base, theirs] = [listOf(three.mine), listOf(three.base), listOf(three.theirs)]
  const inMine = entryPairs(base, mine)
  const own = inMine.flatMap(({ from, to }) => (from === undefined && to !== undefined ? [to] : []))
  const met = new Set<number>()
  const fates = entryPairs(base, theirs).map((pair) => fateOf(pair))
  const alone = own.filter((here) => !met.has(here)).map((here) => ({ entry: mine[here], here, isPlaced: false }))
  return ordered([...fates, ...alone])

  function fateOf({ from, to, hasMoved }: EntryPair): Fate {
    const at: Place = { path: `${place.path}.${to ?? from}`, from: `${place.from}.${from ?? to}` }
    const after = to === undefined ? undefined : theirs[to]
    if (from === undefined) return added(at, after, to)
    const here = inMine.find((pair) => pair.from === from)?.to
    const stands = here === undefined ? undefined : mine[here]
    if (to === undefined) return { here, entry: isTaken('removed', at.from) ? undefined : stands, isPlaced: false }
    const entry = together({ mine: stands, base: base[from], theirs: after }, at)
    // Bare words that were rewritten are no entry that stayed: only their place is known.
    const isRewritten = !hasId(after) && !isSame(base[from], after)
    const isPlaced = isRewritten ? !isSame(entry, stands) : hasMoved && isTaken('moved', at.path)
    return { entry, here, to, isPlaced: here === undefined || isPlaced, isLoose: isRewritten || hasMoved }
  }

  /** What both added word for word is one entry. */
  function added({ path }: Place, entry: unknown, to: number | undefined): Fate {
    const here = own.find((at) => !met.has(at) && isSame(mine[at], entry))
    if (here !== undefined) {
      met.add(here)
      return { entry, here, to, isPlaced: false }
    }
    return { entry: isTaken('added', path) ? entry : undefined, to, isPlaced: true }
  }
}

function ordered(fates: readonly Fate[]): List {
  const left = fates.filter(({ entry }) => entry !== undefined)
  const staying = left.filter(({ isPlaced }) => !isPlaced).toSorted((one, other) => (one.here ?? 0) - (other.here ?? 0))
  const placed = left.filter(({ isPlaced }) => isPlaced).toSorted((one, other) => (one.to ?? 0) - (other.to ?? 0))
  return placed.reduce((list, fate) => list.toSpliced(behind(list, fate), 0, fate), staying).map(({ entry }) => entry)
}

/** Behind the nearest entry that stands before it in theirs; first where there is none. */
function behind(list: readonly Fate[], { to = 0 }: Fate): number {
  const isFirm = ({ isPlaced, isLoose = false }: Fate) => isPlaced || !isLoose
  const before = list.filter((other) => other.to !== undefined && other.to < to && isFirm(other))
  const nearest = before.reduce<Fate | undefined>(
    (found, other) => (found === undefined || (other.to ?? 0) > (found.to ?? 0) ? other : found),
    undefined,
  )
  return nearest === undefined ? 0 : list.indexOf(nearest) + 1
}

const listOf = (value: unknown): List => (Array.isArray(value) ? (value as List) : [])
