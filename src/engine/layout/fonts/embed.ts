import type { Weight } from '../sheets.ts'
import { characterOf, type Shown } from './form.ts'
import { metrics, perMille } from './metrics.ts'
import { sfnt } from './sfnt.ts'
import { boxOfAll, glyphTables, type FontGlyph } from './trueType.ts'

/** Which font of a file: the paper's, or the small one of a party's signature. */
export type FontSlot = 'paper' | 'agency' | 'client'

/** One font program for a PDF, with what its dictionaries say of it. Lengths in whole thousandths of an em. */
export interface EmbeddedFont {
  /** BaseFont: a tag fixed by slot and weight, then the typeface. */
  readonly name: string
  /** A valid TrueType file for FontFile2 under a CIDFontType2 with Identity mapping (ISO 32000-1, 9.7.4). */
  readonly ttf: Uint8Array
  /** By glyph id; 0 is .notdef, which no text shows. */
  readonly widths: readonly number[]
  /** The text each glyph stands for, by glyph id, for ToUnicode; .notdef stands for none. */
  readonly texts: readonly string[]
  /** FontBBox around all glyphs: left, bottom, right, top; y grows upward. */
  readonly box: readonly [number, number, number, number]
  /** The id of a glyph that was among the uses; any other is a bug and throws. */
  readonly glyphId: (shown: Shown) => number
}

/** A glyph as found in a pack, with the key under which it is kept there. */
export interface KeyedGlyph {
  readonly key: number
  readonly glyph: FontGlyph
}

/** Merges the glyphs of `uses` into one font, ordered by key: the same uses give the same bytes. */
export function embed(
  weight: Weight,
  slot: FontSlot,
  uses: Iterable<Shown>,
  glyphOf: (shown: Shown) => KeyedGlyph,
): EmbeddedFont {
  const found = new Map(Array.from(uses, glyphOf).map(({ key, glyph }) => [key, glyph]))
  const keys = [...found.keys()].toSorted((left, right) => left - right)
  const ids = new Map(keys.map((key, index) => [key, index + 1]))
  const glyphs = [notdef, ...keys.map((key) => found.get(key)!)]
  return {
    name: `${tags[slot]}${styles[weight]}`,
    ttf: sfnt(glyphTables(glyphs, metrics)),
    widths: glyphs.map(({ advance }) => perMille(advance)),
    texts: ['', ...keys.map((key) => String.fromCodePoint(characterOf(key)))],
    box: fontBox(glyphs),
    glyphId: (shown) => ids.get(glyphOf(shown).key) ?? notAmongUses(shown),
  }
}

const notdef = { advance: 0, outline: new Uint8Array(0) }

/** The first five letters of a subset's tag (ISO 32000-1, 9.6.4), which must differ from font to font of a file. */
const tags: Record<FontSlot, string> = { paper: 'TTAAA', agency: 'TTAAB', client: 'TTAAC' }
const styles: Record<Weight, string> = { regular: 'A+Pretendard-Regular', semibold: 'B+Pretendard-SemiBold' }

function fontBox(glyphs: readonly FontGlyph[]): EmbeddedFont['box'] {
  const { xMin, yMin, xMax, yMax } = boxOfAll(glyphs)
  return [perMille(xMin), perMille(yMin), perMille(xMax), perMille(yMax)]
}

function notAmongUses({ codePoint }: Shown): never {
  throw new Error(`U+${codePoint.toString(16)} was not among the uses of this font`)
}
