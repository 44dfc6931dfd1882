import { createContext, useContext } from 'react'
import type { Draft, Path } from '../../domain/agreement/draft.ts'
import type { Closed } from '../../domain/agreement/revision.ts'
import type { Earlier, KeptPaper } from '../../engine/drafts/kept.ts'
import type { World } from '../../std/world.ts'

/** One change of a draft: `undefined` takes the answer away. */
export type Change = readonly [path: Path, answer: unknown]

/**
 * The draft that is being worked on, as a question sees it. The app loads and saves it; a step only answers. What is
 * answered is saved by itself and stands on the paper at once.
 */
export interface DraftAtHand {
  readonly draft: Draft
  /** Puts an answer; several keystrokes for the same path are one step back. */
  readonly answer: (path: Path, answer: unknown) => void
  /** Several answers as one step back. */
  readonly answerAll: (changes: readonly Change[]) => void
  /** What was typed and could not be read, beside the draft, by the answer it was typed for; never in a file. */
  readonly unparsed: Readonly<Record<Path, string>>
  readonly keepUnparsed: (path: Path, typed: string | undefined) => void
  /** Notes of whoever works on this machine; never in a file, never seen after the device was handed over. */
  readonly notes: Readonly<Record<Path, string>>
  readonly note: (path: Path, text: string) => void
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  /** Written at once, in place of a moment after the last key: on Continue, before printing. */
  readonly saveNow: () => Promise<boolean>
  /** The paper as it was last printed, with the ink that followed; null before, and once a change has voided it. */
  readonly paper: KeptPaper | null
  /** Keeps it; false where this device has no room, and the paper is then at hand in this window alone. */
  readonly keepPaper: (paper: KeptPaper) => Promise<boolean>
  /** The paper at hand is not kept on this device. */
  readonly isUnkept: boolean
  /** What happened to the draft before, as far as somebody has to be told. */
  readonly earlier: Earlier
  /** The draft left this machine, as it stands or as the state given: the next change makes the next draft. */
  readonly handedOut: (as?: Closed) => void
  /** Puts another draft in its place, as one step back: what was settled of two states. */
  readonly replace: (draft: Draft) => void
  /** Keeps what happened to the draft, beside it. */
  readonly remember: (change: Partial<Earlier>) => void
  /** Another window writes this draft; here it can only be read. */
  readonly readOnly: boolean
  /** Addresses within this draft, as links (`#/a/…`). */
  readonly ways: Ways
  readonly world: World
}

export interface Ways {
  readonly start: string
  /** The task list. */
  readonly hub: string
  /** `back` is where Continue and Back lead from there (`returns.ts`), in place of the order of the path. */
  readonly step: (step: string, screen?: string, back?: string) => string
  /** Follows one of the links above, as if it had been pressed; `instead` of this screen, so that Back skips it. */
  readonly go: (href: string, instead?: 'instead') => void
}

export const DraftContext = createContext<DraftAtHand | null>(null)

/** Only inside a draft's own routes; elsewhere it is a bug. */
export function useDraft(): DraftAtHand {
  const draft = useContext(DraftContext)
  if (!draft) throw new Error('There is no draft at hand here')
  return draft
}
