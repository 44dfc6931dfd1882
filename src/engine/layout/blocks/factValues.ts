import type { FactCell } from '../../../domain/clauses/block.ts'
import type { Column } from '../grid.ts'
import { baselineOf } from '../roles.ts'
import type { Style } from '../roles.ts'
import { plainLines } from '../setting.ts'
import type { Setting } from '../setting.ts'
import type { Line } from '../text/lines.ts'

/** A line in its place below the top of its cell. */
export interface Placed {
  readonly line: Line
  readonly style: Style
  readonly x: number
  readonly y: number
}
export interface Values {
  readonly height: number
  readonly placed: readonly Placed[]
}
const SMALLEST = 9

/** The value of a figure, or low, likely and high, in as large a size as fits. */
export function valuesOf(cell: FactCell, column: Column, setting: Setting): Values {
  return cell.values.length === 1 ? oneValue(cell, column, setting) : manyValues(cell, column, setting)
}

/** A value never wraps while it can be set smaller. */
function oneValue(cell: FactCell, column: Column, setting: Setting): Values {
  const text = cell.values[0]?.text ?? ''
  const style = shrunk(
    setting.styles.value,
    (style) => plainLines(setting, text, style, Infinity)[0]?.width ?? 0,
    column.width,
  )
  const lines = plainLines(setting, text, style, column.width)
  const placed = lines.map((line, index) => ({
    line: { ...line, spaced: true },
    style,
    x: column.x,
    y: index * style.leading + baselineOf(style),
  }))
  return { height: Math.max(1, lines.length) * style.leading, placed }
}

/** Where low, likely and high begin, when they fit there. */
const STARTS = [0, 86.25, 157.5]
const GAP = 7.5

/** Low, likely and high in equal size and order, each above its own label. */
function manyValues(cell: FactCell, column: Column, setting: Setting): Values {
  const { value, note } = setting.styles
  const gaps = GAP * (cell.values.length - 1)
  const widths = (style: Style) =>
    cell.values.map(({ text, label = '' }) =>
      Math.max(lineWidth(setting, text, style), lineWidth(setting, label, note)),
    )
  const whole = (style: Style) => widths(style).reduce((sum, width) => sum + width, gaps)
  const style = shrunk(value, whole, column.width)
  if (whole(style) > column.width) return stackedValues(cell, column, setting)
  const starts = startsFor(widths(style), column.width)
  const placed = cell.values.flatMap(({ text, label = '' }, index): Placed[] => {
    const x = column.x + starts[index]!
    return [
      ...at(plainLines(setting, text, style, Infinity), style, x, 0),
      ...at(plainLines(setting, label, note, Infinity), note, x, style.leading),
    ]
  })
  return { height: style.leading + note.leading, placed }
}

/** Low, likely and high one below the other, where even small they are too wide for one line. */
function stackedValues(cell: FactCell, column: Column, setting: Setting): Values {
  const { cell: style } = setting.styles
  const lines = cell.values.flatMap(({ text, label = '' }) =>
    plainLines(setting, `${label} ${text}`, style, column.width),
  )
  const placed = lines.map((line, index) => ({
    line: { ...line, spaced: true },
    style,
    x: column.x,
    y: index * style.leading + baselineOf(style),
  }))
  return { height: lines.length * style.leading, placed }
}

function at(lines: readonly Line[], style: Style, x: number, y: number): Placed[] {
  return lines.slice(0, 1).map((line) => ({ line: { ...line, spaced: true }, style, x, y: y + baselineOf(style) }))
}

function startsFor(widths: readonly number[], room: number): number[] {
  const fits =
    widths.length === 3 &&
    widths.every((width, index) => STARTS[index]! + width + (index < 2 ? GAP : 0) <= (STARTS[index + 1] ?? room))
  if (fits) return STARTS
  const air = (room - widths.reduce((sum, width) => sum + width, 0)) / Math.max(1, widths.length - 1)
  let x = 0
  return widths.map((width) => {
    const start = x
    x += width + Math.max(GAP, Math.min(air, 2 * GAP))
    return start
  })
}

function shrunk(style: Style, widthIn: (style: Style) => number, room: number): Style {
  let size = style.size
  while (size > SMALLEST && widthIn({ ...style, size }) > room) size -= 1
  return { ...style, size }
}

function lineWidth(setting: Setting, text: string, style: Style): number {
  return plainLines(setting, text, style, Infinity)[0]?.width ?? 0
}
