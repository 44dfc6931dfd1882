import { canonicalText } from './canonical.ts'
import { at, withAnswer } from './change.ts'
import type { Draft, Path } from './draft.ts'

/** One place of a draft, as it was and as it became; absent where nothing stood there. */
export interface PlaceChange {
  readonly path: Path
  readonly before?: unknown
  readonly after?: unknown
}

/** What leads from one state of a draft to the next, place by place: small where little changed. */
export const stepBetween = (before: Draft, after: Draft): readonly PlaceChange[] => changes(before, after, [])

function changes(before: unknown, after: unknown, path: readonly string[]): readonly PlaceChange[] {
  if (before === after) return []
  if (path.length > 0 && !haveSameFrame(before, after)) {
    return isSame(before, after) ? [] : [{ path: path.join('.'), before, after }]
  }
  const [then, now] = [before as Record<string, unknown>, after as Record<string, unknown>]
  const keys = new Set([...Object.keys(then), ...Object.keys(now)])
  return [...keys].flatMap((key) => changes(then[key], now[key], [...path, key]))
}

/** Two objects, or two lists of one length: what differs stands further in. Any other list is taken whole. */
function haveSameFrame(before: unknown, after: unknown): boolean {
  if (!isObject(before) || !isObject(after)) return false
  if (Array.isArray(before) && Array.isArray(after)) return before.length === after.length
  return !Array.isArray(before) && !Array.isArray(after)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isSame = (one: unknown, other: unknown) => canonicalText(one ?? null) === canonicalText(other ?? null)

/** The state before a step (`back`), or after it; null where the draft is not the one that the step belongs to. */
export function stepped(draft: Draft, step: readonly PlaceChange[], way: 'back' | 'forth'): Draft | null {
  const [from, to] = way === 'back' ? (['after', 'before'] as const) : (['before', 'after'] as const)
  if (!step.every((change) => isSame(at(draft, change.path), change[from]))) return null
  return step.reduce((state, change) => withAnswer(state, change.path, change[to]), draft)
}
