import type { Side } from '../../../domain/agreement/scalars.ts'
import type { Runs } from '../../../domain/clauses/block.ts'
import type { Language } from '../../../domain/language/languages.ts'
import type { Style } from '../roles.ts'
import type { Form, Metrics } from './metrics.ts'

/** One glyph or party mark in the stream of a paragraph. */
export interface Atom {
  /** The character as it will be extracted; a line feed forces a new line. */
  readonly text: string
  readonly codePoint: number
  readonly form: Form
  readonly style: Style
  /** Points to the next atom, kerning and tracking included. */
  readonly advance: number
  readonly mark?: { readonly party: Side; readonly spoken: string }
  /** A second language within a text of the first. */
  readonly language?: Language
  /** A space at which a line may not end. */
  readonly bound?: boolean
}

export interface Piece {
  readonly text: string
  readonly style: Style
  readonly mark?: Atom['mark']
  readonly language?: Language
}

/** Side of a party mark and the space after it, in em. */
export const MARK_SIDE = 0.72
export const MARK_ADVANCE = 0.72 + 0.34

const SPACE = 0x20
const OBJECT = 0xfffc
const LINE_FEED = 0x0a

/** Runs of a block as pieces in two styles: plain and strong. */
export function piecesOf(runs: Runs, style: Style, strong: Style = { ...style, weight: 'semibold' }): Piece[] {
  return runs.map((run) => {
    if (run.kind === 'mark') return { text: '\uFFFC', style, mark: { party: run.party, spoken: run.spoken } }
    return { text: run.text, style: run.kind === 'strong' ? strong : style }
  })
}

/** The code points of a paragraph, and beside each the piece it belongs to: two lists, one object less a letter. */
interface Stream {
  readonly points: readonly number[]
  readonly pieces: readonly Piece[]
}

/** Pieces as a stream of atoms with their advances. No-break spaces become plain spaces that hold. */
export function shape(pieces: readonly Piece[], metrics: Metrics): Atom[] {
  const stream = streamOf(pieces)
  return stream.pieces.map((piece, index) => atomOf(piece, index, stream, metrics))
}

function streamOf(pieces: readonly Piece[]): Stream {
  const points: number[] = []
  const owners: Piece[] = []
  for (const piece of pieces) {
    for (let index = 0; index < piece.text.length; index++) {
      const point = piece.text.codePointAt(index)!
      if (point > 0xffff) index++
      points.push(point)
      owners.push(piece)
    }
  }
  return { points, pieces: owners }
}

function atomOf(piece: Piece, index: number, stream: Stream, metrics: Metrics): Atom {
  const point = stream.points[index]!
  const { style, mark, language } = piece
  const bound = isHolding(point)
  const codePoint = bound || isBlank(point) ? SPACE : point
  const form = formOf(piece, index, stream.points)
  const advance = advanceOf(piece, codePoint, form, index + 1, stream, metrics)
  return { text: String.fromCodePoint(codePoint), codePoint, form, style, advance, mark, language, bound }
}

function advanceOf(
  piece: Piece,
  codePoint: number,
  form: Form,
  next: number,
  stream: Stream,
  metrics: Metrics,
): number {
  const { style, mark } = piece
  const isLast = next >= stream.points.length
  if (mark !== undefined && codePoint === OBJECT) return style.size * (isLast ? MARK_SIDE : MARK_ADVANCE)
  if (codePoint === LINE_FEED) return 0
  const kern = isLast || form !== undefined ? 0 : kernTo(piece, codePoint, next, stream, metrics)
  const em = metrics.advance(style.weight, codePoint, form) + kern + style.tracking
  return Math.round(em * style.size * 1000) / 1000
}

/** Neighbours of one style are kerned, except before a digit of a table. */
function kernTo(
  { style }: Piece,
  codePoint: number,
  next: number,
  { points, pieces }: Stream,
  metrics: Metrics,
): number {
  const after = pieces[next]!
  const point = points[next]!
  if (after.style !== style || after.mark !== undefined || isTabular(after, point)) return 0
  return metrics.kern(style.weight, codePoint, isHolding(point) ? SPACE : point)
}

/** No-break space, narrow no-break space, figure space. */
function isHolding(codePoint: number): boolean {
  return codePoint === 0xa0 || codePoint === 0x202f || codePoint === 0x2007
}

/** Tab, carriage return and line separator print as a space. */
function isBlank(codePoint: number): boolean {
  return codePoint === 0x09 || codePoint === 0x0d || codePoint === 0x2028
}

/** Digits of one width in tables; `:` and `–` raised between two digits (17:00, 3–5); a slashed zero in hexadecimal. */
function formOf(piece: Piece, index: number, points: readonly number[]): Form {
  const point = points[index]!
  if (isTabular(piece, point)) return piece.style.digits === 'hex' && point === 0x30 ? 'zero' : 'tnum'
  const raised = point === 0x3a || point === 0x2013
  return raised && isDigit(points[index - 1]) && isDigit(points[index + 1]) ? 'case' : undefined
}

function isTabular({ style }: Piece, point: number): boolean {
  return style.digits !== 'plain' && isDigit(point)
}

function isDigit(point: number | undefined): boolean {
  return point !== undefined && point >= 0x30 && point <= 0x39
}
