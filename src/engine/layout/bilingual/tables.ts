import type { BlockOf, Cell, Row, Runs } from '../../../domain/clauses/block.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { words } from '../setting.ts'
import type { CellText, WideRow, WideTable } from '../table/cells.ts'

type Table = BlockOf<'table'>

/**
 * One table in two languages, over the whole width: in each cell the prevailing words, below them the other's. So a row
 * stays one row, and its amounts are compared in place. Null where the two are not of one shape.
 */
export function joinTables(first: Table, second: Table, language: Language): WideTable | null {
  if (first.columns.length !== second.columns.length || first.rows.length !== second.rows.length) return null
  const rows = first.rows.map((row, index) => joinRows(row, second.rows[index]!, language))
  if (rows.some((row) => row === null)) return null
  return {
    role: first.role,
    captions: said(first.caption, second.caption, language),
    columns: first.columns.map(({ head, align }, index) => ({
      heads: said(head, second.columns[index]!.head, language),
      align,
    })),
    rows: rows.filter((row) => row !== null),
    notes: [],
  }
}

function joinRows(first: Row, second: Row, language: Language): WideRow | null {
  if (first.kind === 'band') {
    return second.kind === 'band'
      ? { kind: 'band', party: first.party, texts: said(first.text, second.text, language) }
      : null
  }
  if (second.kind === 'band' || second.cells.length !== first.cells.length) return null
  const cells = first.cells.map((cell, index) => joinCells(cell, second.cells[index]!, language))
  return { kind: first.kind, cells }
}

function joinCells(first: Cell, second: Cell, language: Language) {
  return { texts: texts(first.runs, second.runs, language), soft: first.soft === true, span: first.span }
}

function said(first: string, second: string, language: Language): CellText[] {
  return texts(words(first), words(second), language)
}

function texts(first: Runs, second: Runs, language: Language): CellText[] {
  const [one, other] = [plain(first), plain(second)]
  if (other === '' || other === one) return one === '' ? [] : [{ runs: first }]
  return [{ runs: first }, { runs: second, language }]
}

function plain(runs: Runs): string {
  return runs.map((run) => (run.kind === 'mark' ? '\uFFFC' : run.text)).join('')
}
