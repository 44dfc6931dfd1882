import type { PaperSectionId, Section } from '../clauses/block.ts'
import type { Language } from '../language/languages.ts'

export type { PaperSectionId, Section }

/** What stands on every page, not in the text. */
export interface Furniture {
  /** What kind of document it is, and its title: head of the page, left. */
  readonly kind: string
  readonly title: string
  /** The agreement's date, written out. */
  readonly date: string
  readonly agency: string
  readonly client: string
  /** "Fingerprint 1234 5678 9012 3456 7890" from the agreement's data, so known before the layout. */
  readonly fingerprint: string
  /** `Page {page} of {pages}` with both places still open. */
  readonly pageOf: string
  /** Beside the caption of a table that goes on: "continued". */
  readonly continued: string
  /** "EXAMPLE" words across each page, or null on a real paper. */
  readonly example: string | null
  /** Name of the language and, on a bilingual paper, whether it prevails. */
  readonly language: { readonly name: string; readonly says: string } | null
}

/** The agreement as a reader meets it, in one language: no file format, no screen. */
export interface Paper {
  readonly language: Language
  /** The agreement's calendar date, 2026-09-01; absent while it is open. */
  readonly date?: string
  readonly furniture: Furniture
  /** Subject line of the file's metadata. */
  readonly description: string
  readonly sections: readonly Section[]
}

/** One language, or two side by side with the prevailing one first; both have the same blocks under the same ids. */
export type Papers = readonly [Paper] | readonly [Paper, Paper]
