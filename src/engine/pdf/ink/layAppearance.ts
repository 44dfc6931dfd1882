import { ink, white } from '../../layout/colours.ts'
import { block, draw, type Pen } from '../../layout/pen.ts'
import type { Style } from '../../layout/roles.ts'
import type { Item, PathStep } from '../../layout/sheets.ts'
import type { Metrics } from '../../layout/text/metrics.ts'
import type { Appearance, EvidenceRow } from './appearance.ts'
import { linesOf, linesOfRuns, style, writeLines, type Setting } from './lines.ts'
import { fitStrokes, type Box } from './strokes.ts'

/** Words keep clear of the frame and of either party's bar, which belong to the page below the field. */
const LEFT = 15
const MEASURE = 202.5
/** Where the hand's mark stands, the line below it, what stands under the line, and where the evidence begins. */
const MARK: Box = { left: 30, top: 15, right: 202.5, bottom: 97.5 }
const LINE = 105
const UNDER = 109.5
const ROWS = 150
const FOOT = 3

/**
 * The items of a field, from its top left: the mark of a hand, a line, who and when, and the evidence (spec of the
 * paper, section 10). It covers what the page says below it ("sign here"), not the frame. Null when it does not fit.
 */
export function layAppearance(appearance: Appearance, width: number, height: number, metrics: Metrics): Item[] | null {
  const setting = { metrics, language: appearance.language }
  const pen: Pen = { page: 0, items: [], x: 0, y: 0, leaves: { next: 0 } }
  block(pen, 4.5, 1.5, width - 9, height - 3, white)
  block(pen, LEFT, LINE, MEASURE, 0.75, ink)
  layUnder(pen, appearance.under, setting)
  const fits = layMark(pen, appearance.mark, setting) && layRows(pen, appearance.rows, height - FOOT, setting)
  return fits ? pen.items : null
}

/** Sizes for a typed name, and in how many lines: large on one line, a very long one smaller on several. */
const TYPED = [
  ...[24, 20, 16, 14, 12].map((size) => ({ letters: style(size, size * 1.25, 'regular'), most: 1 })),
  ...[14, 12, 10, 8].map((size) => ({ letters: style(size, size * 1.25, 'regular'), most: Math.floor(66 / size) })),
]

function layMark(pen: Pen, mark: Appearance['mark'], setting: Setting): boolean {
  if (!('typed' in mark)) {
    const path = 'drawn' in mark ? fitStrokes(mark.drawn, MARK) : mark.fitted
    draw(pen, 'Layout', { path, stroke: { colour: ink, width: 1.5 } })
    return path.every((step) => isWithin(step, MARK))
  }
  for (const { letters, most } of TYPED) {
    const lines = linesOf(setting, mark.typed, letters, MARK.right - MARK.left)
    if (lines.length > most) continue
    writeLines(pen, lines, letters, MARK.left, MARK.bottom - lines.length * letters.leading)
    return true
  }
  return false
}

/** Name and title, then when and how, then the key: one line each, the first one strong. */
function layUnder(pen: Pen, under: readonly string[], setting: Setting): void {
  under.slice(0, 3).forEach((text, index) => {
    const letters = style(8, 11.25, index === 0 ? 'semibold' : 'regular')
    writeLines(
      pen,
      linesOf(setting, text, letters, MEASURE).slice(0, 1),
      letters,
      LEFT,
      UNDER + index * letters.leading,
    )
  })
}

/**
 * The roomiest setting of the evidence comes first; hashes and long names may ask for a closer one. Evidence in two
 * languages has room only where each label stands in one line with its value (the grill in Dutch and Korean was 40 pt
 * too high otherwise, and could not be signed); the smallest is for long names on such a paper.
 */
const EVIDENCE = [
  { label: style(8, 11.25, 'semibold'), value: style(9, 15, 'regular'), gap: 3.75, runsIn: false },
  { label: style(8, 11.25, 'semibold'), value: style(8, 11.25, 'regular'), gap: 3.75, runsIn: false },
  { label: style(7.5, 9.75, 'semibold'), value: style(7.5, 9.75, 'regular'), gap: 2.25, runsIn: false },
  { label: style(7.5, 9.75, 'semibold'), value: style(7.5, 9.75, 'regular'), gap: 2.25, runsIn: true },
  { label: style(6.5, 8.25, 'semibold'), value: style(6.5, 8.25, 'regular'), gap: 1.5, runsIn: true },
  { label: style(6, 7.5, 'semibold'), value: style(6, 7.5, 'regular'), gap: 1.5, runsIn: true },
] as const

/** Ink stays above its line: over the evidence it could say something else. */
function isWithin([, ...points]: PathStep, { left, top, right, bottom }: Box): boolean {
  return points.every((value, index) =>
    index % 2 === 0 ? value >= left - 1 && value <= right + 1 : value >= top - 1 && value <= bottom + 1,
  )
}

function layRows(pen: Pen, rows: readonly EvidenceRow[], foot: number, setting: Setting): boolean {
  for (const { label, value, gap, runsIn } of EVIDENCE) {
    const set = rows.map((row) =>
      runsIn
        ? {
            labels: [],
            values: linesOfRuns(setting, [piece(`${row.label}: `, label), piece(row.value, value)], MEASURE),
          }
        : { labels: linesOf(setting, row.label, label, MEASURE), values: linesOf(setting, row.value, value, MEASURE) },
    )
    const heights = set.map(({ labels, values }) => labels.length * label.leading + values.length * value.leading + gap)
    if (ROWS + heights.reduce((sum, height) => sum + height, 0) > foot + gap) continue
    let top = ROWS
    for (const { labels, values } of set) {
      top = writeLines(pen, values, value, LEFT, writeLines(pen, labels, label, LEFT, top)) + gap
    }
    return true
  }
  return false
}

const piece = (text: string, letters: Style) => ({ text, style: letters })
