import { formOrder, glyphKey, type Shown } from '../../src/engine/layout/fonts/form.ts'
import { sfnt } from '../../src/engine/layout/fonts/sfnt.ts'
import { glyphTables, halves, numbers } from '../../src/engine/layout/fonts/trueType.ts'
import { writeOutline } from './glyphOutline.ts'
import { kernTable } from './kernTable.ts'
import type { SourceFont } from './sourceFont.ts'

/** Cuts one pack: the characters, ascending, with the other forms that the typeface has of them. */
export function buildPack(font: SourceFont, codePoints: readonly number[]): Uint8Array {
  const shown = withForms(font, codePoints)
  const glyphs = shown.map(({ codePoint, form }) => {
    const glyph = form === undefined ? font.glyphOf(codePoint) : font.formOf(codePoint, form)
    return { advance: font.advance(glyph), outline: writeOutline(font.outline(glyph)) }
  })
  const notdef = { advance: 0, outline: new Uint8Array(0) }
  const kern = kernTable(font, shown)
  return sfnt(
    new Map([
      ...glyphTables([notdef, ...glyphs], metricsOf(font)),
      ['cmap', cmap(shown.map(glyphKey))],
      ...(kern === undefined ? [] : ([['kern', kern]] as const)),
    ]),
  )
}

/** In the order of their keys: plain characters, then the forms one after another. */
function withForms(font: SourceFont, codePoints: readonly number[]): Shown[] {
  const formed = formOrder.flatMap((form) =>
    codePoints
      .filter((codePoint) => mayHaveForms(codePoint) && font.formOf(codePoint, form) !== font.glyphOf(codePoint))
      .map((codePoint) => ({ codePoint, form })),
  )
  return [...codePoints.map((codePoint) => ({ codePoint })), ...formed]
}

/** Syllables have one form each, and asking for eleven thousand takes minutes. */
function mayHaveForms(codePoint: number): boolean {
  return codePoint < 0x3000
}

export function metricsOf(font: SourceFont) {
  const [head, hhea] = [font.table('head'), font.table('hhea')]
  return { unitsPerEm: head.getUint16(18), ascent: hhea.getInt16(4), descent: hhea.getInt16(6) }
}

/** One subtable of format 12 for Unicode in full; the first key has glyph 1, the others follow. */
function cmap(keys: readonly number[]): Uint8Array {
  const groups = keys.flatMap((key, index) => (keys[index - 1] === key - 1 ? [] : [{ key, glyph: index + 1 }]))
  const rows = groups.flatMap(({ key, glyph }, index) => {
    const count = (groups[index + 1]?.glyph ?? keys.length + 1) - glyph
    return [key, key + count - 1, glyph].flatMap(halves)
  })
  const windowsUnicode = [3, 10]
  const length = 16 + groups.length * 12
  return numbers([
    0,
    1,
    ...windowsUnicode,
    ...halves(12),
    12,
    0,
    ...[length, 0, groups.length].flatMap(halves),
    ...rows,
  ])
}
