import type { Draft, Path } from '../agreement/draft.ts'
import { concernOf, gravityOf, rankOf, type Concern, type Gravity } from './concern.ts'
import { hiddenChanges, type HiddenChange } from './hidden.ts'
import { entryPairs } from './lists.ts'

/** One place where two states of a draft differ. */
export interface Difference {
  /** Where it stands in the later draft; in the earlier one, for what is only there. */
  readonly path: Path
  readonly kind: 'changed' | 'added' | 'removed' | 'moved'
  /** What stood there, in full, and what stands there now; null where nothing did or does. */
  readonly before: unknown
  readonly after: unknown
  /** Where it stood before, if that was elsewhere in its list. */
  readonly from?: Path
  readonly concern: Concern
  readonly gravity: Gravity
  /** Characters that the change brought in and that nobody sees, or takes for others. */
  readonly hidden?: readonly HiddenChange[]
}

/**
 * Every place where two drafts differ, gravest first, then in the order of their keys; none exactly where their canonical
 * texts are the same. Entries of a list are the same by their id, or else by what they say, so that one that only moved is
 * told as moved, and one that changed is told by what changed in it. What is only in one of the two is told whole.
 */
export function differences(before: Draft, after: Draft): readonly Difference[] {
  return found({ path: '', from: '' }, before, after).toSorted(
    (one, other) => rankOf(one.concern) - rankOf(other.concern),
  )
}

/** Where a value stands now, and where it stood. */
interface Place {
  readonly path: Path
  readonly from: Path
}

function found(place: Place, before: unknown, after: unknown): readonly Difference[] {
  if (before === after) return []
  if (before === undefined) return [told('added', place, null, after)]
  if (after === undefined) return [told('removed', { ...place, path: place.from }, before, null)]
  if (Array.isArray(before) && Array.isArray(after)) return inList(place, before, after)
  if (isRecord(before) && isRecord(after)) return inRecord(place, before, after)
  return [told('changed', place, before, after)]
}

/** An answer that was open, or left out, and is given now is another answer, not a key more and a key less. */
function inRecord(place: Place, before: Rec, after: Rec): readonly Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  const isShared = keys.some((key) => Object.hasOwn(before, key) && Object.hasOwn(after, key))
  if (!isShared && Object.keys(before).length > 0 && Object.keys(after).length > 0)
    return [told('changed', place, before, after)]
  return keys.flatMap((key) => found(below(place, key), own(before, key), own(after, key)))
}

function inList(place: Place, before: readonly unknown[], after: readonly unknown[]): readonly Difference[] {
  return entryPairs(before, after).flatMap(({ from, to, hasMoved }) => {
    const at: Place = { path: `${place.path}.${to ?? from}`, from: `${place.from}.${from ?? to}` }
    if (to === undefined) return [told('removed', { ...at, path: at.from }, before[from ?? 0], null)]
    if (from === undefined) return [told('added', at, null, after[to])]
    const moved = hasMoved ? [told('moved', at, before[from], after[to])] : []
    return [...moved, ...found(at, before[from], after[to])]
  })
}

function told(kind: Difference['kind'], { path, from }: Place, before: unknown, after: unknown): Difference {
  const hidden = hiddenChanges(before, after)
  const concern = concernOf({ kind, path, before, after, hidden })
  const elsewhere = (kind === 'changed' || kind === 'moved') && from !== path
  return {
    path,
    kind,
    before,
    after,
    ...(elsewhere && { from }),
    concern,
    gravity: gravityOf(concern),
    ...(hidden.length > 0 && { hidden }),
  }
}

type Rec = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Rec => typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (record: Rec, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined)
const below = ({ path, from }: Place, key: string): Place =>
  path === '' ? { path: key, from: key } : { path: `${path}.${key}`, from: `${from}.${key}` }
