import type { FigureData } from '../../clauses/figureData.ts'
import { nameLetters, noteLetters, smallName, wrap } from './lettering.ts'
import type { Lettering } from './lettering.ts'
import type { TextWidth } from './shapes.ts'

type LineData = Extract<FigureData, { figure: 'line' }>
type Lines = readonly (readonly string[])[]

export interface Labels {
  readonly letters: Lettering
  readonly names: Lines
  readonly belows: Lines
  readonly nameLines: number
  readonly belowLines: number
}

/** Lines of a name at most, for each language. */
const MOST_LINES = 2
/** Between two labels, and between a label and the stroke at the hand-over, in points. */
const APART = 4

/**
 * Names and units of the stages under a line of this width: wrapped where they are wider than their share of it, set
 * smaller where two would meet; null where even that does not keep them apart.
 */
export function labelsOf(data: LineData, width: number, widthOf: TextWidth): Labels | null {
  const set = (texts: readonly string[], letters: Lettering) => setLabels(texts, data, width, letters, widthOf)
  const belows = set(
    data.stages.map(({ below }) => below),
    noteLetters,
  )
  if (belows === null) return null
  for (const letters of [nameLetters, smallName]) {
    const names = set(
      data.stages.map(({ name }) => name),
      letters,
    )
    if (names) return { letters, names, belows, nameLines: most(names), belowLines: most(belows) }
  }
  return null
}

function most(lists: Lines): number {
  return Math.max(0, ...lists.map((lines) => lines.length))
}

function setLabels(
  texts: readonly string[],
  data: LineData,
  width: number,
  letters: Lettering,
  widthOf: TextWidth,
): Lines | null {
  const share = width / Math.max(1, texts.length)
  const lines = texts.map((text) => (text === '' ? [] : wrap(text, share - APART - 1, letters, widthOf)))
  const areFew = lines.every((own, index) => own.length <= MOST_LINES * texts[index]!.split('\n').length)
  const extents = lines.map((own, index) => own.map((line) => extentOf(line, (index + 0.5) * share, letters, widthOf)))
  return areFew && areClear(extents, data.handOver, share, width) ? lines : null
}

type Extent = readonly [left: number, right: number]

function extentOf(text: string, x: number, letters: Lettering, widthOf: TextWidth): Extent {
  const half = widthOf(text, letters.size, letters.weight, letters.tabular) / 2
  return [x - half, x + half]
}

/** Inside the figure, apart from all others on the same line, and off the stroke that marks the hand-over. */
function areClear(extents: readonly (readonly Extent[])[], handOver: number, share: number, width: number): boolean {
  const hasGate = handOver > 0 && handOver < extents.length
  const gate = handOver * share
  return extents.every((own, index) => {
    const from = hasGate && index >= handOver ? gate + APART / 2 : 0
    const to = hasGate && index < handOver ? gate - APART / 2 : width
    const later = extents.slice(index + 1)
    return own.every(
      ([left, right], line) =>
        left >= from && right <= to && later.every((next) => right + APART <= (next[line]?.[0] ?? Infinity)),
    )
  })
}
