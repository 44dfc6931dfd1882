import type { FigureData } from '../../clauses/block.ts'
import { letter, noteLetters } from './lettering.ts'
import type { Lettering } from './lettering.ts'
import { bar, hatch, rectangle, round, stroke } from './shapes.ts'
import type { Drawing, FigureShape, TextShape, TextWidth } from './shapes.ts'

export type ScaleData = Extract<FigureData, { figure: 'scale' }>
type Mark = ScaleData['marks'][number]

const WIDTH = 345
const HEIGHT = 67.5
/** What the first row of labels below the axis adds, and each further one. */
const ROWS = { first: 15, further: 22.5 }
const AXIS = 45
const UNIT = 1000
/** Labels stand at least so far apart, in points. */
const APART = 4
/** Numbers under the axis stand further apart, so that none reads as part of another. */
const CLEAR = 12
const value: Lettering = { size: 10, weight: 'semibold', ink: 'ink', tabular: true }

/** Past, must, plan and wish on one scale, with what is held back hatched. */
export function drawScale(data: ScaleData, widthOf: TextWidth): Drawing {
  const max = Math.max(1, data.max)
  const at = (quantity: number) => round((Math.min(max, Math.max(0, quantity)) / max) * WIDTH)
  const labels = placeLabels(data.marks, at, widthOf)
  const shapes = [
    ...held(data, at),
    stroke([0, AXIS], [WIDTH, AXIS], 0.75, 'ink'),
    ...ticks(data, at),
    ...run(data.marks, at),
    ...data.marks.map((mark) =>
      stroke([at(mark.value), AXIS - 9], [at(mark.value), AXIS + 5], mark.level === 'plan' ? 1.5 : 0.75, 'ink'),
    ),
    ...labels,
    ...axisWords(data, at, labels, widthOf),
  ]
  return { width: WIDTH, height: heightFor(labels), shapes }
}

function heightFor(labels: readonly TextShape[]): number {
  const lowest = Math.max(0, ...labels.map(({ y }) => y - AXIS - UNDER))
  const rows = lowest <= 0 ? 0 : Math.ceil(lowest / ROWS.further)
  return rows === 0 ? HEIGHT : HEIGHT + ROWS.first + (rows - 1) * ROWS.further
}

type At = (quantity: number) => number

function held({ held, max }: ScaleData, at: At): FigureShape[] {
  if (held <= 0) return []
  const x = at(max - held)
  return [hatch(rectangle(x, AXIS - 9, WIDTH - x, 9), x, AXIS - 9, WIDTH - x, 9, 1.2)]
}

/** A short tick for each unit while they stand 4 apart, a longer one at each step. */
function ticks({ max, step }: ScaleData, at: At): FigureShape[] {
  const size = step > 0 ? step : max
  const fine = (UNIT / Math.max(1, max)) * WIDTH >= APART
  const every = fine ? UNIT : size
  const shapes: FigureShape[] = []
  for (let quantity = 0; quantity <= max && shapes.length <= WIDTH; quantity += Math.max(1, every)) {
    const isMajor = quantity % Math.max(1, size) === 0
    shapes.push(stroke([at(quantity), AXIS], [at(quantity), AXIS + (isMajor ? 5 : 3)], 0.5, 'ink'))
  }
  return shapes
}

function run(marks: readonly Mark[], at: At): FigureShape[] {
  const past = marks.find(({ level }) => level === 'past')
  const plan = marks.find(({ level }) => level === 'plan')
  if (!past || !plan) return []
  const [from, to] = [at(past.value), at(plan.value)].sort((first, second) => first - second)
  return [bar(from!, AXIS - 3, to! - from!, 3, 'ink')]
}

interface Spot {
  readonly mark: Mark
  readonly x: number
  readonly width: number
  readonly anchor: TextShape['anchor']
  /** 0 above the axis, 1 and more below it. */
  readonly row: number
}
/** From the axis to the baseline of the first value below it. */
const UNDER = 17

/** Labels above their ticks; two that would meet turn away from each other, further ones stand below the axis. */
function placeLabels(marks: readonly Mark[], at: At, widthOf: TextWidth): TextShape[] {
  let spots: readonly Spot[] = []
  for (const mark of [...marks].sort((first, second) => first.value - second.value))
    spots = placed(spotOf(mark, at, widthOf), spots)
  return spots.flatMap(({ mark, x: tick, anchor, row }) => {
    const x = Math.min(WIDTH, Math.max(0, tick + nudge(anchor)))
    const label = { ...noteLetters, weight: mark.level === 'plan' ? 'semibold' : 'regular' } as const
    const y = row === 0 ? AXIS - 12.75 : AXIS + UNDER + (row - 1) * ROWS.further
    return [
      letter(mark.label, x, row === 0 ? y - 11.25 : y + 11.25, label, anchor),
      letter(mark.text, x, y, value, anchor),
    ]
  })
}

const anchors = ['middle', 'start', 'end'] as const

/** The first place that is clear; above the axis the neighbour to the left may turn away for it. */
function placed(spot: Spot, others: readonly Spot[]): Spot[] {
  const free = (candidate: Spot, among: readonly Spot[]) =>
    fitsIn(candidate) && !among.some((other) => other.row === candidate.row && meet(other, candidate))
  if (free(spot, others)) return [...others, spot]
  const rest = others.slice(0, -1)
  const turned = others.slice(-1).map((last): Spot => ({ ...last, anchor: 'end' }))
  const away: Spot = { ...spot, anchor: 'start' }
  if (turned.every((last) => last.row === 0 && free(last, rest)) && free(away, [...rest, ...turned]))
    return [...rest, ...turned, away]
  for (let row = 0; ; row++) {
    const found = anchors.map((anchor): Spot => ({ ...spot, anchor, row })).find((candidate) => free(candidate, others))
    if (found || row > others.length) return [...others, found ?? { ...spot, row }]
  }
}

function nudge(anchor: TextShape['anchor']): number {
  if (anchor === 'middle') return 0
  return anchor === 'start' ? -1 : 1
}

function spotOf(mark: Mark, at: At, widthOf: TextWidth): Spot {
  const width = Math.max(widthOf(mark.label, 8, 'semibold'), widthOf(mark.text, 10, 'semibold', true))
  return { mark, x: at(mark.value), width, anchor: 'middle', row: 0 }
}

function extentOf({ x, width, anchor }: Spot): readonly [number, number] {
  if (anchor === 'start') return [Math.max(0, x - 1), Math.max(0, x - 1) + width]
  if (anchor === 'end') return [Math.min(WIDTH, x + 1) - width, Math.min(WIDTH, x + 1)]
  return [x - width / 2, x + width / 2]
}

function fitsIn(spot: Spot): boolean {
  const [left, right] = extentOf(spot)
  return left >= 0 && right <= WIDTH
}

function meet(first: Spot, second: Spot): boolean {
  const [left, right] = extentOf(first)
  const [otherLeft, otherRight] = extentOf(second)
  return left - APART < otherRight && otherLeft - APART < right
}

/** Nought, the end of the scale, and the numbers between them that stand clear. */
function axisWords(
  { ticks, maxText, max }: ScaleData,
  at: At,
  labels: readonly TextShape[],
  widthOf: TextWidth,
): FigureShape[] {
  const lower = labels.filter(({ y }) => y > AXIS && y < AXIS + UNDER + 12)
  const taken = lower.map((shape) => spanOf(shape, widthOf))
  const words: TextShape[] = []
  const offer = (word: TextShape) => {
    const span = spanOf(word, widthOf)
    if (taken.some(([left, right]) => span[0] < right + CLEAR && span[1] > left - CLEAR)) return
    taken.push(span)
    words.push(word)
  }
  offer(letter(maxText, WIDTH, AXIS + 16.5, noteLetters, 'end'))
  for (const { value, text } of ticks) {
    if (value >= max) continue
    offer(letter(text, at(value), AXIS + 16.5, { ...noteLetters, tabular: true }, value === 0 ? 'start' : 'middle'))
  }
  return words
}

function spanOf({ text, x, anchor, size, weight, tabular }: TextShape, widthOf: TextWidth): readonly [number, number] {
  const width = widthOf(text, size, weight, tabular)
  if (anchor === 'start') return [x, x + width]
  return anchor === 'end' ? [x - width, x] : [x - width / 2, x + width / 2]
}
