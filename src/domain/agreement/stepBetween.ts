import * as z from 'zod/mini'
import { canonicalText } from './canonical.ts'
import { at, withAnswer } from './change.ts'
import type { Draft, Path } from './draft.ts'
import { scanJson } from './scan.ts'
import { draftShape, type Shape } from './shape.ts'

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

/** Most bytes of a step: all that a draft was, and all that it became, as this machine wrote it. */
const MOST_BYTES = 200_000_000

const stepSchema = z.array(
  z.strictObject({ path: z.string(), before: z.optional(z.unknown()), after: z.optional(z.unknown()) }),
)

/** A step as it was written down; null where the text is none. */
export function readStep(text: string): readonly PlaceChange[] | null {
  const scanned = scanJson(text, MOST_BYTES)
  const step = scanned.ok ? stepSchema.safeParse(scanned.value) : null
  return step?.success ? step.data.flatMap(spread) : null
}

/** A draft that was written down whole, as it was and as it became (the path is empty): only what differs is the step. */
function spread(change: PlaceChange): readonly PlaceChange[] {
  const { path, before, after } = change
  return path === '' && haveSameFrame(before, after) ? changes(before, after, []) : [change]
}

/**
 * The state before a step (`back`), or after it; null where the draft is not the one that the step belongs to, or would
 * be none after it.
 */
export function stepped(draft: Draft, step: readonly PlaceChange[], way: 'back' | 'forth'): Draft | null {
  const [from, to] = way === 'back' ? (['after', 'before'] as const) : (['before', 'after'] as const)
  if (!step.every(({ path, [from]: stood }) => answerPath(path) !== null && isSame(at(draft, path), stood))) return null
  const next = step.reduce((state, { path, [to]: stands }) => withAnswer(state, path, stands), draft)
  return step.every(({ path }) => canStand(next, path)) ? next : null
}

/** Whether an answer (the whole of it, where the path leads into one) may stand where it stands. */
function canStand(draft: Draft, path: Path): boolean {
  const whole = answerPath(path)
  return whole !== null && whole.shape.holds(at(draft, whole.path))
}

/** Longer than any list of a draft, and what no object may be given. */
const NO_KEY = /^(?:\d{5,}|__proto__)$/

/** The place that a path names, or the whole answer that it leads into; null where a draft has no such place. */
function answerPath(path: Path): { path: Path; shape: Shape } | null {
  const keys = path.split('.')
  if (keys.some((key) => NO_KEY.test(key))) return null
  let shape = draftShape
  for (const [depth, key] of keys.entries()) {
    if (shape.kind === 'answer') return { path: keys.slice(0, depth).join('.'), shape }
    if (shape.kind === 'group' ? !shape.keys.includes(key) : !/^\d+$/.test(key)) return null
    shape = shape.below(key)
  }
  return { path, shape }
}
