import type { Side } from '../../domain/agreement/scalars.ts'
import type { Language } from '../../domain/language/languages.ts'

/**
 * Pages with every glyph, rule and curve in its place: what the printer prints and the preview draws. Unit: point
 * (1/72 inch), origin at the top left of the sheet, y growing downward; coordinates are rounded to 0.01.
 */
export interface Sheets {
  readonly width: number
  readonly height: number
  readonly pages: readonly Sheet[]
  /** The logical structure (ISO 32000-1, 14.7): one tree for the whole document, in reading order. */
  readonly tree: TagNode
  readonly fields: readonly FieldPlace[]
  readonly language: Language
  readonly title: string
  readonly description: string
  /** The date of the agreement; all dates in the file come from it. A draft without one has none. */
  readonly date?: string
}

export interface Sheet {
  /** In painting order. */
  readonly items: readonly Item[]
}

/** Where a piece of a page belongs: to a leaf of the tree, or to none (ISO 32000-1, 14.8.2.2: artifacts). */
export type Belonging = { readonly leaf: number } | { readonly artifact: 'Pagination' | 'Layout' | 'Background' }

export type Weight = 'regular' | 'semibold'

/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [number, number, number]

export interface Glyph {
  /** The character or cluster it stands for, as it will be extracted. */
  readonly text: string
  /** Code point whose glyph is shown; its id in the embedded font follows from the fonts of the paper. */
  readonly codePoint: number
  /** `tnum`, `case` or `zero` form of the glyph instead of the plain one. */
  readonly form?: 'tnum' | 'case' | 'zero'
  /** Distance to the next glyph's origin, kerning and tracking included, in points. */
  readonly advance: number
}

export type Item =
  | {
      readonly kind: 'glyphs'
      readonly x: number
      /** The baseline. */
      readonly y: number
      readonly size: number
      readonly weight: Weight
      readonly colour: Colour
      readonly glyphs: readonly Glyph[]
      readonly belongs: Belonging
    }
  | {
      readonly kind: 'shape'
      readonly path: readonly PathStep[]
      readonly fill?: Colour
      readonly stroke?: { readonly colour: Colour; readonly width: number; readonly dash?: readonly number[] }
      /** Only what lies inside this outline is painted (hatching). */
      readonly clip?: readonly PathStep[]
      readonly belongs: Belonging
    }

export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

/** A standard structure element (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'BlockQuote'
  | 'Span'
  | 'Form'

export interface TagNode {
  readonly tag: Tag
  readonly children: readonly (TagNode | TagLeaf)[]
  readonly language?: Language
  readonly alt?: string
  readonly actualText?: string
  readonly title?: string
  /** For TH: which cells it heads. */
  readonly scope?: 'Column' | 'Row' | 'Both'
  readonly columnSpan?: number
  /** For Figure: page and rectangle [left, top, right, bottom]. */
  readonly box?: { readonly page: number; readonly rectangle: readonly [number, number, number, number] }
  /** For Form: the party whose signature field it holds. */
  readonly field?: Side
}
/** Items of one page that belong together; `leaf` is unique in the document. */
export interface TagLeaf {
  readonly leaf: number
  readonly page: number
}

/** The rectangle of a party's signature field, from the sheet's top left. */
export interface FieldPlace {
  readonly party: Side
  readonly page: number
  readonly rectangle: readonly [number, number, number, number]
  readonly tooltip: string
}
