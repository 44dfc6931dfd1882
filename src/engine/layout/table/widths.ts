import { cellLines, cellWidth } from './cells.ts'
import type { WideTable } from './cells.ts'
import type { TableForm } from './roles.ts'
import type { Style } from '../roles.ts'
import type { Setting } from '../setting.ts'

const GAP = 7.5
/** Between a column of amounts and a column of text. */
const WIDE_GAP = 15
/** A column of text is not made narrower than this for the sake of an amount. */
const LEAST_TEXT = 90
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
export function tracksFor(table: WideTable, form: TableForm, total: number, styles: CellStyles, setting: Setting): Track[] | null {
  const needs = table.columns.map((column, index) => (column.align === 'end' ? amountWidth(table, index, styles, setting) : 0))
  const base = form.options ? optionWidths(table, total) : baseWidths(table, form, total, styles, setting)
  const widths = makeRoom(base, needs.map((need, index) => (need === 0 ? 0 : need + padOf(table, index))), table)
  return widths && placed(widths, table)
}

function padOf(table: WideTable, index: number): number {
  return index === table.columns.length - 1 ? 0 : GAP + leftPad(table, index)
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

function amountWidth(table: WideTable, column: number, styles: CellStyles, setting: Setting): number {
  let widest = cellWidth(table.columns[column]!.heads, styles.head, setting)
  widest = Math.min(widest, 60)
  for (const row of table.rows) {
    if (row.kind === 'band') continue
    const style: Style = row.kind === 'sum' ? { ...styles.cell, weight: 'semibold' } : styles.cell
    widest = Math.max(widest, cellWidth(row.cells[column]?.texts ?? [], style, setting))
  }
  return widest
}

function optionWidths(table: WideTable, total: number): number[] {
  const each = (total - OPTION_HEAD) / Math.max(1, table.columns.length - 1)
  return table.columns.map((_, index) => (index === 0 ? OPTION_HEAD : each))
}

function baseWidths(table: WideTable, form: TableForm, total: number, styles: CellStyles, setting: Setting): number[] {
  const known = form.widths
  if (known?.length === table.columns.length) {
    const sum = known.reduce((all, width) => all + width, 0)
    return known.map((width) => (width * total) / sum)
  }
  return naturalWidths(table, total, styles, setting)
}

/** Shares by what the columns hold: amounts as wide as they are, text by the square root of its length. */
function naturalWidths(table: WideTable, total: number, styles: CellStyles, setting: Setting): number[] {
  const wishes = table.columns.map((column, index) => {
    const widest = amountWidth(table, index, styles, setting) + padOf(table, index)
    return column.align === 'end' ? { width: Math.max(widest, 50), grows: 0 } : { width: Math.min(widest, 60), grows: Math.max(1, widest - 60) }
  })
  const fixed = wishes.reduce((sum, { width }) => sum + width, 0)
  const growth = wishes.reduce((sum, { grows }) => sum + Math.sqrt(grows), 0)
  const spare = Math.max(0, total - fixed)
  const scale = fixed > total ? total / fixed : 1
  if (growth === 0) return wishes.map(({ width }) => width * scale + spare / wishes.length)
  return wishes.map(({ width, grows }) => width * scale + (spare * Math.sqrt(grows)) / growth)
}

/** Gives columns of amounts what they need, taken from the last column of text first; null if there is not enough. */
function makeRoom(base: readonly number[], needs: readonly number[], table: WideTable): number[] | null {
  const widths = base.map((width, index) => Math.max(width, needs[index]!))
  let excess = widths.reduce((sum, width) => sum + width, 0) - base.reduce((sum, width) => sum + width, 0)
  const givers = table.columns.map((_, index) => index).reverse()
  for (const index of givers) {
    const isText = table.columns[index]!.align === 'start'
    const least = isText ? Math.min(widths[index]!, LEAST_TEXT) : needs[index]!
    const given = Math.min(excess, Math.max(0, widths[index]! - least))
    widths[index]! -= given
    excess -= given
  }
  return excess > 0.01 ? null : widths
}

export { cellLines }
