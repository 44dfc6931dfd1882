import { canonicalText } from '../agreement/canonical.ts'
import type { Path } from '../agreement/draft.ts'
import type { Difference } from './differences.ts'

/** The same place of three states: mine, what theirs was made from, and theirs. */
export interface Three {
  readonly mine: unknown
  readonly base: unknown
  readonly theirs: unknown
}
/** Where it stands in theirs, and where it stood in the base. */
export interface Place {
  readonly path: Path
  readonly from: Path
}
/** Whether the difference of that kind, at that path, is taken over. */
export type IsTaken = (kind: Difference['kind'], path: Path) => boolean

/** Whether two values say the same; what is absent says nothing. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || canonicalText(one ?? null) === canonicalText(other ?? null)
