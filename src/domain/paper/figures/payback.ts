import type { FigureData } from '../../clauses/figureData.ts'
import { endLabels } from './lineEnds.ts'
import { grid, plot, titled, type PlotScale } from './plot.ts'
import { disc, round, stroke, type Drawing, type FigureShape, type Path, type TextWidth } from './shapes.ts'

type PaybackData = Extract<FigureData, { figure: 'payback' }>
type Run = PaybackData['runs'][number]

/** How each case is drawn, so that they stay apart without colour: the likely one strongest, the goal dashed. */
const strokes: Readonly<Record<Run['name'], { width: number; dash?: readonly number[] }>> = {
  low: { width: 1, dash: [1, 2] },
  likely: { width: 1.75 },
  high: { width: 1, dash: [1, 2] },
  target: { width: 1, dash: [5, 3] },
}

/** What has come in by the end of each week in each case, and the cost that it has to cover. */
export function drawPayback(data: PaybackData, widthOf: TextWidth): Drawing {
  const scale = scaleOf(data)
  const { cost, runs } = data
  const ends = [...runs.map((run) => ({ ...run, amount: run.totals.at(-1) ?? 0 })), cost]
  const shapes = [
    ...between(runs, scale),
    ...grid(data, scale, widthOf),
    ...runs.map((run) => curve(run, scale)),
    stroke([plot.left, scale.y(cost.amount)], [plot.right, scale.y(cost.amount)], 1, 'ink'),
    ...runs.flatMap((run) => covered(run, scale)),
    ...endLabels(
      ends.map(({ amount, label, text }) => ({ y: scale.y(amount), label, text })),
      widthOf,
    ),
  ]
  return titled(shapes, data, widthOf)
}

function scaleOf({ weeks, runs, cost, axisY }: PaybackData): PlotScale {
  const values = [0, cost.amount, ...axisY.ticks.map(({ value }) => value), ...runs.flatMap(({ totals }) => totals)]
  const lowest = Math.min(...values)
  const span = Math.max(1, Math.max(...values) - lowest)
  return {
    x: (week) => plot.left + (week / Math.max(1, weeks)) * (plot.right - plot.left),
    y: (amount) => plot.foot - ((amount - lowest) / span) * (plot.foot - plot.top),
  }
}

/** From nothing before the first week to the last one. */
function along({ totals }: Run, scale: PlotScale): readonly (readonly [number, number])[] {
  return [0, ...totals].map((amount, week) => [round(scale.x(week)), round(scale.y(amount))] as const)
}

const pathOf = (points: readonly (readonly [number, number])[]): Path =>
  points.map(([x, y], place) => [place === 0 ? 'M' : 'L', x, y] as const)

function curve(run: Run, scale: PlotScale): FigureShape {
  return { kind: 'path', path: pathOf(along(run, scale)), stroke: { ink: 'ink', ...strokes[run.name] } }
}

/** The room between the low and the high case, where both are drawn. */
function between(runs: readonly Run[], scale: PlotScale): FigureShape[] {
  const low = runs.find(({ name }) => name === 'low')
  const high = runs.find(({ name }) => name === 'high')
  if (!low || !high) return []
  const outline = [...along(low, scale), ...along(high, scale).toReversed()]
  return [{ kind: 'path', path: [...pathOf(outline), ['Z']], fill: 'tint' }]
}

/** A ring at the end of the first week that covers the cost. */
function covered({ week, totals }: Run, scale: PlotScale): FigureShape[] {
  if (week === null) return []
  const [x, y] = [scale.x(week), scale.y(totals[week - 1] ?? 0)]
  return [{ kind: 'path', path: disc(x, y, 3), fill: 'ground', stroke: { ink: 'ink', width: 1.25 } }]
}
