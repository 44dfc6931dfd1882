import type { Chosen } from '../../domain/agreement/chosen.ts'
import type { Draft, Path } from '../../domain/agreement/draft.ts'
import type { Ask } from '../../domain/agreement/handOver.ts'
import type { Closed } from '../../domain/agreement/revision.ts'
import type { Side } from '../../domain/agreement/scalars.ts'
import type { CalendarDate } from '../../domain/language/calendar.ts'

/** A draft with what stays beside it: the desk's own file holds it, no file that goes to the other party does. */
export interface Kept {
  readonly draft: Draft
  /** What was typed and could not be read, by the answer it was typed for. */
  readonly unparsed: Readonly<Record<Path, string>>
  /** Private notes of whoever works on this machine. */
  readonly notes: Readonly<Record<Path, string>>
  /** What this machine remembers of the draft's past; absent while nothing has happened to it. */
  readonly earlier?: Earlier
  /** How many of the steps that lie beside it (`WrittenSteps`) lead up to it; absent where none were written. */
  readonly step?: number
}

/** The way from one state of a draft to the next, kept beside it: what is to be written anew with a save. */
export interface WrittenSteps {
  /** How many steps lead up to the draft that is saved with them. */
  readonly step: number
  /** From this one on (the first is 1) what was written before is replaced by `texts`, one for each step. */
  readonly from: number
  readonly texts: readonly string[]
  /** Steps before this one are forgotten. */
  readonly oldest: number
}

/** The past of a draft, as far as somebody has to be told of it later; in no file that goes to the other party. */
export interface Earlier {
  /** The newest state that was signed, left this machine as a file, or came to it as one. */
  readonly closed?: Closed
  /** Whose ink which content carries; remembered beside the paper, so that a paper that is gone is missed. */
  readonly inked?: { readonly content: string; readonly by: readonly Side[] }
  /** As a party signed it, once a change has voided that signature. */
  readonly signed?: Readonly<Partial<Record<Side, Draft>>>
  /** As both read it together last. */
  readonly read?: Draft
  /** What went to the other party and what came back; absent while it never left this machine. */
  readonly exchange?: Exchange
}

/** How a draft goes to another device. */
export type SendingWay = 'file' | 'share' | 'link' | 'code' | 'paper'

/** A state of the draft that the other party has, or sent. Drafts are ordered by their numbers and hashes alone. */
export interface Passed {
  readonly revision: number
  /** SHA-256 of its canonical bytes. */
  readonly hash: string
  /** Milliseconds since 1970, by this device's clock. */
  readonly at: number
  /** Its canonical text, for the newest ones: what came back is held against it. Older ones are known by their hash. */
  readonly text?: string
}
export interface Sent extends Passed {
  readonly way: SendingWay
  readonly asks: Ask
  readonly due?: CalendarDate
}
export interface Received extends Passed {
  /** Who handed it over; absent where it came bare. */
  readonly by?: Side
}

/** The going to and fro of a draft between two machines, as this one knows it. */
export interface Exchange {
  /** For whom this machine speaks; absent where both parties work on it. */
  readonly side?: Side
  /** In the order in which they went and came. */
  readonly sent: readonly Sent[]
  readonly received: readonly Received[]
  /** The text of a hand-over that came and has not been settled yet; it never replaces the draft by itself. */
  readonly waiting?: string
  /** Those that came while that one waited, in their order; each waits in its turn. */
  readonly later?: readonly string[]
  /** What was chosen of the lines of what waits; none of it stands before all are settled. */
  readonly chosen?: Chosen
  /** What the other party asked of this one last, by when, and which questions (`goal/pain`) where it named some. */
  readonly asked?: {
    readonly asks: Ask
    readonly due?: CalendarDate
    readonly by: Side
    readonly questions?: readonly string[]
  }
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

/**
 * How far an agreement has come. `away`: sent, and not yet back; `returned`: it came back and nothing in it is settled;
 * `toSign`: nothing is missing; `amended`: both had signed, and it was changed since.
 */
export type Standing = 'draft' | 'away' | 'returned' | 'toSign' | 'signedOne' | 'signed' | 'amended'

/** What happens next. `reached`: the goal's period ends, and it is looked at whether it was reached. */
export interface Next {
  readonly what: 'settle' | 'wait' | Ask | 'countersign' | 'reached'
  /** Who has to act; absent where both or whoever works here has. */
  readonly who?: Side
  readonly by?: CalendarDate
}

/** A line in the list of drafts: what a person needs to find one again, and to know what happens next. */
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
  /** Names, title and goal, written as a search reads them (`domain/language/searched.ts`). */
  readonly search: string
  readonly standing: Standing
  readonly next: Next | null
  /** Put away by whoever works here, by this device's clock. */
  readonly archivedAt?: number
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
