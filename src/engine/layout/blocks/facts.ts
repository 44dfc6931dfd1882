import type { BlockOf, FactCell } from '../../../domain/clauses/block.ts'
import { hairline, ink } from '../colours.ts'
import { left, onGrid, right } from '../grid.ts'
import type { Column } from '../grid.ts'
import { Keep, part } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { block, write } from '../pen.ts'
import type { Pen } from '../pen.ts'
import { baselineOf } from '../roles.ts'
import type { Style } from '../roles.ts'
import { plainLines } from '../setting.ts'
import type { Setting } from '../setting.ts'
import type { Line } from '../text/lines.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'

const AIR = { above: 7, below: 7.5 }
/** On a page that would otherwise run over. */
const LESS_AIR = { above: 3.25, below: 3.75 }

/** The figures at a glance: two to a row, in equal size, nothing chosen for the reader. */
export function setFacts(facts: BlockOf<'facts'>, setting: Setting): Part[] {
  const list = grow(setting.parent, 'L')
  const rows: (readonly FactCell[])[] = []
  for (let index = 0; index < facts.cells.length; index += 2) rows.push(facts.cells.slice(index, index + 2))
  const boxes = rows.map((cells, row) => factRow(cells, row, row === rows.length - 1, setting, list))
  return [part(boxes.map((box, index) => (index < boxes.length - 1 ? { ...box, keep: Keep.must } : box)))]
}

function factRow(cells: readonly FactCell[], row: number, isLast: boolean, setting: Setting, list: Branch): Box {
  const columns = [left, right]
  const { above, below } = setting.density.air === 'close' ? LESS_AIR : AIR
  const set = cells.map((cell, index) => factCell(cell, columns[index]!, setting, list))
  const height = onGrid(above + Math.max(...set.map((cell) => cell.height)) + below)
  return {
    height,
    keep: Keep.free,
    draw: (pen, y) => {
      set.forEach((cell, index) => {
        const { x, width } = columns[index]!
        block(pen, x, y, width, row === 0 ? 0.75 : 0.5, row === 0 ? ink : hairline)
        cell.draw(pen, y + above)
      })
      if (isLast) block(pen, 0, y + height - 0.75, 480, 0.75, ink)
    },
  }
}

interface Placed {
  readonly line: Line
  readonly style: Style
  readonly x: number
  readonly y: number
}
export interface FactSet {
  readonly height: number
  draw(pen: Pen, y: number): void
}

/** One figure: label, value or values, detail; spoken as one item of a list. */
export function factCell(cell: FactCell, column: Column, setting: Setting, list: Branch): FactSet {
  const { styles } = setting
  const node = grow(grow(list, 'LI'), 'LBody', { actualText: spokenFact(cell) })
  const placed: Placed[] = []
  let y = 0
  const stack = (lines: readonly Line[], style: Style) => {
    for (const line of lines) {
      placed.push({ line: { ...line, spaced: true }, style, x: column.x, y: y + baselineOf(style) })
      y += style.leading
    }
  }
  stack(plainLines(setting, cell.label, styles.label, column.width), styles.label)
  const values = cell.values.length === 1 ? oneValue(cell, column, setting) : manyValues(cell, column, setting)
  placed.push(...values.placed.map((item) => ({ ...item, y: item.y + y })))
  y += values.height
  stack(plainLines(setting, cell.detail, styles.note, column.width), styles.note)
  return { height: y, draw: (pen, top) => placed.forEach(({ line, x, y }) => write(pen, node, line, x, top + y)) }
}

function spokenFact({ label, values, detail }: FactCell): string {
  const said = values.map(({ text, label }) => (label === undefined ? text : `${label} ${text}`)).join(', ')
  return `${label}: ${said}; ${detail}`
}

interface Values {
  readonly height: number
  readonly placed: readonly Placed[]
}
const SMALLEST = 9

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
