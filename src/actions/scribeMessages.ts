import type { Draft } from '../domain/agreement/draft.ts'
import type { ReckonedMoney } from '../domain/clauses/pen.ts'
import type { ReckoningFlag } from '../domain/money/reckon.ts'
import type { Papers } from '../domain/paper/paper.ts'

/** What the page asks of the worker that writes a draft out as its paper while somebody types. */
export interface ScribeRequest {
  readonly ticket: number
  readonly draft: Draft
  /** Whether the 20,000 draws of the chance are wanted; they take longer than a frame. */
  readonly withChance: boolean
}

/** A draft told: its paper in each of its languages, and its money as far as it can be reckoned. */
export interface Told {
  readonly papers: Papers
  readonly money: ReckonedMoney | null
  /** What both should see beside the figures; empty while there is nothing to reckon. */
  readonly flags: readonly ReckoningFlag[]
}

export type ScribeAnswer =
  | { readonly ticket: number; readonly told: Told }
  | { readonly ticket: number; readonly fault: 'words-unreachable' }
