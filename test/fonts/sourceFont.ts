import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Form, Shown } from '../../src/engine/layout/fonts/form.ts'
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
    const asked = text.map(askFor(font))
    const buffer = new hb.Buffer()
    buffer.addCodePoints(asked.map(({ codePoint }) => codePoint))
    buffer.guessSegmentProperties()
    const switched = asked.flatMap(({ form }, place) => (form ? [new hb.Feature(form, 1, place, place + 1)] : []))
    hb.shape(font, buffer, [...contextual.map((tag) => new hb.Feature(tag, 0)), ...switched])
    const positions = buffer.getGlyphPositions()
    const infos = buffer.getGlyphInfos()
    return infos.map(({ codepoint }, index) => ({ glyph: codepoint, advance: positions[index]!.xAdvance }))
  }
}

/**
 * A form is the feature of its name, but for the slashed nought among tabular figures: the typeface slashes first, and
 * then knows no tabular figure for the result. Asked of its tabular nought, which has a private code point, it does.
 */
function askFor(font: HarfBuzzFont): (shown: Shown) => Shown {
  return (shown) => {
    const tabular = tabularFigures + shown.codePoint - nought
    const isSlashed = shown.form === 'zero' && shown.codePoint === nought && font.nominalGlyph(tabular) !== undefined
    return isSlashed ? { codePoint: tabular, form: 'zero' } : shown
  }
}

const nought = 0x30
/** Where Pretendard keeps its tabular figures, 0 to 9. */
const tabularFigures = 0xe071

function descriptions(table: (tag: string) => DataView): (glyph: number) => Uint8Array {
  const [loca, glyf, long] = [table('loca'), table('glyf'), table('head').getInt16(50) === 1]
  const offset = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return (glyph) => new Uint8Array(glyf.buffer, glyf.byteOffset + offset(glyph), offset(glyph + 1) - offset(glyph))
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
