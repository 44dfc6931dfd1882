import type { Draft, Path } from './draft.ts'

/** What is no term: the frame of the draft, and who agreed to which section as it stood. */
const FRAME = ['format', 'version', 'id', 'revision', 'parent', 'example', 'paperSize', 'agreed']

/** Where two states of a draft differ: every leaf that changed, and whatever stands in one of them only. */
export function changedPaths(before: Draft, now: Draft): readonly Path[] {
  return keysOf(before, now)
    .filter((key) => !FRAME.includes(key))
    .flatMap((key) => differing(at(before, key), at(now, key), key))
}

function differing(before: unknown, now: unknown, path: Path): readonly Path[] {
  if (before === now) return []
  if (!isParted(before) || !isParted(now) || Array.isArray(before) !== Array.isArray(now)) return [path]
  return keysOf(before, now).flatMap((key) => differing(at(before, key), at(now, key), `${path}.${key}`))
}

const isParted = (value: unknown): value is object => typeof value === 'object' && value !== null
const keysOf = (before: object, now: object) => [...new Set([...Object.keys(before), ...Object.keys(now)])]
const at = (value: object, key: string): unknown => (value as Record<string, unknown>)[key]

/** Whether one of two paths leads to the other. */
export const touches = (one: Path, other: Path): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)
