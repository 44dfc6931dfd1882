import { pointLabels } from './breakEvenLabels.ts'
import { scaleOf } from './breakEvenScale.ts'
import type { BreakEvenData, Scale } from './breakEvenScale.ts'
import { endLabels, type LineEnd } from './lineEnds.ts'
import { grid, plot, titled } from './plot.ts'
import { disc, hatch, polygon, stroke } from './shapes.ts'
import type { Drawing, FigureShape, TextWidth } from './shapes.ts'

/** Profit before the cost against what comes in extra, and the cost it has to pass. */
export function drawBreakEven(data: BreakEvenData, widthOf: TextWidth): Drawing {
  const scale = scaleOf(data)
  const shapes = [
    ...grid(data, scale, widthOf),
    ...areas(data, scale),
    ...curves(data, scale),
    ...drops(data, scale),
    ...dots(data, scale),
    ...pointLabels(data, scale, widthOf),
    ...endLabels(endsOf(data, scale), widthOf),
  ]
  return titled(shapes, data, widthOf)
}

function endsOf({ profit, ceiling, cost }: BreakEvenData, scale: Scale): readonly LineEnd[] {
  return [
    { y: scale.y(profit.atCapacity), label: profit.label, text: profit.text },
    ...(ceiling ? [{ y: scale.y(ceiling.atCapacity), label: ceiling.label, text: ceiling.text }] : []),
    { y: scale.y(cost.amount), label: cost.label, text: cost.text },
  ]
}

/** Where profit stays below the cost is hatched, where it passes it is tinted. */
function areas({ capacity, profit, cost }: BreakEvenData, scale: Scale): FigureShape[] {
  const crossing = crossingOf(profit.atNone, profit.atCapacity, cost.amount)
  const edges = crossing === null ? [0, capacity] : [0, crossing * capacity, capacity]
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index]!
    const middle = scale.profit((from + to) / 2)
    const outline = polygon(...corners(from, to, cost.amount, scale))
    if (middle >= cost.amount) return [{ kind: 'path', path: outline, fill: 'tint' } as const]
    const top = Math.min(scale.y(cost.amount), scale.y(scale.profit(from)), scale.y(scale.profit(to)))
    const x = scale.x(from)
    return [hatch(outline, x, top, scale.x(to) - x, plot.foot - top, 1)]
  })
}

function corners(from: number, to: number, cost: number, scale: Scale): (readonly [number, number])[] {
  return [
    [scale.x(from), scale.y(cost)],
    [scale.x(to), scale.y(cost)],
    [scale.x(to), scale.y(scale.profit(to))],
    [scale.x(from), scale.y(scale.profit(from))],
  ]
}

/** Share of the capacity at which a straight line meets a level, or null. */
function crossingOf(atNone: number, atCapacity: number, level: number): number | null {
  if (atNone === atCapacity) return null
  const share = (level - atNone) / (atCapacity - atNone)
  return share > 0 && share < 1 ? share : null
}

function curves({ capacity, profit, ceiling, cost }: BreakEvenData, scale: Scale): FigureShape[] {
  const shapes = [stroke([plot.left, scale.y(profit.atNone)], [plot.right, scale.y(profit.atCapacity)], 1.75, 'ink')]
  if (ceiling) {
    const start = ceiling.atNone < 0 ? crossingOf(ceiling.atNone, ceiling.atCapacity, 0) : 0
    const from = Math.max(ceiling.atNone, 0)
    const ends = [scale.x((start ?? 1) * capacity), scale.y(from)] as const
    if (start !== null) shapes.push(stroke(ends, [plot.right, scale.y(ceiling.atCapacity)], 1, 'ink', [5, 3]))
  }
  return [...shapes, stroke([plot.left, scale.y(cost.amount)], [plot.right, scale.y(cost.amount)], 1, 'ink')]
}

function drops({ points }: BreakEvenData, scale: Scale): FigureShape[] {
  return points.map(({ at, profit }) =>
    stroke([scale.x(at), scale.y(profit)], [scale.x(at), plot.foot], 0.5, 'ink2', [1, 2]),
  )
}

function dots({ points, breakEven, cost }: BreakEvenData, scale: Scale): FigureShape[] {
  const discs = points.map(({ at, profit }): FigureShape => ({
    kind: 'path',
    path: disc(scale.x(at), scale.y(profit), 3),
    fill: 'ground',
    stroke: { ink: 'ink', width: 1.25 },
  }))
  if (!breakEven) return discs
  const [x, y] = [scale.x(breakEven.at), scale.y(cost.amount)]
  return [...discs, { kind: 'path', path: polygon([x, y - 5], [x + 5, y], [x, y + 5], [x - 5, y]), fill: 'ink' }]
}
