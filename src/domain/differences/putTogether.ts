import type { Path } from '../agreement/draft.ts'
import type { Shape } from '../agreement/shape.ts'
import type { Difference } from './differences.ts'
import { listTogether } from './listTogether.ts'
import { isSame, type IsTaken, type Place, type Three } from './three.ts'

/** One place of mine with what is taken of theirs. */
export function putTogether(shape: Shape, three: Three, place: Place, isTaken: IsTaken): unknown {
  const { mine, base, theirs } = three
  if (isSame(base, theirs)) return mine
  const together = made(shape, three, place, isTaken)
  // Of an answer that took some of its words from each, nobody could say what it means.
  return isSame(together, mine) || shape.holds(together) ? together : theirs
}

function made(shape: Shape, three: Three, place: Place, isTaken: IsTaken): unknown {
  const { mine, base, theirs } = three
  const whole = (kind: Difference['kind'], path: Path) => (isTaken(kind, path) ? takenWhole(shape, three) : mine)
  if (base === undefined) return whole('added', place.path)
  if (theirs === undefined) return whole('removed', place.from)
  const inside = insideOf(base, theirs)
  if (inside === null) return whole('changed', place.path)
  if (isLike(base, mine)) return inside(shape, three, place, isTaken)
  // Nothing of mine can hold a part of it: taken is taken whole.
  const taken = inside(shape, { ...three, mine: base }, place, isTaken)
  return isSame(taken, base) ? mine : theirs
}

/** All that theirs did to a group or a list as a whole; what stands in mine alone stays. */
function takenWhole(shape: Shape, { mine, base, theirs }: Three): unknown {
  if (shape.kind === 'answer' || mine === undefined) return theirs
  const nothing = shape.kind === 'list' ? [] : {}
  const inside = shape.kind === 'list' ? inList : inRecord
  const together = inside(
    shape,
    { mine, base: base ?? nothing, theirs: theirs ?? nothing },
    { path: '', from: '' },
    () => true,
  )
  return theirs === undefined && Object.keys(together as object).length === 0 ? undefined : together
}

/** How two values differ inside; null where one stands for the other as a whole, as `differences` tells it. */
function insideOf(base: unknown, theirs: unknown): typeof inRecord | null {
  if (Array.isArray(base) && Array.isArray(theirs)) return inList
  if (!isRecord(base) || !isRecord(theirs)) return null
  const keys = Object.keys(base)
  const isAnother = keys.length > 0 && Object.keys(theirs).length > 0 && !keys.some((key) => Object.hasOwn(theirs, key))
  return isAnother ? null : inRecord
}

function inRecord(shape: Shape, three: Three, place: Place, isTaken: IsTaken): unknown {
  const [mine, base, theirs] = [three.mine, three.base, three.theirs].map((value) => (value ?? {}) as Rec)
  const keys = [...new Set([mine, base, theirs].flatMap((record) => Object.keys(record ?? {})))]
  const members = keys.map((key) => {
    const member = { mine: own(mine, key), base: own(base, key), theirs: own(theirs, key) }
    return [key, putTogether(shape.below(key), member, below(place, key), isTaken)] as const
  })
  const left = members.filter(([, member]) => member !== undefined)
  return left.length === 0 && three.mine === undefined ? undefined : Object.fromEntries(left)
}

function inList(shape: Shape, three: Three, place: Place, isTaken: IsTaken): unknown {
  const entries = listTogether(three, place, isTaken, (entry, at) => putTogether(shape.below(''), entry, at, isTaken))
  return entries.length === 0 && three.mine === undefined ? undefined : entries
}

type Rec = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Rec => typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (record: Rec | undefined, key: string): unknown =>
  record && Object.hasOwn(record, key) ? record[key] : undefined

const below = ({ path, from }: Place, key: string): Place =>
  path === '' ? { path: key, from: key } : { path: `${path}.${key}`, from: `${from}.${key}` }

/** Whether mine can take a part of what stood in the base: it is of the same build, or not there at all. */
const isLike = (base: unknown, mine: unknown): boolean =>
  mine === undefined || (Array.isArray(base) ? Array.isArray(mine) : isRecord(mine))
