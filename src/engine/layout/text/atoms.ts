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

/** Side of a party mark and the space after it, in em (`paper/spec`, section 3). */
export const MARK_SIDE = 0.72
export const MARK_ADVANCE = 0.72 + 0.34

const SPACE = 0x20
const OBJECT = 0xfffc

/** Runs of a block as pieces in two styles: plain and strong. */
export function piecesOf(runs: Runs, style: Style, strong: Style = { ...style, weight: 'semibold' }): Piece[] {
  return runs.map((run) => {
    if (run.kind === 'mark') return { text: '\uFFFC', style, mark: { party: run.party, spoken: run.spoken } }
    return { text: run.text, style: run.kind === 'strong' ? strong : style }
  })
}

/** Pieces as a stream of atoms with their advances. No-break spaces become plain spaces that hold. */
export function shape(pieces: readonly Piece[], metrics: Metrics): Atom[] {
  const bare = pieces.flatMap(bareAtoms)
  return bare.map((atom, index) => measured(atom, bare[index - 1], bare[index + 1], metrics))
}

function bareAtoms(piece: Piece): Atom[] {
  const shared = { style: piece.style, mark: piece.mark, language: piece.language, form: undefined, advance: 0 }
  return Array.from(piece.text, (character) => {
    if (/[\u00A0\u202F\u2007]/.test(character)) return { ...shared, text: ' ', codePoint: SPACE, bound: true }
    if (/[\t\r\u2028]/.test(character)) return { ...shared, text: ' ', codePoint: SPACE }
    return { ...shared, text: character, codePoint: character.codePointAt(0) ?? SPACE }
  })
}

function measured(atom: Atom, before: Atom | undefined, after: Atom | undefined, metrics: Metrics): Atom {
  const { style, codePoint } = atom
  if (codePoint === OBJECT) return { ...atom, advance: style.size * (after ? MARK_ADVANCE : MARK_SIDE) }
  if (atom.text === '\n') return atom
  const form = formOf(atom, before, after)
  const kerned = after !== undefined && form === undefined && after.style === style && after.mark === undefined
  const kern = kerned && !isTabular(after) ? metrics.kern(style.weight, codePoint, after.codePoint) : 0
  const em = metrics.advance(style.weight, codePoint, form) + kern + style.tracking
  return { ...atom, form, advance: Math.round(em * style.size * 1000) / 1000 }
}

/** Digits of one width in tables; `:` and `–` raised between two digits (17:00, 3–5); a slashed zero in hexadecimal. */
function formOf(atom: Atom, before: Atom | undefined, after: Atom | undefined): Form {
  if (isTabular(atom)) return atom.style.digits === 'hex' && atom.text === '0' ? 'zero' : 'tnum'
  const raised = atom.text === ':' || atom.text === '–'
  return raised && isDigit(before) && isDigit(after) ? 'case' : undefined
}

function isTabular(atom: Atom): boolean {
  return atom.style.digits !== 'plain' && isDigit(atom)
}

function isDigit(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.codePoint >= 0x30 && atom.codePoint <= 0x39
}
