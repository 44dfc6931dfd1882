import type { Draft, Path } from '../domain/agreement/draft.ts'
import type { Language } from '../domain/language/languages.ts'
import type { DrawnPapers } from './drawnPaper.ts'
import type { DraftMoney } from './reckonDraft.ts'

/** What the scribe can be asked to tell of a draft, and what it answers. */
export interface Tellings {
  /** The paper in each of its languages, without the 20,000 draws of the chance: they take longer than a frame. */
  readonly paper: ToldPaper
  readonly 'paper-with-chance': ToldPaper
  readonly money: ToldMoney
  /** The paper's sentences about the chance; null where there is no range to draw from. */
  readonly chance: { readonly sentence: string | null }
  readonly options: ToldOptions
}
export type Want = keyof Tellings

export interface ToldPaper {
  readonly papers: DrawnPapers
}

/** The money with every figure, and what both should see beside it in the language of the screen. */
export interface ToldMoney {
  readonly sum: DraftMoney
  /** What the figures say now, in the fixed order of the flags. */
  readonly flags: readonly Finding[]
  /** What the parties keep although it was found, in the draft's order. */
  readonly kept: readonly Finding[]
}

/** Something that was found, in the sentence that the paper would print for it. */
export interface Finding {
  readonly code: string
  readonly path: Path
  readonly sentence: string
}

/**
 * For each option by its id: from which unit a day it earns its cost back (an exact decimal string), null where it
 * never does; no entry where it costs nothing or an answer is missing.
 */
export type ToldOptions = Readonly<Record<string, string | null>>

/** What the page asks of the worker that tells a draft while somebody types; `ticket` ties the answer to it. */
export interface ScribeRequest {
  readonly ticket: number
  readonly want: Want
  readonly draft: Draft
  /** The language of the screen; a paper has languages of its own. */
  readonly language: Language
}

export type ScribeAnswer =
  | { readonly ticket: number; readonly told: Tellings[Want] }
  | { readonly ticket: number; readonly fault: 'words-unreachable' }
