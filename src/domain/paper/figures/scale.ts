import type { FigureData } from '../../clauses/block.ts'
import { letter, noteLetters } from './lettering.ts'
import type { Lettering } from './lettering.ts'
import { bar, hatch, rectangle, round, stroke } from './shapes.ts'
import type { Drawing, FigureShape, TextShape, TextWidth } from './shapes.ts'

export type ScaleData = Extract<FigureData, { figure: 'scale' }>
type Mark = ScaleData['marks'][number]

const WIDTH = 345
/** With a label below the axis, and without. */
const HEIGHT = { tall: 82.5, low: 67.5 }
const AXIS = 45
const UNIT = 1000
/** Labels stand at least so far apart, in points. */
const APART = 4
/** Numbers under the axis stand further apart, so that none reads as part of another. */
const CLEAR = 12
const value: Lettering = { size: 10, weight: 'semibold', ink: 'ink', tabular: true }

/** Past, must, plan and wish on one scale, with what is held back hatched (`paper/spec`, section 6). */
export function drawScale(data: ScaleData, widthOf: TextWidth): Drawing {
  const max = Math.max(1, data.max)
  const at = (quantity: number) => round((Math.min(max, Math.max(0, quantity)) / max) * WIDTH)
  const labels = placeLabels(data.marks, at, widthOf)
  const shapes = [
    ...held(data, at),
    stroke([0, AXIS], [WIDTH, AXIS], 0.75, 'ink'),
    ...ticks(data, at),
    ...run(data.marks, at),
    ...data.marks.map((mark) => stroke([at(mark.value), AXIS - 9], [at(mark.value), AXIS + 5], mark.level === 'plan' ? 1.5 : 0.75, 'ink')),
    ...labels,
    ...axisWords(data, at, labels, widthOf),
  ]
  const isTall = labels.some(({ y }) => y > AXIS)
  return { width: WIDTH, height: isTall ? HEIGHT.tall : HEIGHT.low, shapes }
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
  anchor: TextShape['anchor']
  below: boolean
}

/** Labels above their ticks; two that would meet turn away from each other, a third stands below the axis. */
function placeLabels(marks: readonly Mark[], at: At, widthOf: TextWidth): TextShape[] {
  const spots = [...marks].sort((first, second) => first.value - second.value).map((mark) => spotOf(mark, at, widthOf))
  spots.forEach((spot, index) => settle(spot, spots.slice(0, index)))
  return spots.flatMap(({ mark, x, anchor, below }) => {
    const shift = nudge(anchor)
    const label = { ...noteLetters, weight: mark.level === 'plan' ? 'semibold' : 'regular' } as const
    return [
      letter(mark.label, x + shift, below ? AXIS + 28.25 : AXIS - 24, label, anchor),
      letter(mark.text, x + shift, below ? AXIS + 17 : AXIS - 12.75, value, anchor),
    ]
  })
}

function nudge(anchor: TextShape['anchor']): number {
  if (anchor === 'middle') return 0
  return anchor === 'start' ? -1 : 1
}

function spotOf(mark: Mark, at: At, widthOf: TextWidth): Spot {
  const width = Math.max(widthOf(mark.label, 8, 'semibold'), widthOf(mark.text, 10, 'semibold'))
  const spot: Spot = { mark, x: at(mark.value), width, anchor: 'middle', below: false }
  if (spot.x - width / 2 < 0) spot.anchor = 'start'
  if (spot.x + width / 2 > WIDTH) spot.anchor = 'end'
  return spot
}

function settle(spot: Spot, before: readonly Spot[]): void {
  const above = before.filter(({ below }) => !below)
  const last = above.at(-1)
  if (!last || !meet(last, spot)) return
  const turned = { ...last, anchor: 'end' as const }
  const away = { ...spot, anchor: spot.anchor === 'end' ? spot.anchor : ('start' as const) }
  const isClear = fitsIn(turned) && fitsIn(away) && !meet(turned, away) && !above.slice(0, -1).some((other) => meet(other, turned))
  if (isClear) {
    last.anchor = 'end'
    spot.anchor = away.anchor
  } else spot.below = true
}

function extentOf({ x, width, anchor }: Spot): readonly [number, number] {
  if (anchor === 'start') return [x - 1, x - 1 + width]
  return anchor === 'end' ? [x + 1 - width, x + 1] : [x - width / 2, x + width / 2]
}

function fitsIn(spot: Spot): boolean {
  const [left, right] = extentOf(spot)
  return left >= -1 && right <= WIDTH + 1
}

function meet(first: Spot, second: Spot): boolean {
  const [, right] = extentOf(first)
  const [left] = extentOf(second)
  return left - right < APART
}

/** Nought, the end of the scale, and the numbers between them that stand clear. */
function axisWords({ ticks, maxText, max }: ScaleData, at: At, labels: readonly TextShape[], widthOf: TextWidth): FigureShape[] {
  const lower = labels.filter(({ y }) => y > AXIS)
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

function spanOf({ text, x, anchor, size, weight }: TextShape, widthOf: TextWidth): readonly [number, number] {
  const width = widthOf(text, size, weight)
  if (anchor === 'start') return [x, x + width]
  return anchor === 'end' ? [x - width, x] : [x - width / 2, x + width / 2]
}
