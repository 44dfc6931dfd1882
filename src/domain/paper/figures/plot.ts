import type { Axis } from '../../clauses/figureData.ts'
import { LEADING, letter, noteLetters, numberLetters, wrapHard } from './lettering.ts'
import { lowered, stroke } from './shapes.ts'
import type { Drawing, FigureShape, TextWidth } from './shapes.ts'

/** Size of a figure with two axes, in points. */
export const size = { width: 480, height: 255 }
/** Edges of its plot. */
export const plot = { left: 60, right: 397.5, top: 26.25, foot: 217.5 }

/** From an axis' values to points. */
export interface PlotScale {
  x(value: number): number
  y(value: number): number
}

interface Axes {
  readonly axisX: Axis
  readonly axisY: Axis
}

/**
 * A plot under what is measured upward and above what is measured along. Units are a person's own words, so either
 * title may take several lines, and the plot then stands lower.
 */
export function titled(shapes: readonly FigureShape[], { axisX, axisY }: Axes, widthOf: TextWidth): Drawing {
  const upward = wrapHard(axisY.title, size.width, noteLetters, widthOf)
  const along = wrapHard(axisX.title, plot.right, noteLetters, widthOf)
  const [above, below] = [upward, along].map((lines) => Math.max(0, lines.length - 1) * LEADING) as [number, number]
  const titles = [
    ...upward.map((text, line) => letter(text, 0, plot.top - 15 - above + line * LEADING, noteLetters)),
    ...along.map((text, line) => letter(text, plot.right, plot.foot + 27 + line * LEADING, noteLetters, 'end')),
  ]
  const foot = Math.max(size.height + below, ...shapes.map((shape) => (shape.kind === 'text' ? shape.y + 3.75 : 0)))
  return { width: size.width, height: foot + above, shapes: lowered([...titles, ...shapes], above) }
}

/** Lines across at each amount, nought stronger; ticks below. */
export function grid({ axisX, axisY }: Axes, scale: PlotScale, widthOf: TextWidth): FigureShape[] {
  const numbered = clear(axisX.ticks, scale, widthOf)
  const lines = axisY.ticks.flatMap(({ value, text }) => [
    stroke(
      [plot.left, scale.y(value)],
      [plot.right, scale.y(value)],
      value === 0 ? 0.75 : 0.5,
      value === 0 ? 'ink' : 'rule',
    ),
    letter(text, plot.left - 7.5, scale.y(value) + 2.8, numberLetters, 'end'),
  ])
  const ticks = axisX.ticks.flatMap(({ value, text }) => [
    stroke([scale.x(value), plot.foot], [scale.x(value), plot.foot + 3.75], 0.5, 'ink'),
    ...(numbered.has(value) ? [letter(text, scale.x(value), plot.foot + 14, numberLetters, 'middle')] : []),
  ])
  return [...lines, ...ticks]
}

/** Ticks whose numbers stand clear of each other, the last one first: it says how far the axis goes. */
function clear(ticks: Axis['ticks'], scale: PlotScale, widthOf: TextWidth): ReadonlySet<number> {
  const kept = new Set<number>()
  let free = Infinity
  for (const { value, text } of ticks.toSorted((first, second) => second.value - first.value)) {
    const half = widthOf(text, numberLetters.size, numberLetters.weight, true) / 2
    if (text === '' || scale.x(value) + half + 4 > free) continue
    kept.add(value)
    free = scale.x(value) - half
  }
  return kept
}
