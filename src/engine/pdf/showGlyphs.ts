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
  const run: Run = { operators: [], pieces: [], ahead: 0 }
  for (const glyph of glyphs) {
    const faced = font.face(glyph)
    shift(run)
    changeFont(run, font.change(faced.resource))
    if (faced.text === glyph.text) run.pieces.push(twoBytes(faced.id))
    else showAs(run, glyph.text, faced.id)
    run.ahead += faced.width - (glyph.advance * 1000) / size
  }
  flush(run)
  return run.operators.join('\n')
}

interface Run {
  readonly operators: string[]
  /** Codes and shifts that are not in an operator yet. */
  pieces: (string | number)[]
  /** How far the pen is ahead of where the layout has it, in thousandths of an em. */
  ahead: number
}

function shift(run: Run): void {
  if (Math.abs(run.ahead) < FINEST) return
  const back = Math.round(run.ahead)
  run.pieces.push(back)
  run.ahead -= back
}

function changeFont(run: Run, change: string | null): void {
  if (!change) return
  flush(run)
  run.operators.push(change)
}

function showAs(run: Run, text: string, id: number): void {
  flush(run)
  run.operators.push(`/Span <</ActualText <feff${utf16Digits(text)}>>> BDC`, showing([twoBytes(id)]), 'EMC')
}

function flush(run: Run): void {
  if (run.pieces.length > 0) run.operators.push(showing(run.pieces))
  run.pieces = []
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
