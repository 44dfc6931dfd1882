import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { MetFile } from '../../verify/outcome.ts'

/** A paper of ours that passed, on its way to the draft that it is of. */
export interface BroughtPaper {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly met: MetFile
  /** What stands in it, word for word. */
  readonly agreement: Draft
  /** The draft was laid on this machine for its sake. */
  readonly isNew: boolean
}

// In this window alone, for a file is no part of an address; whoever loads the page anew chooses it anew.
let file: File | null = null
let paper: BroughtPaper | null = null

/** A signed PDF that was opened elsewhere goes to the page that checks it. */
export function bringFile(opened: File): void {
  file = opened
}

/** The file that waits to be checked; it is handed out once. */
export function takeFile(): File | null {
  const taken = file
  file = null
  return taken
}

export function bringPaper(passed: BroughtPaper): void {
  paper = passed
}

/** The paper that came for this draft last. */
export const paperFor = (draftId: string): BroughtPaper | null => (paper?.agreement.id === draftId ? paper : null)
