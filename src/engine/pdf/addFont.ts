import type { PDFRef } from 'pdf-lib'
import { lineMetrics, stemWidth, type EmbeddedFont } from '../layout/fonts/fonts.ts'
import type { Weight } from '../layout/sheets.ts'
import { utf8 } from '../../std/bytes.ts'
import { textString, type Objects } from './objects.ts'
import { toUnicode } from './toUnicode.ts'

/** Symbolic: glyphs are chosen by id, not through a standard Latin encoding (ISO 32000-1, 9.8.2). */
const SYMBOLIC = 4

/**
 * A composite font whose character codes are glyph ids (ISO 32000-1, 9.7): the program, its widths, and the map back to
 * text without which nothing could be searched, copied or read aloud. The dictionaries of a paper's fonts are `put`,
 * because a party's ink is later drawn with the glyphs that the paper has already.
 */
export function addFont(objects: Objects, font: EmbeddedFont, weight: Weight, how: 'put' | 'pack'): PDFRef {
  const descendant = objects[how]({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: font.name,
    CIDSystemInfo: { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 },
    FontDescriptor: addDescriptor(objects, font, weight, how),
    CIDToGIDMap: 'Identity',
    W: objects.pack([0, font.widths]),
  })
  return objects[how]({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: font.name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: objects.stream(utf8(toUnicode(font.texts)), {}),
  })
}

function addDescriptor(objects: Objects, font: EmbeddedFont, weight: Weight, how: 'put' | 'pack'): PDFRef {
  return objects[how]({
    Type: 'FontDescriptor',
    FontName: font.name,
    Flags: SYMBOLIC,
    FontBBox: font.box,
    ItalicAngle: 0,
    Ascent: lineMetrics.ascent,
    Descent: lineMetrics.descent,
    CapHeight: lineMetrics.capHeight,
    StemV: stemWidth(weight),
    FontFile2: objects.stream(font.ttf, { Length1: font.ttf.length }),
  })
}
