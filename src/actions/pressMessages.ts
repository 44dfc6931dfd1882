import type { Draft } from '../domain/agreement/draft.ts'
import type { Outlines } from '../engine/layout/outlines.ts'
import type { Sheets } from '../engine/layout/sheets.ts'
import type { IssueFault, Progress } from './issue.ts'

/** What the page asks of the worker that makes papers; `ticket` ties the answer to the question. */
export interface PressRequest {
  readonly ticket: number
  /** `pages`: to look at, complete or not. `file`: to sign and keep; only of a complete draft. */
  readonly want: 'pages' | 'file'
  readonly draft: Draft
  /** Where the app is served, for the font packs. */
  readonly base: string
}

/** Pages to look at, with the outlines of their glyphs; and the file, where it was asked for. */
export interface PressedPaper {
  readonly sheets: Sheets
  readonly outlines: Outlines
  readonly bytes: Uint8Array<ArrayBuffer> | null
}

export type PressAnswer =
  | { readonly ticket: number; readonly step: Progress }
  | { readonly ticket: number; readonly done: PressedPaper }
  | { readonly ticket: number; readonly fault: IssueFault }
