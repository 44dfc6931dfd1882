import type { Pen } from '../pen.ts'
import type { Setting } from '../setting.ts'
import type { WideTable } from './cells.ts'
import type { TableForm } from './roles.ts'
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
