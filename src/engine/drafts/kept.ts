import type { Draft, Path } from '../../domain/agreement/draft.ts'
import type { Side } from '../../domain/agreement/scalars.ts'

/** A draft with what stays beside it on this machine and never enters a file. */
export interface Kept {
  readonly draft: Draft
  /** What was typed and could not be read, by the answer it was typed for. */
  readonly unparsed: Readonly<Record<Path, string>>
  /** Private notes of whoever works on this machine. */
  readonly notes: Readonly<Record<Path, string>>
}

/** A line in the list of drafts: what a person needs to find one again. */
export interface Listing {
  readonly id: string
  readonly title: string
  readonly agency: string
  readonly client: string
  readonly example: boolean
  /** Which parties' ink the newest paper carries. */
  readonly inked: readonly Side[]
  /** By this device's clock, in milliseconds since 1970. */
  readonly savedAt: number
}

/** A paper as it was printed, with the ink that followed; kept byte by byte. */
export interface KeptPaper {
  readonly draftId: string
  /** SHA-256 of the canonical bytes of the draft that was printed. */
  readonly content: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly inked: readonly Side[]
}

/**
 * Why something was not kept. `full`: no room on the disk or in the quota. `refused`: the browser allows no storage.
 * `closed`: another tab brings the store up to a newer version. `damaged`: neither copy fits its own hash.
 */
export type ShelfFault = 'full' | 'refused' | 'closed' | 'damaged' | 'missing'
