import type { ShelfFault } from '../../../engine/drafts/kept.ts'
import { fail, type Result } from '../../../std/result.ts'

export interface NotKept {
  readonly code: 'not-kept'
  readonly fault: ShelfFault
}

/** The outcome of putting something on the desk; a fault as a reason why nothing was opened. */
export function kept<T>(outcome: Result<T, ShelfFault>): Result<T, NotKept> {
  return outcome.ok ? outcome : fail({ code: 'not-kept', fault: outcome.error })
}
