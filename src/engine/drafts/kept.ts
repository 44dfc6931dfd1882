import type { Draft, Path } from '../../domain/agreement/draft.ts'
import type { Closed } from '../../domain/agreement/revision.ts'
import type { Side } from '../../domain/agreement/scalars.ts'

/** A draft with what stays beside it on this machine and never enters a file. */
export interface Kept {
  readonly draft: Draft
  /** What was typed and could not be read, by the answer it was typed for. */
  readonly unparsed: Readonly<Record<Path, string>>
  /** Private notes of whoever works on this machine. */
  readonly notes: Readonly<Record<Path, string>>
  /** What this machine remembers of the draft's past; absent while nothing has happened to it. */
  readonly earlier?: Earlier
}

/** The past of a draft, as far as somebody has to be told of it later; never in a file. */
export interface Earlier {
  /** The newest state that was signed, left this machine as a file, or came to it as one. */
  readonly closed?: Closed
  /** Whose ink which content carries; remembered beside the paper, so that a paper that is gone is missed. */
  readonly inked?: { readonly content: string; readonly by: readonly Side[] }
  /** As a party signed it, once a change has voided that signature. */
  readonly signed?: Readonly<Partial<Record<Side, Draft>>>
  /** As both read it together last. */
  readonly read?: Draft
}

/** A signature as it was made, for whoever signs after it: the mark, and the time of this device's clock. */
export interface KeptMark {
  readonly party: Side
  /** Strokes on a pad of the size given, or the name in letters. */
  readonly mark:
    | {
        readonly drawn: {
          readonly width: number
          readonly height: number
          readonly strokes: readonly (readonly (readonly [x: number, y: number])[])[]
        }
      }
    | { readonly typed: string }
  /** Milliseconds since 1970, and the clock's minutes east of UTC. */
  readonly at: number
  readonly offsetMinutes: number
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
  /** The same signatures as they were made; a paper that was kept before this was asked for has none. */
  readonly marks?: readonly KeptMark[]
}

/**
 * Why something was not kept. `full`: no room on the disk or in the quota. `refused`: the browser allows no storage.
 * `closed`: another tab brings the store up to a newer version. `damaged`: neither copy fits its own hash. `missing`: it
 * was deleted. `elsewhere`: another window writes it.
 */
export type ShelfFault = 'full' | 'refused' | 'closed' | 'damaged' | 'missing' | 'elsewhere'
