import { at } from '../agreement/change.ts'
import type { Draft, Path } from '../agreement/draft.ts'
import type { Owner } from '../agreement/scalars.ts'

/** Whose question it is, by the path of the product: the longest beginning that fits decides. */
const owners: readonly (readonly [Path, Owner])[] = [
  ['parties.agency', 'agency'],
  ['parties.client', 'client'],
  ['goal', 'client'],
  ['goal.meter', 'both'],
  ['audience', 'client'],
  ['problem', 'client'],
  ['economics', 'client'],
  ['economics.ceilingReply', 'agency'],
  ['options', 'agency'],
  ['choice', 'client'],
  ['line', 'both'],
  ['line.agencyPart', 'agency'],
  ['line.clientPart', 'client'],
  ['line.limits.agency', 'agency'],
  ['line.limits.client', 'client'],
  ['line.takenBack', 'agency'],
]

/** Entries of these lists name their own side. */
const named: readonly (readonly [RegExp, 'party' | 'owner' | 'by'])[] = [
  [/^people\.\d+/, 'party'],
  [/^line\.commitments\.\d+/, 'owner'],
  [/^line\.duties\.\d+/, 'party'],
  [/^kept\.\d+/, 'by'],
]

/** Whose words stand at a path: the agency's, the client's, or both parties'. */
export function whose(draft: Draft, path: Path): Owner {
  for (const [entry, key] of named) {
    const found = entry.exec(path)
    if (found) return at(draft, `${found[0]}.${key}`) as Owner
  }
  const fitting = owners.filter(([start]) => path === start || path.startsWith(`${start}.`))
  return fitting.at(-1)?.[1] ?? 'both'
}
