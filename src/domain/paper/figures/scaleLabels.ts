import type { FigureData } from '../../clauses/figureData.ts'
import { letter, noteLetters } from './lettering.ts'
import type { Lettering } from './lettering.ts'
import type { TextShape, TextWidth } from './shapes.ts'

export type ScaleData = Extract<FigureData, { figure: 'scale' }>
type Mark = ScaleData['marks'][number]

/** Width of the scale, and where its axis lies below the figure's top, in points. */
export const WIDTH = 345
export const AXIS = 45
const HEIGHT = 67.5
/** What the first row of labels below the axis adds, and each further one. */
const ROWS = { first: 15, further: 22.5 }
/** Labels stand at least so far apart, in points. */
const APART = 4
/** From the axis to the baseline of the first value below it. */
export const UNDER = 17
const value: Lettering = { size: 10, weight: 'semibold', ink: 'ink', tabular: true }

/** From a quantity to points from the left. */
export type At = (quantity: number) => number

/** Height of a figure with these labels. */
export function heightFor(labels: readonly TextShape[]): number {
  const lowest = Math.max(0, ...labels.map(({ y }) => y - AXIS - UNDER))
  const rows = lowest <= 0 ? 0 : Math.ceil(lowest / ROWS.further)
  return rows === 0 ? HEIGHT : HEIGHT + ROWS.first + (rows - 1) * ROWS.further
}

interface Spot {
  readonly mark: Mark
  readonly x: number
  readonly width: number
  readonly anchor: TextShape['anchor']
  /** 0 above the axis, 1 and more below it. */
  readonly row: number
}

/** Labels above their ticks; two that would meet turn away from each other, further ones stand below the axis. */
export function placeLabels(marks: readonly Mark[], at: At, widthOf: TextWidth): TextShape[] {
  let spots: readonly Spot[] = []
  for (const mark of marks.toSorted((first, second) => first.value - second.value))
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
