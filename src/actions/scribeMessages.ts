import type { Block, BlockOf } from '../domain/clauses/block.ts'
import type { ReckonedCell, ReckonedRow } from '../domain/clauses/options/reckoned.ts'
import type { Drawing } from '../domain/paper/figures/shapes.ts'
import type { Draft, KeptWarning, Path } from '../domain/agreement/draft.ts'
import type { Language } from '../domain/language/languages.ts'
import type { RuleId } from '../domain/wording/finding.ts'
import type { Finding as Found } from './check.ts'
import type { DrawnPapers } from './drawnPaper.ts'
import type { Respelled } from './printable.ts'

/** What the scribe can be asked to tell of a draft, and what it answers. */
export interface Tellings {
  /** The paper in each of its languages, without the 20,000 draws of the chance: they take longer than a frame. */
  readonly paper: ToldPaper
  readonly 'paper-with-chance': ToldPaper
  readonly money: ToldMoney
  /** The paper's sentences about the chance; null where there is no range to draw from. */
  readonly chance: { readonly sentence: string | null }
  readonly options: ToldOptions
  /** By its path, each answer that is missing, open or cannot be printed: its name on the paper. */
  readonly names: Readonly<Record<Path, string>>
  /** What nobody can keep or count in the draft's own words. */
  readonly wording: readonly ToldWording[]
  /** What was said elsewhere before, and does not go with what is agreed here. */
  readonly said: ToldSaid
  /** Every character that would print as nothing. */
  readonly foreign: readonly Respelled[]
}
export type Want = keyof Tellings
/** Of what it is told: of a draft, or of a text from elsewhere. */
export type Subject<W extends Want> = W extends 'said' ? SaidText : Draft

export interface ToldPaper {
  readonly papers: DrawnPapers
}

/** The money, and what both should see beside it, written in the language of the screen. */
export interface ToldMoney {
  readonly sum: ToldSum
  /** What the figures say now, in the fixed order of the flags. */
  readonly flags: readonly Finding[]
  /** What the parties keep although it was found, by the ids of the draft and in its order. */
  readonly kept: readonly (Finding & Pick<KeptWarning, 'id'>)[]
}

/** An answer and its name on the paper. */
export interface Named {
  readonly path: Path
  readonly name: string
}

export type ToldSum =
  | ({ readonly state: 'reckoned' } & WrittenFigures & Shown)
  /** The answers that a first result still waits for. */
  | { readonly state: 'needs'; readonly answers: readonly Named[] }
  /** The numbers cannot be carried exactly. */
  | { readonly state: 'too-large' }

/** Blocks of the paper that the panel shows as they will be printed. */
export interface Shown {
  /** What the client asked held against what comes out, and what optimism would say. */
  readonly entries: readonly Block[]
  /** Each folded under its own head, with the shapes to show. */
  readonly figures: readonly { readonly block: BlockOf<'figure'>; readonly drawing: Drawing }[]
  /** Every line of the calculation, and the weeks. */
  readonly lines: readonly Block[]
}

/** Every figure of the panel as text. */
export interface WrittenFigures {
  /** Says whether two sums come from the same numbers. */
  readonly numbers: string
  /** The most it may cost. */
  readonly most: { readonly target: string; readonly likely: string }
  /** The proposed ceiling; `minor` is what to write so that the cost, with the VAT that is borne, stays within it. */
  readonly proposed: { readonly amount: string; readonly minor: number; readonly asked: AskedFor }
  readonly ceiling: { readonly amount: string } | 'none' | 'not-yet'
  /** Null where nothing costs anything yet. */
  readonly cost: string | null
  readonly left: Readonly<Record<'low' | 'likely' | 'high' | 'target', LeftInCase>>
  /** From how many units a day the cost is earned back, rounded up (4.606 is 4.61); null where it never is. */
  readonly even: string | null
  /** Defaults that stand in the sum because nobody answered, with the figures that their sentences name. */
  readonly assumed: readonly (Named & { readonly values: Record<string, string> | undefined })[]
}

/** What one case leaves; of a loss the amount is told without its sign. */
export interface LeftInCase {
  /** How many extra units a day it counts on. */
  readonly units: string
  readonly amount: string
  readonly isLoss: boolean
}

/** What the client asks of the money, in its own form. */
export type AskedFor =
  | { readonly form: 'nothing' }
  | { readonly form: 'keep'; readonly keep: string }
  | { readonly form: 'perUnit'; readonly times: string }
  | { readonly form: 'byWeek'; readonly week: string }

/** Something that was found, in the sentence that the paper would print for it. */
export interface Finding {
  readonly code: string
  readonly path: Path
  readonly sentence: string
}

/** A finding in somebody's words: which, why it matters, and a question that helps to mend it. */
export interface ToldWording extends Found {
  readonly words: string
  /** The sentence they stand in, by which what was kept is known again; empty where they are none. */
  readonly sentence: string
  readonly why: string
  readonly ask: string
  /** The same with the words before it, quoted as the language does: what the other party is asked. */
  readonly question: string
}

/** What somebody pastes from a pitch or a page, in the language that it is written in. */
export interface SaidText {
  readonly text: string
  readonly language: Language
}

/** The sentences to look at; each stands in one of the two lists, and once, however often it was said. */
export interface ToldSaid {
  /** Those that can undo a limit of the agreement, the gravest first. */
  readonly grave: readonly SaidSentence[]
  /** Those that only promise vaguely, in the order of the text. */
  readonly vague: readonly SaidSentence[]
}

/** A sentence as it was said, on one line, with what was found in it, the gravest first. */
export interface SaidSentence {
  readonly text: string
  readonly marks: readonly { readonly rule: RuleId; readonly start: number; readonly end: number }[]
  /** Of the gravest: why it matters, and what the other party is asked, with the sentence quoted before it. */
  readonly why: string
  readonly question: string
  /** The sentence between quotation marks, for a reason that is kept under no field of its own. */
  readonly quoted: string
}

export interface ToldOptions {
  /** The goal's unit, many of it. */
  readonly units: string
  /** What the model says of every option, by the name of its row on the paper. */
  readonly rows: readonly { readonly id: ReckonedRow['id']; readonly head: string }[]
  readonly byId: Readonly<Record<string, WrittenOption>>
}

/** From how many units a day a cost is earned back, if it ever is and if that can be reckoned. */
export type EarnedBack = { readonly from: string } | 'never' | 'not-known'

/** The figures of an option as text; null where nobody gave them. */
export interface WrittenOption {
  readonly cost: Readonly<Record<'whole' | 'fee' | 'media' | 'production', string>> | null
  readonly effect: Readonly<Record<'low' | 'likely' | 'high', string>> | null
  /** By its own effect and the client's numbers. */
  readonly even: EarnedBack
  /** By the id of its row; null while an answer is missing. */
  readonly reckoned: Readonly<Partial<Record<ReckonedRow['id'], ReckonedCell>>> | null
}

/** What the page asks of the worker that tells a draft while somebody types; `ticket` ties the answer to it. */
export interface ScribeRequest {
  readonly ticket: number
  readonly want: Want
  readonly of: Subject<Want>
  /** The language of the screen; a paper has languages of its own. */
  readonly language: Language
}

export type ScribeAnswer =
  | { readonly ticket: number; readonly told: Tellings[Want] }
  | { readonly ticket: number; readonly fault: 'words-unreachable' }
