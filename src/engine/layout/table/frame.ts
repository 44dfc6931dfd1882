import type { Column } from '../grid.ts'
import type { Pen } from '../pen.ts'
import type { Setting } from '../setting.ts'
import { cellLines } from './cells.ts'
import type { WideTable } from './cells.ts'
import type { TableForm } from './roles.ts'
import { tracksFor } from './widths.ts'
import type { CellStyles, Track } from './widths.ts'

/** Everything a row needs to know of its table. */
export interface Frame {
  readonly table: WideTable
  readonly form: TableForm
  readonly tracks: readonly Track[]
  readonly styles: CellStyles
  readonly setting: Setting
  /** Left edge and width of the whole table. */
  readonly x: number
  readonly width: number
}

/** What stands again above a row that begins a page. */
export interface Repeated {
  readonly height: number
  readonly draw: (pen: Pen, y: number) => void
}

/** Air in a row, and the rules that close it, in points. */
export const ABOVE = 3.75
export const BELOW = 3.25
export const RULE = 0.5
export const STRONG_RULE = 0.75

/** Styles step down where amounts ask for it; null when even then one would wrap, or the heads stand too tall. */
export function frameFor(table: WideTable, form: TableForm, column: Column, setting: Setting): Frame | null {
  for (const styles of cellStyles(form, setting)) {
    const tracks = tracksFor(table, form, column.width, styles, setting)
    const frame = tracks && { table, form, tracks, styles, setting, x: column.x, width: column.width }
    if (frame && (table.columns.length < 3 || linesOfHead(frame) <= MOST_HEAD_LINES)) return frame
  }
  return null
}

/** Heads stand again on each page; of three columns and more, taller ones would leave their rows no room. */
const MOST_HEAD_LINES = 12

function linesOfHead({ table, tracks, styles, setting }: Frame): number {
  const lines = tracks.map(({ width }, index) => cellLines(table.columns[index]!.heads, styles.head, width, setting))
  return Math.max(0, ...lines.map((own) => own.length))
}

function cellStyles(form: TableForm, { styles }: Setting): CellStyles[] {
  const head = form.options ? styles.optionHead : styles.tableHead
  return [
    { cell: styles.cell, head },
    { cell: { ...styles.cell, size: 8 }, head },
  ]
}
