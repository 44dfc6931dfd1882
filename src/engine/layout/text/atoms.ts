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

/** A code point and the piece it belongs to. */
interface Spot {
  readonly codePoint: number
  readonly piece: Piece
}

/** Pieces as a stream of atoms with their advances. No-break spaces become plain spaces that hold. */
export function shape(pieces: readonly Piece[], metrics: Metrics): Atom[] {
  const spots: Spot[] = []
  for (const piece of pieces)
    for (const character of piece.text) spots.push({ codePoint: character.codePointAt(0)!, piece })
  return spots.map((spot, index) => atomOf(spot, spots[index - 1], spots[index + 1], metrics))
}

function atomOf(spot: Spot, before: Spot | undefined, after: Spot | undefined, metrics: Metrics): Atom {
  const { style, mark, language } = spot.piece
  const bound = isHolding(spot.codePoint)
  const codePoint = bound || isBlank(spot.codePoint) ? SPACE : spot.codePoint
  const form = formOf(spot, before, after)
  const advance = advanceOf(spot.piece, codePoint, form, after, metrics)
  return { text: String.fromCodePoint(codePoint), codePoint, form, style, advance, mark, language, bound }
}

function advanceOf(
  { style, mark }: Piece,
  codePoint: number,
  form: Form,
  after: Spot | undefined,
  metrics: Metrics,
): number {
  if (mark !== undefined && codePoint === OBJECT) return style.size * (after ? MARK_ADVANCE : MARK_SIDE)
  if (codePoint === LINE_FEED) return 0
  const kerned =
    after !== undefined &&
    form === undefined &&
    after.piece.style === style &&
    after.piece.mark === undefined &&
    !isTabular(after)
  const kern = kerned ? metrics.kern(style.weight, codePoint, isHolding(after.codePoint) ? SPACE : after.codePoint) : 0
  const em = metrics.advance(style.weight, codePoint, form) + kern + style.tracking
  return Math.round(em * style.size * 1000) / 1000
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
function formOf(spot: Spot, before: Spot | undefined, after: Spot | undefined): Form {
  if (isTabular(spot)) return spot.piece.style.digits === 'hex' && spot.codePoint === 0x30 ? 'zero' : 'tnum'
  const raised = spot.codePoint === 0x3a || spot.codePoint === 0x2013
  return raised && isDigit(before) && isDigit(after) ? 'case' : undefined
}

function isTabular(spot: Spot): boolean {
  return spot.piece.style.digits !== 'plain' && isDigit(spot)
}

function isDigit(spot: Spot | undefined): boolean {
  return spot !== undefined && spot.codePoint >= 0x30 && spot.codePoint <= 0x39
}
