import type { BlockOf, Cell, Column, Row } from '../../../domain/clauses/block.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { ink, ink2 } from '../colours.ts'
import type { Style } from '../roles.ts'
import type { Setting } from '../setting.ts'
import { piecesOf, shape } from '../text/atoms.ts'
import type { Atom } from '../text/atoms.ts'
import { breakLines } from '../text/lines.ts'
import type { Line } from '../text/lines.ts'
import { words } from '../setting.ts'

/** A cell's text, in one language or in two, the prevailing one first. */
export interface CellText {
  readonly runs: Cell['runs']
  readonly language?: Language
}
export interface WideCell {
  readonly texts: readonly CellText[]
  readonly soft: boolean
  readonly span?: Cell['span']
}
export interface WideColumn {
  readonly heads: readonly CellText[]
  readonly align: Column['align']
}
export type WideRow =
  | { readonly kind: 'row' | 'sum'; readonly cells: readonly WideCell[] }
  | { readonly kind: 'band'; readonly party: 'agency' | 'client'; readonly texts: readonly CellText[] }

/** A table before its widths are known, its words in one language or in two. */
export interface WideTable {
  readonly role: BlockOf<'table'>['role']
  readonly captions: readonly CellText[]
  readonly columns: readonly WideColumn[]
  readonly rows: readonly WideRow[]
  readonly notes: readonly CellText[]
}

export function oneLanguage(table: BlockOf<'table'>): WideTable {
  return {
    role: table.role,
    captions: said(table.caption),
    columns: table.columns.map(({ head, align }) => ({ heads: said(head), align })),
    rows: table.rows.map(wideRow),
    notes: said(table.note ?? ''),
  }
}

function wideRow(row: Row): WideRow {
  if (row.kind === 'band') return { kind: 'band', party: row.party, texts: said(row.text) }
  return { kind: row.kind, cells: row.cells.map(({ runs, soft = false, span }) => ({ texts: [{ runs }], soft, span })) }
}

function said(text: string): CellText[] {
  return text === '' ? [] : [{ runs: words(text) }]
}

/** Lines of a cell: each language begins on a line of its own. */
export function cellLines(texts: readonly CellText[], style: Style, measure: number, setting: Setting): Line[] {
  return texts.flatMap((text) => breakLines(atomsOf(text, style, setting), measure, text.language ?? setting.language))
}

/** Width of a cell on one line, and of its widest word. */
export function cellWidths(
  texts: readonly CellText[],
  style: Style,
  setting: Setting,
): { readonly whole: number; readonly word: number } {
  let [whole, word] = [0, 0]
  for (const text of texts) {
    let [line, width] = [0, 0]
    for (const atom of atomsOf(text, style, setting)) {
      line = atom.text === '\n' ? 0 : line + atom.advance
      width = (atom.text === ' ' && !atom.bound) || atom.text === '\n' ? 0 : width + atom.advance
      whole = Math.max(whole, line)
      word = Math.max(word, width)
    }
  }
  return { whole, word }
}

function atomsOf({ runs, language }: CellText, style: Style, setting: Setting): Atom[] {
  const own = language && style.colour === ink ? { ...style, colour: ink2 } : style
  const pieces = piecesOf(runs, own)
  return shape(language ? pieces.map((piece) => ({ ...piece, language })) : pieces, setting.metrics)
}

/** Both languages of a caption in one line, while they fit. */
export function captionLines(texts: readonly CellText[], style: Style, measure: number, setting: Setting): Line[] {
  const [first, second] = texts
  if (!first || !second) return cellLines(texts, style, measure, setting)
  const dot: CellText = { runs: words(' · '), language: second.language }
  const atoms = [first, dot, second].flatMap((text) => atomsOf(text, style, setting))
  return breakLines(atoms, measure, setting.language)
}
