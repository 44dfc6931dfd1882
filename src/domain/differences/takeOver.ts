import type { Blind } from '../agreement/answer.ts'
import { at, withAnswer } from '../agreement/change.ts'
import type { Draft, Path } from '../agreement/draft.ts'
import { withOwnIds } from '../agreement/entryIds.ts'
import { draftShape } from '../agreement/shape.ts'
import { BLIND_PATHS } from '../agreement/withheld.ts'
import type { Difference } from './differences.ts'
import { putTogether } from './putTogether.ts'
import { isSame, type IsTaken } from './three.ts'

/** What is settled: my draft, what theirs was made from, theirs, and which of `differences(base, theirs)` stand. */
export interface Settling {
  readonly mine: Draft
  readonly base: Draft
  readonly theirs: Draft
  readonly accepted: readonly Difference[]
}

/** What says where and from what a draft came is no term: it is never taken over. */
const FRAME = ['revision', 'parent']

/**
 * My draft with what was accepted of theirs, place by place: all else stays mine, what I changed meanwhile included. Each
 * difference is taken by its own place and entry, so their order says nothing. An answer of which only a part was taken
 * and that would then say nothing readable is taken whole. Number and parent stay mine.
 */
export function takeOver(settling: Settling): Draft {
  const { base, theirs, accepted } = settling
  const names = new Set(accepted.filter(({ path }) => !FRAME.includes(path)).map(nameOf))
  const isTaken: IsTaken = (kind, path) => names.has(nameOf({ kind, path }))
  const three = { mine: underOwnIds(settling, isTaken), base, theirs }
  return unsettled(putTogether(draftShape, three, { path: '', from: '' }, isTaken) as Draft, settling)
}

/** Where a difference stands, and what kind it is: no two of one comparison share both. */
const nameOf = ({ kind, path }: Pick<Difference, 'kind' | 'path'>) => `${kind} ${path}`

/**
 * Two devices that add to a list at the same time count alike: an entry that only I have gives way to one of theirs that
 * comes in under its id.
 */
function underOwnIds({ mine, base, theirs }: Settling, isTaken: IsTaken): Draft {
  return withOwnIds(mine, theirs, (list, { id }) => {
    const place = idsAt(theirs, list).indexOf(id)
    return !idsAt(base, list).includes(id) && above(`${list}.${place}`).some((path) => isTaken('added', path))
  })
}

const idsAt = (draft: Draft, list: Path): readonly string[] =>
  ((at(draft, list) ?? []) as readonly { readonly id: string }[]).map(({ id }) => id)

/** A path and all that lead to it. */
const above = (path: Path): readonly Path[] =>
  path.split('.').map((_, length, keys) => keys.slice(0, length + 1).join('.'))

/** What I settled by myself, before I had read what the other party wrote, is settled anew. */
function unsettled(settled: Draft, { mine, base, theirs }: Settling): Draft {
  return BLIND_PATHS.reduce((draft, path) => {
    const [now, before] = [at(draft, path), at(mine, path)] as (Blind<unknown> | undefined)[]
    const isOwn = [base, theirs].every((state) => at(state, `${path}.settled`) === undefined)
    const isNew = (['agency', 'client'] as const).some((side) => !isSame(now?.[side], before?.[side]))
    if (now?.settled === undefined || !isOwn || !isNew) return draft
    const { settled: _settled, value: _value, ...answers } = now
    return withAnswer(draft, path, answers)
  }, settled)
}
