import type { Glyph } from '../layout/sheets.ts'
import type { FacedGlyph } from './faces.ts'

/** Kerning finer than this is left to add up: two thousandths of an em are 0.02 pt at 10 pt. */
const FINEST = 2

export interface FontUse {
  readonly face: (glyph: Glyph) => FacedGlyph
  /** The operator that takes a font at the size of the text; null when it is the one in use. */
  readonly change: (resource: string) => string | null
}

/**
 * Text-showing operators (ISO 32000-1, 9.4.3) that set every glyph where the layout put it: where a glyph's own width
 * and its advance differ (kerning, tracking), the difference stands between the strings. A glyph that means other
 * text here than the font's ToUnicode says is wrapped in a Span with that ActualText (14.9.4).
 */
export function showGlyphs(glyphs: readonly Glyph[], size: number, font: FontUse): string {
  const operators: string[] = []
  let shown: (string | number)[] = []
  let ahead = 0
  const flush = () => {
    if (shown.length > 0) operators.push(showing(shown))
    shown = []
  }
  for (const glyph of glyphs) {
    const { resource, id, width, text } = font.face(glyph)
    const change = font.change(resource)
    if (change) {
      flush()
      operators.push(change)
    }
    const shift = Math.abs(ahead) >= FINEST ? Math.round(ahead) : 0
    if (shift !== 0) shown.push(shift)
    const isOther = text !== glyph.text
    if (isOther) {
      flush()
      operators.push(`/Span <</ActualText <feff${utf16Digits(glyph.text)}>>> BDC`)
    }
    shown.push(twoBytes(id))
    if (isOther) {
      flush()
      operators.push('EMC')
    }
    ahead += width - (glyph.advance * 1000) / size - shift
  }
  flush()
  return operators.join('\n')
}

/** Glyph codes, with the shifts between them in thousandths of an em to the left. */
function showing(pieces: readonly (string | number)[]): string {
  const strings: string[] = []
  let codes = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') codes += piece
    else {
      strings.push(codes === '' ? '' : literal(codes), String(piece))
      codes = ''
    }
  }
  if (strings.length === 0) return `${literal(codes)} Tj`
  return `[${strings.join('')}${codes === '' ? '' : literal(codes)}] TJ`
}

/**
 * Bytes as a literal string (ISO 32000-1, 7.3.4.2): a tenth smaller than hexadecimal once it is deflated. A return
 * would be read as a line feed, so it is escaped with the signs that have a meaning of their own.
 */
const literal = (bytes: string): string => `(${bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')})`

const twoBytes = (id: number): string => String.fromCharCode(id >> 8, id & 0xff)

export const fourDigits = (value: number): string => value.toString(16).padStart(4, '0')

/** A text as hexadecimal UTF-16BE, without the mark in front. */
export function utf16Digits(text: string): string {
  return Array.from({ length: text.length }, (_, index) => fourDigits(text.charCodeAt(index))).join('')
}
