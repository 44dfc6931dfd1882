import { endLabels } from './breakEvenEnds.ts'
import { pointLabels } from './breakEvenLabels.ts'
import { plot, scaleOf, size } from './breakEvenScale.ts'
import type { BreakEvenData, Scale } from './breakEvenScale.ts'
import { letter, noteLetters, numberLetters } from './lettering.ts'
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
    ...endLabels(data, scale, widthOf),
  ]
  return { ...size, shapes }
}

function grid({ axisX, axisY }: BreakEvenData, scale: Scale, widthOf: TextWidth): FigureShape[] {
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
  const titles = [
    letter(axisY.title, 0, plot.top - 15, noteLetters),
    letter(axisX.title, plot.right, plot.foot + 27, noteLetters, 'end'),
  ]
  return [...lines, ...ticks, ...titles]
}

/** Ticks whose numbers stand clear of each other, the last one first: it says how much room there is. */
function clear(ticks: BreakEvenData['axisX']['ticks'], scale: Scale, widthOf: TextWidth): ReadonlySet<number> {
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
