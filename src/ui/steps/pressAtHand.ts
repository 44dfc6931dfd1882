import { createContext, useContext } from 'react'
import type { SignFault } from '../../actions/sign.ts'
import type { SigningMoment } from '../../actions/evidence.ts'
import type { IssueFault, Progress } from '../../actions/issue.ts'
import type { PressedPaper } from '../../actions/pressMessages.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import type { Result } from '../../std/result.ts'

/**
 * `not-loaded`: the part that makes papers could not be had. `no-answer`: it fell silent and was stopped. `broken`: it
 * fell over a fault of ours.
 */
export type PressFault = IssueFault | SignFault | { readonly code: 'not-loaded' | 'no-answer' | 'broken' }

/** Pages to look at, and the file that was printed from them. */
export interface PressedFile extends PressedPaper {
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type OnStep = (step: Progress) => void

/** Papers are made away from the page, so that it never stands still; every outcome is a value. */
export interface PressAtHand {
  /** To look at, complete or not. */
  readonly pages: (draft: Draft, onStep?: OnStep) => Promise<Result<PressedPaper, PressFault>>
  /** To sign and keep; only of a complete draft. */
  readonly file: (draft: Draft, onStep?: OnStep) => Promise<Result<PressedFile, PressFault>>
  /** The same file with a party's ink behind it; the bytes given stay as they are. */
  readonly ink: (
    draft: Draft,
    paper: Uint8Array,
    moment: SigningMoment,
  ) => Promise<Result<Uint8Array<ArrayBuffer>, PressFault>>
}

export const PressContext = createContext<PressAtHand | null>(null)

/** Only inside a draft's own routes; elsewhere it is a bug. */
export function usePress(): PressAtHand {
  const press = useContext(PressContext)
  if (!press) throw new Error('There is no press at hand here')
  return press
}
