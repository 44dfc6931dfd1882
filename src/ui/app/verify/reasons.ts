import { weights, type Reason } from '../../../engine/verifying/verdict.ts'
import type { NotChecked } from './checkApart.ts'
import type { Look, Outcome } from './outcome.ts'

/** Everything that was found, each thing once: of the file first, then of its signatures. */
export function reasonsOf({ result }: Outcome): readonly (Reason | NotChecked)[] {
  if (!result.ok) return [result.error]
  const { reasons, signatures } = result.value
  return [...new Set([...reasons, ...signatures.flatMap((signature) => signature.reasons)])]
}

/** How a reason looks in the list: what makes a file unreadable, or stopped the check, tells nothing of it. */
export const lookOfReason = (reason: Reason | NotChecked): Look =>
  reason in weights && weights[reason as Reason] === 'failed' ? 'failed' : 'untold'
