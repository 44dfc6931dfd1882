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
import { valuesOf } from './factValues.ts'
import type { Placed } from './factValues.ts'

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
  const values = valuesOf(cell, column, setting)
  placed.push(...values.placed.map((item) => ({ ...item, y: item.y + y })))
  y += values.height
  stack(plainLines(setting, cell.detail, styles.note, column.width), styles.note)
  return { height: y, draw: (pen, top) => placed.forEach(({ line, x, y }) => write(pen, node, line, x, top + y)) }
}

function spokenFact({ label, values, detail }: FactCell): string {
  const said = values.map(({ text, label }) => (label === undefined ? text : `${label} ${text}`)).join(', ')
  return `${label}: ${said}; ${detail}`
}
