import type { BreakEvenData, Scale } from './breakEvenScale.ts'
import { letter, numberLetters, smallName, wrapHard } from './lettering.ts'
import type { Lettering } from './lettering.ts'
import { plot } from './plot.ts'
import { bar } from './shapes.ts'
import type { FigureShape, TextShape, TextWidth } from './shapes.ts'

/** White around a label on the plot, so that no line runs through its letters. */
const AIR = 1.5
const ASCENT = 6.5
const DESCENT = 2

interface Label {
  readonly words: readonly TextShape[]
  readonly left: number
  readonly top: number
  readonly right: number
  readonly foot: number
  /** The point it names. */
  readonly at: readonly [number, number]
}

/**
 * Labels of the points and of break-even, each on white. Where two would meet, the one further left gives way to the
 * left; where it would cross the plot's edge, it goes to the right of its point.
 */
export function pointLabels(data: BreakEvenData, scale: Scale, widthOf: TextWidth): FigureShape[] {
  const wished = [
    ...data.points.map((point) => pointLabel(point, data, scale, widthOf)),
    ...breakEvenLabel(data, scale, widthOf),
  ]
  const settled: Label[] = []
  for (const label of wished.toSorted((first, second) => second.right - first.right))
    settled.push(settle(label, settled))
  return settled.flatMap(({ words, left, top, right, foot }) => [
    bar(left, top, right - left, foot - top, 'ground'),
    ...words,
  ])
}

function pointLabel(
  point: BreakEvenData['points'][number],
  { cost }: BreakEvenData,
  scale: Scale,
  widthOf: TextWidth,
): Label {
  const at = [scale.x(point.at), scale.y(point.profit)] as const
  const isAbove = point.profit >= cost.amount
  const end = isAbove ? { x: at[0] - 6, y: at[1] - 8 } : { x: at[0] - 9, y: at[1] + 3 }
  return labelOf(rows([[point.label, smallName]], end.x, end.y, isAbove, widthOf), at, widthOf)
}

function breakEvenLabel({ breakEven, cost }: BreakEvenData, scale: Scale, widthOf: TextWidth): Label[] {
  if (!breakEven) return []
  const at = [scale.x(breakEven.at), scale.y(cost.amount)] as const
  const words: readonly (readonly [string, Lettering])[] = [
    [breakEven.label, smallName],
    [breakEven.text, numberLetters],
  ]
  return [labelOf(rows(words, at[0] - 9, at[1] - 6.5, true, widthOf), at, widthOf)]
}

/** No label on the plot is wider. */
const ROOM = 120
const PITCH = 11

/** Texts one below the other, ending at `x`: the last of them on `y` where they stand above, else the first. */
function rows(
  texts: readonly (readonly [string, Lettering])[],
  x: number,
  y: number,
  isAbove: boolean,
  widthOf: TextWidth,
): TextShape[] {
  const lines = texts.flatMap(([text, letters]) =>
    wrapHard(text, ROOM, letters, widthOf).map((line) => ({ line, letters })),
  )
  const top = isAbove ? y - (lines.length - 1) * PITCH : y
  return lines.map(({ line, letters }, index) => letter(line, x, top + index * PITCH, letters, 'end'))
}

function labelOf(words: readonly TextShape[], at: Label['at'], widthOf: TextWidth): Label {
  const widths = words.map(({ text, size, weight, tabular }) => widthOf(text, size, weight, tabular))
  const width = Math.max(...widths)
  const end = words[0]!.x
  return {
    words,
    left: end - width - AIR,
    right: end + AIR,
    top: Math.min(...words.map(({ y }) => y)) - ASCENT - AIR,
    foot: Math.max(...words.map(({ y }) => y)) + DESCENT + AIR,
    at,
  }
}

function settle(label: Label, placed: readonly Label[]): Label {
  let moved = label
  for (const other of placed) if (meet(moved, other)) moved = shifted(moved, other.left - moved.right, 0)
  if (moved.left >= plot.left) return moved
  return lowered(toTheRight(label), placed)
}

/** To the right of its point, below the line; lower still while another label stands there. */
function lowered(label: Label, placed: readonly Label[]): Label {
  let moved = label
  for (let turn = 0; turn < 8; turn++) {
    const other = placed.find((one) => meet(moved, one))
    if (!other) return moved
    moved = shifted(moved, 0, other.foot - moved.top)
  }
  return moved
}

function toTheRight(label: Label): Label {
  const width = label.right - label.left
  const x = Math.min(label.at[0] + 9, plot.right - width)
  const words = label.words.map((word): TextShape => ({ ...word, x, anchor: 'start' }))
  const placed = { ...label, words, left: x - AIR, right: x - AIR + width }
  return shifted(placed, 0, label.at[1] - AIR - label.top)
}

function shifted(label: Label, dx: number, dy: number): Label {
  const words = label.words.map((word) => ({
    ...word,
    x: Math.round((word.x + dx) * 100) / 100,
    y: Math.round((word.y + dy) * 100) / 100,
  }))
  return { ...label, words, left: label.left + dx, right: label.right + dx, top: label.top + dy, foot: label.foot + dy }
}

function meet(first: Label, second: Label): boolean {
  return first.left < second.right && second.left < first.right && first.top < second.foot && second.top < first.foot
}
