import type { PDFRef } from 'pdf-lib'
import { lineMetrics, stemWidth, unitsPerEm, type EmbeddedFont } from '../layout/fonts/fonts.ts'
import type { Weight } from '../layout/sheets.ts'
import { textString, utf8, type Objects } from './objects.ts'
import { toUnicode } from './toUnicode.ts'

/** Symbolic: glyphs are chosen by id, not through a standard Latin encoding (ISO 32000-1, 9.8.2). */
const SYMBOLIC = 4
/** The letters `head` as a number. */
const HEAD = 0x68656164

/**
 * A composite font whose character codes are glyph ids (ISO 32000-1, 9.7): the program, its widths, and the map back to
 * text without which nothing could be searched, copied or read aloud.
 */
export function addFont(objects: Objects, font: EmbeddedFont, weight: Weight): PDFRef {
  const descendant = objects.pack({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: font.name,
    CIDSystemInfo: { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 },
    FontDescriptor: addDescriptor(objects, font, weight),
    CIDToGIDMap: 'Identity',
    W: [0, font.widths],
  })
  return objects.pack({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: font.name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: objects.stream(utf8(toUnicode(font.texts)), {}),
  })
}

function addDescriptor(objects: Objects, font: EmbeddedFont, weight: Weight): PDFRef {
  return objects.pack({
    Type: 'FontDescriptor',
    FontName: font.name,
    Flags: SYMBOLIC,
    FontBBox: boxOf(font.ttf),
    ItalicAngle: 0,
    Ascent: lineMetrics.ascent,
    Descent: lineMetrics.descent,
    CapHeight: lineMetrics.capHeight,
    StemV: stemWidth(weight),
    FontFile2: objects.stream(font.ttf, { Length1: font.ttf.length }),
  })
}

/** What all glyphs together cover, from the program's own `head` (OpenType 1.9), in thousandths of an em. */
function boxOf(ttf: Uint8Array): number[] {
  const file = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength)
  const records = Array.from({ length: file.getUint16(4) }, (_, index) => 12 + index * 16)
  const head = records.find((at) => file.getUint32(at) === HEAD)
  if (head === undefined) throw new Error('The font program has no head')
  const start = file.getUint32(head + 8) + 36
  return [0, 2, 4, 6].map((step) => Math.round((file.getInt16(start + step) * 1000) / unitsPerEm))
}
