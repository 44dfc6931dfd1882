import { isOpen } from './answer.ts'
import type { Draft, Path } from './draft.ts'
import type { Owner } from './scalars.ts'

export interface OpenPoint {
  readonly path: Path
  readonly owner: Owner
  readonly due?: string | undefined
}

/** Every answer kept as "we do not know yet", in the order of the draft's own fields; printed, never hidden. */
export function openPoints(draft: Draft): readonly OpenPoint[] {
  return walk(draft, [])
}

function walk(value: unknown, path: readonly string[]): OpenPoint[] {
  if (typeof value !== 'object' || value === null) return []
  if (isOpen(value)) return [{ path: path.join('.'), owner: value.open.owner, due: value.open.due }]
  if ('settled' in value && value.settled === 'open') return [{ path: path.join('.'), owner: 'both' }]
  return Object.entries(value).flatMap(([key, member]) => walk(member, [...path, key]))
}
