import { letter, noteLetters } from './lettering.ts'
import { AXIS, heightFor, placeLabels, UNDER, WIDTH } from './scaleLabels.ts'
import type { At, ScaleData } from './scaleLabels.ts'
import { bar, hatch, rectangle, round, stroke } from './shapes.ts'
import type { Drawing, FigureShape, TextShape, TextWidth } from './shapes.ts'

const UNIT = 1000
/** Unit ticks nearer to each other than this are left out, in points. */
const APART = 4
/** Numbers under the axis stand further apart, so that none reads as part of another. */
const CLEAR = 12

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

function run(marks: ScaleData['marks'], at: At): FigureShape[] {
  const past = marks.find(({ level }) => level === 'past')
  const plan = marks.find(({ level }) => level === 'plan')
  if (!past || !plan) return []
  const [from, to] = [at(past.value), at(plan.value)].toSorted((first, second) => first - second)
  return [bar(from!, AXIS - 3, to! - from!, 3, 'ink')]
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
