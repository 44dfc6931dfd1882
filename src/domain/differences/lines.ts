import type { Draft, Path } from '../agreement/draft.ts'
import { touches } from '../agreement/changed.ts'
import { concerns, type Concern } from './concern.ts'
import { differences, type Difference } from './differences.ts'
import { hasId } from './lists.ts'

/** A place where what came back differs, to be settled by itself. */
export interface Line {
  /** Its entry in the list of choices, by what became of which place: the same while other lines come and go. */
  readonly id: string
  readonly difference: Difference
  /** What stands there in mine, where that changed too; absent where mine is as it was. */
  readonly mine?: readonly Difference[]
}

/** The lines of one concern, in their order. */
export interface Group {
  readonly concern: Concern
  readonly lines: readonly Line[]
}

/** The number of a draft and what it was made from: told above the list, and settled by nobody. */
const FRAME: readonly Path[] = ['revision', 'parent']

/** Everything that differs, gravest first, with what became of the same place in mine. */
export function linesOf(base: Draft, theirs: Draft, mine: Draft = base): readonly Line[] {
  const own = toldOf(base, mine)
  const told = toldOf(base, theirs)
  const names = told.map(nameOf)
  return told.map((difference, place) => {
    const same = own.filter((each) => isSamePlace(each, difference))
    const name = names[place]
    // Two entries may share an id, but never a place.
    const isOnlyOne = names.filter((each) => each === name).length === 1
    const id = isOnlyOne ? `line-${name}` : `line-${difference.kind}-${difference.path}`
    return { id, difference, ...(same.length > 0 && { mine: same }) }
  })
}

/** What was taken out is told by its place in mine, which moves up when an entry before it goes: by its own id then. */
const nameOf = ({ kind, path, before: gone }: Difference): string =>
  `${kind}-${kind === 'removed' && hasId(gone) ? path.replace(/\d+$/, `id-${gone.id}`) : path}`

const toldOf = (before: Draft, after: Draft) => differences(before, after).filter(({ path }) => !FRAME.includes(path))

export function groupsOf(lines: readonly Line[]): readonly Group[] {
  return concerns.flatMap((concern) => {
    const own = lines.filter(({ difference }) => difference.concern === concern)
    return own.length === 0 ? [] : [{ concern, lines: own }]
  })
}

/** Whether both are about the same place of the earlier draft; what was added stood nowhere, and is the same by its id. */
function isSamePlace(one: Difference, other: Difference): boolean {
  const [first, second] = [before(one), before(other)]
  if (first !== null && second !== null) return touches(first, second)
  if (first !== null || second !== null) return false
  if (one.path === other.path) return idOf(one.after) === idOf(other.after)
  return idOf(one.after) !== null && idOf(one.after) === idOf(other.after)
}

const before = ({ kind, path, from }: Difference): Path | null => (kind === 'added' ? null : (from ?? path))
const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : null
