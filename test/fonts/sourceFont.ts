import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { formOrder, type Form, type Shown } from '../../src/engine/layout/fonts/form.ts'
import { readOutline, type Outline } from './glyphOutline.ts'
import { harfbuzz, pretendard, unpacked } from './source.ts'

/** The whole typeface in one weight, as HarfBuzz and its own tables tell it. Unit: 1/2048 em. */
export interface SourceFont {
  /** The glyph of a character; 0 when the typeface lacks it. */
  readonly glyphOf: (codePoint: number) => number
  /** The glyph that the features of `form` put in its place; the plain one where they change nothing. */
  readonly formOf: (codePoint: number, form: Form) => number
  readonly advance: (glyph: number) => number
  readonly outline: (glyph: number) => Outline
  /** The outline as HarfBuzz draws it, an SVG path. */
  readonly path: (glyph: number) => string
  /** By how much each character of `rights` moves when it follows `left`. */
  readonly kerning: (left: Shown, rights: readonly Shown[]) => readonly number[]
  readonly table: (tag: string) => DataView
}

/** What is used of harfbuzzjs. */
interface HarfBuzz {
  readonly Blob: new (bytes: Uint8Array) => object
  readonly Face: new (blob: object) => { referenceTable: (tag: string) => Uint8Array | undefined }
  readonly Font: new (face: object) => HarfBuzzFont
  readonly Buffer: new () => HarfBuzzBuffer
  readonly Feature: new (tag: string, value: number, start?: number, end?: number) => object
  readonly shape: (font: HarfBuzzFont, buffer: HarfBuzzBuffer, features: readonly object[]) => void
}
interface HarfBuzzFont {
  readonly nominalGlyph: (codePoint: number) => number | undefined
  readonly glyphHAdvance: (glyph: number) => number
  readonly glyphToPath: (glyph: number) => string
}
interface HarfBuzzBuffer {
  readonly addCodePoints: (codePoints: number[]) => void
  readonly setScript: (script: string) => void
  readonly setDirection: (direction: number) => void
  readonly guessSegmentProperties: () => void
  readonly getGlyphInfos: () => { codepoint: number }[]
  readonly getGlyphPositions: () => { xAdvance: number }[]
}

/** The features that give each form; a slashed nought is asked for among tabular figures alone. */
const featuresOf: Record<Form, readonly string[]> = { tnum: ['tnum'], case: ['case'], zero: ['tnum', 'zero'] }
/** What would change one sign because of its neighbour: the paper shows what was typed. */
const contextual = ['calt', 'clig', 'liga', 'ccmp']

/** Opens `Regular` or `SemiBold`. */
export async function sourceFont(style: string): Promise<SourceFont> {
  const hb = await openHarfBuzz()
  const folder = join(await unpacked(pretendard), 'dist/public/static/alternative')
  const face = new hb.Face(new hb.Blob(await readFile(join(folder, `Pretendard-${style}.ttf`))))
  const font = new hb.Font(face)
  // A copy: HarfBuzz moves its memory when it needs more.
  const table = (tag: string) => view(face.referenceTable(tag)!.slice())
  const descriptionOf = descriptions(table)
  const shape = shaper(hb, font)
  return {
    glyphOf: (codePoint) => font.nominalGlyph(codePoint) ?? 0,
    formOf: (codePoint, form) => shape([{ codePoint, form }])[0]!.glyph,
    advance: (glyph) => font.glyphHAdvance(glyph),
    outline: (glyph) => readOutline(descriptionOf(glyph), descriptionOf),
    path: (glyph) => font.glyphToPath(glyph),
    kerning: (left, rights) =>
      shape(rights.flatMap((right) => [left, right]))
        .filter((_, index) => index % 2 === 0)
        .map(({ glyph, advance }) => advance - font.glyphHAdvance(glyph)),
    table,
  }
}

async function openHarfBuzz(): Promise<HarfBuzz> {
  const path = join(await unpacked(harfbuzz), 'dist/index.mjs')
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as HarfBuzz
}

function shaper(hb: HarfBuzz, font: HarfBuzzFont) {
  return (text: readonly Shown[]) => {
    const buffer = new hb.Buffer()
    buffer.addCodePoints(text.map(({ codePoint }) => codePoint))
    buffer.guessSegmentProperties()
    hb.shape(font, buffer, [...contextual.map((tag) => new hb.Feature(tag, 0)), ...formOrder.flatMap(ranges(hb, text))])
    const positions = buffer.getGlyphPositions()
    return buffer
      .getGlyphInfos()
      .map(({ codepoint }, index) => ({ glyph: codepoint, advance: positions[index]!.xAdvance }))
  }
}

/** The features of one form, switched on for the characters that ask for it. */
function ranges(hb: HarfBuzz, text: readonly Shown[]) {
  return (form: Form) => {
    const places = text.flatMap((shown, index) => (shown.form === form ? [index] : []))
    return featuresOf[form].flatMap((tag) => places.map((place) => new hb.Feature(tag, 1, place, place + 1)))
  }
}

function descriptions(table: (tag: string) => DataView): (glyph: number) => Uint8Array {
  const [loca, glyf, long] = [table('loca'), table('glyf'), table('head').getInt16(50) === 1]
  const offset = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return (glyph) => new Uint8Array(glyf.buffer, glyf.byteOffset + offset(glyph), offset(glyph + 1) - offset(glyph))
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
