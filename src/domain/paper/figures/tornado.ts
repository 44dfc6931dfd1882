import type { FigureData } from '../../clauses/figureData.ts'
import { LEADING, letter, nameLetters, noteLetters, numberLetters, smallName, wrapHard } from './lettering.ts'
import { bar, hatch, rectangle, stacked, stroke, type Drawing, type FigureShape, type TextWidth } from './shapes.ts'

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
  readonly height: number
  readonly names: readonly string[]
  readonly ranges: readonly string[]
}
type Scale = (amount: number) => number

/**
 * Each number from its low to its high end while all others stay likely; no amount ever stands among the bars. Heads,
 * a row for each number and foot are pieces: with long names the whole may be too tall for a page.
 */
export function drawTornado(data: TornadoData, widthOf: TextWidth): Drawing {
  const x = scaleOf(data)
  const rows = rowsOf(data.bars, widthOf).map((row, index) => drawRow(row, index === 0, data, x))
  return stacked([drawHeads(data, x, widthOf), ...rows, drawFoot(data, x, widthOf)])
}

function drawHeads({ heads: { low, high }, base }: TornadoData, x: Scale, widthOf: TextWidth): Drawing {
  const heads = [low, high].map((head) => wrapHard(head, 64, smallName, widthOf))
  const label = wrapHard(base.label, 150, smallName, widthOf)
  const height = HEAD + (Math.max(1, label.length, ...heads.map(({ length }) => length)) - 1) * LEADING
  const axis = stroke([x(base.amount), height - 4], [x(base.amount), height], 1.5, 'ink')
  return { width: WIDTH, height, shapes: [...headsOf(heads, label, x(base.amount), height, widthOf), axis] }
}

function drawRow(row: Row, isFirst: boolean, data: TornadoData, x: Scale): Drawing {
  const { height } = row
  const shapes = [
    stroke([0, 0], [WIDTH, 0], isFirst ? 0.75 : 0.5, isFirst ? 'ink' : 'rule'),
    ...rowOf(row, data, x),
    stroke([x(0), 0], [x(0), height], 0.75, 'ink'),
    stroke([x(data.base.amount), 0], [x(data.base.amount), height], 1.5, 'ink'),
  ]
  return { width: WIDTH, height, shapes }
}

function drawFoot(data: TornadoData, x: Scale, widthOf: TextWidth): Drawing {
  const lines = wrapHard(data.noProfit, 200, noteLetters, widthOf)
  const shapes = [
    stroke([0, 0], [WIDTH, 0], 0.75, 'ink'),
    stroke([x(0), 0], [x(0), 4], 0.75, 'ink'),
    ...noProfit(lines, x(0), widthOf),
  ]
  return { width: WIDTH, height: FOOT + (lines.length - 1) * LEADING, shapes }
}

/** From an amount to points; nought is always on it, with some air at either end. */
function scaleOf({ bars, base }: TornadoData): Scale {
  const all = [0, base.amount, ...bars.flatMap(({ low, high }) => [low, high])]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const air = Math.max(1, most - least) * 0.03
  const span = Math.max(1, most - least) + 2 * air
  return (amount) => plot.left + ((amount - least + air) / span) * (plot.right - plot.left)
}

function rowsOf(bars: readonly Bar[], widthOf: TextWidth): readonly Row[] {
  return bars.map((one) => {
    const names = wrapHard(one.name, NAMES, nameLetters, widthOf)
    const ranges = wrapHard(one.range, NAMES, rangeLetters, widthOf)
    return { bar: one, height: ROW + (names.length + ranges.length - 2) * LEADING, names, ranges }
  })
}

function rowOf({ bar: one, height, names, ranges }: Row, { base }: TornadoData, x: Scale): FigureShape[] {
  const middle = height / 2
  const lines = [
    ...names.map((text, line) => letter(text, 0, 9.75 + line * LEADING, nameLetters)),
    ...ranges.map((text, line) => letter(text, 0, 18.75 + (names.length - 1 + line) * LEADING, rangeLetters)),
    letter(one.lowText, columns.low, middle + 3, numberLetters, 'end'),
    letter(one.highText, columns.high, middle + 3, numberLetters, 'end'),
  ]
  return [...side(one.low, base.amount, middle, x, 'low'), ...side(one.high, base.amount, middle, x, 'high'), ...lines]
}

/** The low end white with hatching and an outline, the high end filled: told apart without colour. */
function side(amount: number, base: number, middle: number, x: Scale, end: 'low' | 'high'): FigureShape[] {
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

function noProfit(lines: readonly string[], zero: number, widthOf: TextWidth): FigureShape[] {
  const x = within(lines, zero, noteLetters, widthOf)
  return lines.map((text, line) => letter(text, x, 13.5 + line * LEADING, noteLetters, 'middle'))
}

/** The middle of words that should stand over `wished` but leave neither the names' edge nor the first column. */
function within(lines: readonly string[], wished: number, letters: typeof smallName, widthOf: TextWidth): number {
  const half = Math.max(0, ...lines.map((line) => widthOf(line, letters.size, letters.weight))) / 2
  return Math.max(half, Math.min(wished, plot.right - half))
}
