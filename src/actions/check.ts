import { complete, type Gap } from '../domain/agreement/complete.ts'
import type { Draft, Path } from '../domain/agreement/draft.ts'
import { openPoints } from '../domain/agreement/openPoints.ts'

/** A place in somebody's words that deserves a second look: UTF-16 positions, end exclusive. */
export interface Finding {
  readonly path: Path
  readonly rule: string
  readonly start: number
  readonly end: number
}

export interface Checked {
  readonly complete: boolean
  readonly gaps: readonly Gap[]
  readonly findings: readonly Finding[]
  readonly openPoints: readonly { readonly path: Path }[]
}

/**
 * Whether a draft can be signed, what is missing for that, what was found in its words (`findWording`), and what stays
 * open; nothing but gaps blocks.
 */
export function check(draft: Draft, findings: readonly Finding[] = []): Checked {
  const outcome = complete(draft)
  return {
    complete: outcome.ok,
    gaps: outcome.ok ? [] : outcome.error,
    findings,
    openPoints: openPoints(draft).map(({ path }) => ({ path })),
  }
}
