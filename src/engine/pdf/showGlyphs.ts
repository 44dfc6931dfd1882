import type { Glyph } from '../layout/sheets.ts'
import type { Face } from './faces.ts'

/** Kerning finer than this is left to add up: two thousandths of an em are 0.02 pt at 10 pt. */
const FINEST = 2

/**
 * Text-showing operators (ISO 32000-1, 9.4.3) that set every glyph where the layout put it: where a glyph's own width
 * and its advance differ (kerning, tracking), the difference stands between the strings. A glyph that means other
 * text here than the font's ToUnicode says is wrapped in a Span with that ActualText (14.9.4).
 */
export function showGlyphs(glyphs: readonly Glyph[], size: number, face: Face): string {
  const operators: string[] = []
  let shown: string[] = []
  let ahead = 0
  const flush = () => {
    if (shown.length > 0) operators.push(`[${shown.join('').replaceAll('><', '')}] TJ`)
    shown = []
  }
  for (const glyph of glyphs) {
    const { id, width, text } = face.of(glyph)
    const shift = Math.abs(ahead) >= FINEST ? Math.round(ahead) : 0
    if (shift !== 0) shown.push(String(shift))
    if (text !== glyph.text) flush()
    shown.push(`<${fourDigits(id)}>`)
    if (text !== glyph.text) {
      operators.push(`/Span <</ActualText ${utf16Hex(glyph.text)}>> BDC`)
      flush()
      operators.push('EMC')
    }
    ahead += width - (glyph.advance * 1000) / size - shift
  }
  flush()
  return operators.join('\n')
}

export const fourDigits = (value: number): string => value.toString(16).padStart(4, '0')

/** A text as hexadecimal UTF-16BE, without the mark in front. */
export function utf16Digits(text: string): string {
  return Array.from({ length: text.length }, (_, index) => fourDigits(text.charCodeAt(index))).join('')
}

const utf16Hex = (text: string): string => `<feff${utf16Digits(text)}>`
