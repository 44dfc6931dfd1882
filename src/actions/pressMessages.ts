import type { Draft } from '../domain/agreement/draft.ts'
import type { Outlines } from '../engine/layout/outlines.ts'
import type { Sheets } from '../engine/layout/sheets.ts'
import type { DrawnPapers } from './drawnPaper.ts'
import type { SignFault } from './sign.ts'
import type { SigningMoment } from './evidence.ts'
import type { IssueFault, Progress } from './issue.ts'

/** What the page asks of the worker that makes papers; `ticket` ties the answer to the question. */
export type PressRequest = {
  readonly ticket: number
  readonly draft: Draft
  /** Where the app is served, for the font packs. */
  readonly base: string
} & (
  | /** To look at, complete or not. */ { readonly want: 'pages' }
  | /** To sign and keep; only of a complete draft. */ { readonly want: 'file' }
  | /** The same file with a party's ink behind it. */ {
      readonly want: 'ink'
      readonly paper: Uint8Array
      readonly moment: SigningMoment
    }
)

/** Pages to look at, with the outlines of their glyphs; and the file, where it was asked for. */
export interface PressedPaper {
  /** What the pages say, to be read as text. */
  readonly papers: DrawnPapers
  readonly sheets: Sheets
  readonly outlines: Outlines
  readonly bytes: Uint8Array<ArrayBuffer> | null
}

export type PressAnswer =
  | { readonly ticket: number; readonly step: Progress }
  | { readonly ticket: number; readonly done: PressedPaper }
  | { readonly ticket: number; readonly inked: Uint8Array<ArrayBuffer> }
  | { readonly ticket: number; readonly fault: IssueFault | SignFault }
