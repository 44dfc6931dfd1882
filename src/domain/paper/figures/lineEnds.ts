import { plot, size } from './plot.ts'
import { LEADING, letter, numberLetters, smallName, wrapHard } from './lettering.ts'
import type { FigureShape, TextWidth } from './shapes.ts'

/** Above the numbers of the axis, whose last one stands below the plot's right edge. */
const LABELS = { x: plot.right + 6, room: size.width - plot.right - 6, air: 1.5, foot: plot.foot + 13 }

/** A line's end, in points from the top, with its name and its amount. */
export interface LineEnd {
  readonly y: number
  readonly label: string
  readonly text: string
}

/** Names of the lines at their right ends, pushed apart from the top down. */
export function endLabels(lines: readonly LineEnd[], widthOf: TextWidth): FigureShape[] {
  const sets = lines
    .map((line) => ({ y: line.y + 1, rows: endRows(line.label, line.text, widthOf) }))
    .toSorted((a, b) => a.y - b.y)
  const depthFrom = (index: number) =>
    sets.slice(index).reduce((sum, { rows }) => sum + rows.length * LEADING + LABELS.air, 0)
  const foot = Math.max(LABELS.foot, depthFrom(0) + plot.top)
  let free = -Infinity
  return sets.flatMap(({ y, rows }, index) => {
    const top = Math.max(free, Math.min(y, foot - depthFrom(index)))
    free = top + rows.length * LEADING + LABELS.air
    return rows.map((row, line) => letter(row.text, LABELS.x, top + line * 10.5, row.letters))
  })
}

function endRows(label: string, text: string, widthOf: TextWidth) {
  const names = wrapHard(label, LABELS.room, smallName, widthOf).map((part) => ({ text: part, letters: smallName }))
  const amounts = wrapHard(text, LABELS.room, numberLetters, widthOf).map((part) => ({
    text: part,
    letters: numberLetters,
  }))
  return [...names, ...amounts]
}
