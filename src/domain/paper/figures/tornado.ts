import type { FigureData } from '../../clauses/figureData.ts'
import { LEADING, letter, nameLetters, noteLetters, numberLetters, smallName, wrapHard } from './lettering.ts'
import { bar, hatch, rectangle, stroke, type Drawing, type FigureShape, type TextWidth } from './shapes.ts'

type TornadoData = Extract<FigureData, { figure: 'tornado' }>
type Bar = TornadoData['bars'][number]

const WIDTH = 480
/** Names to the left of the bars; the two columns of amounts end at these edges. Points. */
const NAMES = 120
const plot = { left: 127.5, right: 345 }
const columns = { low: 412.5, high: 480 }
const HEAD = 26.25
const FOOT = 18.75
const ROW = 22.5
const THICK = 12.75
const rangeLetters = { ...noteLetters, size: 7.5 }

interface Row {
  readonly bar: Bar
  readonly top: number
  readonly height: number
  readonly names: readonly string[]
  readonly ranges: readonly string[]
}

/** Each number from its low to its high end while all others stay likely; no amount ever stands among the bars. */
export function drawTornado(data: TornadoData, widthOf: TextWidth): Drawing {
  const heads = [data.heads.low, data.heads.high].map((head) => wrapHard(head, 64, smallName, widthOf))
  const label = wrapHard(data.base.label, 150, smallName, widthOf)
  const top = HEAD + (Math.max(1, label.length, ...heads.map(({ length }) => length)) - 1) * LEADING
  const rows = rowsOf(data.bars, top, widthOf)
  const foot = rows.reduce((end, { height }) => end + height, top)
  const x = scaleOf(data)
  const shapes = [
    ...headsOf(heads, label, x(data.base.amount), top, widthOf),
    ...rows.flatMap((row) => [
      stroke([0, row.top], [WIDTH, row.top], row.top === top ? 0.75 : 0.5, row.top === top ? 'ink' : 'rule'),
      ...rowOf(row, data, x),
    ]),
    stroke([0, foot], [WIDTH, foot], 0.75, 'ink'),
    stroke([x(0), top], [x(0), foot + 4], 0.75, 'ink'),
    stroke([x(data.base.amount), top - 4], [x(data.base.amount), foot], 1.5, 'ink'),
    ...noProfit(data.noProfit, x(0), foot, widthOf),
  ]
  const lines = wrapHard(data.noProfit, 200, noteLetters, widthOf).length
  return { width: WIDTH, height: foot + FOOT + (lines - 1) * LEADING, shapes }
}

/** From an amount to points; nought is always on it, with some air at either end. */
function scaleOf({ bars, base }: TornadoData): (amount: number) => number {
  const all = [0, base.amount, ...bars.flatMap(({ low, high }) => [low, high])]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const air = Math.max(1, most - least) * 0.03
  const span = Math.max(1, most - least) + 2 * air
  return (amount) => plot.left + ((amount - least + air) / span) * (plot.right - plot.left)
}

function rowsOf(bars: readonly Bar[], start: number, widthOf: TextWidth): readonly Row[] {
  let top = start
  return bars.map((one) => {
    const names = wrapHard(one.name, NAMES, nameLetters, widthOf)
    const ranges = wrapHard(one.range, NAMES, rangeLetters, widthOf)
    const height = ROW + (names.length + ranges.length - 2) * LEADING
    top += height
    return { bar: one, top: top - height, height, names, ranges }
  })
}

function rowOf({ bar: one, top, height, names, ranges }: Row, { base }: TornadoData, x: (amount: number) => number) {
  const middle = top + height / 2
  const lines = [
    ...names.map((text, line) => letter(text, 0, top + 9.75 + line * LEADING, nameLetters)),
    ...ranges.map((text, line) => letter(text, 0, top + 18.75 + (names.length - 1 + line) * LEADING, rangeLetters)),
    letter(one.lowText, columns.low, middle + 3, numberLetters, 'end'),
    letter(one.highText, columns.high, middle + 3, numberLetters, 'end'),
  ]
  return [...side(one.low, base.amount, middle, x, 'low'), ...side(one.high, base.amount, middle, x, 'high'), ...lines]
}

/** The low end white with hatching and an outline, the high end filled: told apart without colour. */
function side(
  amount: number,
  base: number,
  middle: number,
  x: (amount: number) => number,
  end: 'low' | 'high',
): FigureShape[] {
  const [left, right] = [Math.min(x(amount), x(base)), Math.max(x(amount), x(base))]
  const [width, top] = [right - left, middle - THICK / 2]
  if (width === 0) return []
  if (end === 'high') return [bar(left, top, width, THICK, 'bar')]
  const outline = rectangle(left, top, width, THICK)
  return [
    { kind: 'path', path: outline, fill: 'ground' },
    hatch(outline, left, top, width, THICK, 0.75, 'bar'),
    { kind: 'path', path: outline, stroke: { ink: 'ink', width: 0.75 } },
  ]
}

/** What stands above: the likely profit over its line, and the two columns' heads; their last lines on one height. */
function headsOf(
  heads: readonly (readonly string[])[],
  label: readonly string[],
  base: number,
  top: number,
  widthOf: TextWidth,
): FigureShape[] {
  const last = top - 8
  const set = (texts: readonly string[], x: number, anchor: 'middle' | 'end') =>
    texts.map((text, line) =>
      letter(text, x, last - (texts.length - 1 - line) * LEADING, anchor === 'end' ? noteLetters : smallName, anchor),
    )
  return [
    ...set(label, within(label, base, smallName, widthOf), 'middle'),
    ...set(heads[0] ?? [], columns.low, 'end'),
    ...set(heads[1] ?? [], columns.high, 'end'),
  ]
}

function noProfit(words: string, zero: number, foot: number, widthOf: TextWidth): FigureShape[] {
  const lines = wrapHard(words, 200, noteLetters, widthOf)
  const x = within(lines, zero, noteLetters, widthOf)
  return lines.map((text, line) => letter(text, x, foot + 13.5 + line * LEADING, noteLetters, 'middle'))
}

/** The middle of words that should stand over `wished` but leave neither the names' edge nor the first column. */
function within(lines: readonly string[], wished: number, letters: typeof smallName, widthOf: TextWidth): number {
  const half = Math.max(0, ...lines.map((line) => widthOf(line, letters.size, letters.weight))) / 2
  return Math.max(half, Math.min(wished, plot.right - half))
}
