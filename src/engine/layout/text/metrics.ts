import type { Glyph, Weight } from '../sheets.ts'

export type Form = Glyph['form']

/** What the layout asks of the fonts, in em. */
export interface Metrics {
  /** Advance of a code point's glyph; a form that the font lacks counts as the plain glyph. */
  advance(weight: Weight, codePoint: number, form: Form): number
  /** Pair kerning between two plain glyphs, negative where they move together. */
  kern(weight: Weight, left: number, right: number): number
}
