import { canonicalText } from '../agreement/canonical.ts'

import type { Draft } from '../agreement/draft.ts'
import { draftFingerprint } from '../agreement/fingerprint.ts'
import { draftShape } from '../agreement/shape.ts'
import type { Difference } from './differences.ts'
import { putTogether } from './putTogether.ts'
import type { IsTaken } from './three.ts'

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
 * and that would then say nothing readable is taken whole. Number and parent stay mine (see `settledAs`).
 */
export function takeOver({ mine, base, theirs, accepted }: Settling): Draft {
  const names = new Set(accepted.filter(({ path }) => !FRAME.includes(path)).map(nameOf))
  const isTaken: IsTaken = (kind, path) => names.has(nameOf({ kind, path }))
  const three = { mine, base, theirs }
  return putTogether(draftShape, three, { path: '', from: '' }, isTaken) as Draft
}

/** Where a difference stands, and what kind it is: no two of one comparison share both. */
const nameOf = ({ kind, path }: Pick<Difference, 'kind' | 'path'>) => `${kind} ${path}`

/**
 * What was settled, under its number: behind both, and made from theirs. Where nothing is left of mine it is theirs, word
 * for word and under their number, so that both hold the same state.
 */
export function settledAs(settled: Draft, mine: Draft, theirs: Draft): Draft {
  const numbers = { revision: theirs.revision, parent: theirs.parent }
  if (canonicalText({ ...settled, ...numbers }) === canonicalText(theirs)) return theirs
  const revision = Math.max(mine.revision, theirs.revision) + 1
  return { ...settled, revision, parent: draftFingerprint(theirs).hex }
}
