import { cellWidths } from './cells.ts'
import type { WideTable } from './cells.ts'
import type { TableForm } from './roles.ts'
import type { Style } from '../roles.ts'
import type { Setting } from '../setting.ts'

const GAP = 7.5
/** Between a column of amounts and a column of text. */
const WIDE_GAP = 15
/** A column of text is not made narrower than this for the sake of an amount. */
const LEAST_TEXT = 90
/** With less than this for each column of text, the table is turned. */
const SMALLEST_TEXT = 45
const OPTION_HEAD = 84

export interface Track {
  /** Where its text begins and how wide it may be. */
  readonly x: number
  readonly width: number
  readonly align: 'start' | 'end'
}

export interface CellStyles {
  readonly cell: Style
  readonly head: Style
}

/** Columns in their places; null when an amount would have to wrap. */
export function tracksFor(
  table: WideTable,
  form: TableForm,
  total: number,
  styles: CellStyles,
  setting: Setting,
): Track[] | null {
  const demands = table.columns.map((_, index) => demandOf(table, index, styles, setting))
  const widths = makeRoom(baseWidths(table, form, total, demands), demands)
  return widths && placed(widths, table)
}

/** What a column asks for, the air to its right included: its widest cell on one line, and the least it can do with. */
interface Demand {
  readonly align: 'start' | 'end'
  readonly whole: number
  readonly least: number
}

function demandOf(table: WideTable, index: number, styles: CellStyles, setting: Setting): Demand {
  const { align, heads } = table.columns[index]!
  const pad = padOf(table, index)
  const cells = table.rows.flatMap((row) => (row.kind === 'band' ? [] : [row.cells[index]?.texts ?? []]))
  const style: Style =
    align === 'end' && !table.rows.some((row) => row.kind === 'sum')
      ? styles.cell
      : { ...styles.cell, weight: 'semibold' }
  const head = cellWidths(heads, styles.head, setting)
  const widths = cells.map((texts) => cellWidths(texts, style, setting))
  const whole = Math.max(head.whole, ...widths.map((width) => width.whole))
  const word = Math.max(head.word, ...widths.map((width) => width.word))
  const amount = Math.max(0, ...widths.map((width) => width.whole))
  const least = align === 'end' ? Math.max(amount, Math.min(word, LEAST_TEXT)) : Math.min(word, LEAST_TEXT)
  return { align, whole: whole + pad, least: least + pad }
}

function padOf(table: WideTable, index: number): number {
  return leftPad(table, index) + (index === table.columns.length - 1 ? 0 : GAP)
}

function leftPad(table: WideTable, index: number): number {
  const follows = index > 0 && table.columns[index - 1]!.align === 'end' && table.columns[index]!.align === 'start'
  return follows ? WIDE_GAP - GAP : 0
}

function placed(widths: readonly number[], table: WideTable): Track[] {
  let x = 0
  return widths.map((width, index) => {
    const isLast = index === widths.length - 1
    const pad = leftPad(table, index)
    const track = { x: x + pad, width: width - pad - (isLast ? 0 : GAP), align: table.columns[index]!.align }
    x += width
    return track
  })
}

function baseWidths(table: WideTable, form: TableForm, total: number, demands: readonly Demand[]): number[] {
  if (form.options) return optionWidths(table, total)
  const known = form.widths
  if (known?.length !== table.columns.length) return naturalWidths(demands, total)
  const sum = known.reduce((all, width) => all + width, 0)
  return known.map((width) => (width * total) / sum)
}

function optionWidths(table: WideTable, total: number): number[] {
  const each = (total - OPTION_HEAD) / Math.max(1, table.columns.length - 1)
  return table.columns.map((_, index) => (index === 0 ? OPTION_HEAD : each))
}

/** By what the columns hold: what is left over is shared alike; what is wanting, by the root of what each asks. */
function naturalWidths(demands: readonly Demand[], total: number): number[] {
  const wholes = demands.reduce((sum, { whole }) => sum + whole, 0)
  if (wholes <= total) return demands.map(({ whole }) => whole + (total - wholes) / demands.length)
  const fixed = demands.map(({ align, whole, least }) => (align === 'end' ? whole : least))
  const spare = total - fixed.reduce((sum, width) => sum + width, 0)
  if (spare <= 0) return fixed.map((width) => (width * total) / (total - spare))
  const wishes = demands.map(({ whole }, index) => Math.sqrt(whole - fixed[index]!))
  const sum = wishes.reduce((all, wish) => all + wish, 0)
  return fixed.map((width, index) => width + (spare * wishes[index]!) / sum)
}

/** Gives each column the least it needs, taken from the last column with air; null if amounts alone are too wide. */
function makeRoom(base: readonly number[], demands: readonly Demand[]): number[] | null {
  const total = base.reduce((sum, width) => sum + width, 0)
  const least = leastWidths(demands, total)
  if (least === null) return null
  const widths = base.map((width, index) => Math.max(width, least[index]!))
  let excess = widths.reduce((sum, width) => sum + width, 0) - total
  const givers = [...demands.keys()].toSorted(
    (one, other) => rank(demands[one]!) - rank(demands[other]!) || other - one,
  )
  for (const index of givers) {
    const given = Math.min(excess, widths[index]! - least[index]!)
    widths[index]! -= given
    excess -= given
  }
  return widths
}

/** Columns of text give first. */
function rank({ align }: Demand): number {
  return align === 'start' ? 0 : 1
}

/** Amounts keep their width whatever happens; where there is no room for both, the longest words in text part. */
function leastWidths(demands: readonly Demand[], total: number): number[] | null {
  const amounts = demands.reduce((sum, { align, least }) => sum + (align === 'end' ? least : 0), 0)
  const texts = demands.filter(({ align }) => align === 'start').map(({ least }) => least)
  const room = total - amounts
  if (texts.reduce((sum, least) => sum + least, 0) <= room) return demands.map(({ least }) => least)
  if (texts.length === 0 || room / texts.length < SMALLEST_TEXT) return null
  const most = capFor(texts, room)
  return demands.map(({ align, least }) => (align === 'end' ? least : Math.min(least, most)))
}

/** How wide the widest of some columns may be so that all together fill the room. */
function capFor(widths: readonly number[], room: number): number {
  const sorted = widths.toSorted((one, other) => one - other)
  let left = room
  for (const [index, width] of sorted.entries()) {
    const share = left / (sorted.length - index)
    if (width >= share) return share
    left -= width
  }
  return Infinity
}
