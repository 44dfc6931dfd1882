import { hairline, ink, ink2, partyColour } from '../colours.ts'
import { Keep } from '../part.ts'
import type { Box } from '../part.ts'
import { block, write } from '../pen.ts'
import type { Pen } from '../pen.ts'
import { baselineOf } from '../roles.ts'
import type { Style } from '../roles.ts'
import type { Line } from '../text/lines.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'
import { cellLines } from './cells.ts'
import type { WideCell, WideRow } from './cells.ts'
import { ABOVE, BELOW, RULE, STRONG_RULE } from './frame.ts'
import type { Frame } from './frame.ts'
import { paintSpan, SPAN_HEIGHT } from './span.ts'
import type { Track } from './widths.ts'

/** What closes a row: a hairline, or ink before a sum and at the table's foot. */
export type Closing = 'hairline' | 'ink'

interface CellSet {
  readonly lines: readonly Line[]
  readonly style: Style
  readonly node: Branch
  readonly track: Track
}

/** A row of cells, one box for each line of text, so that a very tall one can part at a line. */
export function rowBoxes(
  frame: Frame,
  row: Extract<WideRow, { kind: 'row' | 'sum' }>,
  party: Side | null,
  closing: Closing,
  body: Branch,
): Box[] {
  const holder = grow(body, 'TR')
  const cells = frame.tracks.map((track, index) => cellOf(frame, row, index, track, party, holder))
  const leading = frame.styles.cell.leading
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length))
  const spanned = row.cells.some(({ span }) => span) ? SPAN_HEIGHT : 0
  return Array.from({ length: count }, (_, index): Box => {
    const above = index === 0 ? ABOVE : 0
    const isLast = index === count - 1
    const height = above + leading + (isLast ? spanned + BELOW + RULE : 0)
    return {
      height,
      keep: isLast ? Keep.free : Keep.wish,
      draw: (pen, y) => {
        for (const cell of cells) writeCell(pen, frame, cell, index, y + above)
        if (isLast && spanned > 0) paintSpans(pen, frame, row.cells, y + above + leading)
        if (isLast) closeRow(pen, frame, y + height, closing)
      },
    }
  })
}

type Side = 'agency' | 'client'

function cellOf(
  frame: Frame,
  row: Extract<WideRow, { kind: 'row' | 'sum' }>,
  index: number,
  track: Track,
  party: Side | null,
  holder: Branch,
): CellSet {
  const { form, setting } = frame
  const cell = row.cells[index]
  const isHead = index === form.rowHead
  const style = cellStyle(frame, row.kind, index, party, cell?.soft === true)
  const node = grow(holder, isHead ? 'TH' : 'TD', isHead ? { scope: 'Row' } : {})
  return { lines: cellLines(cell?.texts ?? [], style, track.width, setting), style, node, track }
}

function cellStyle(
  { form, styles, table }: Frame,
  kind: 'row' | 'sum',
  index: number,
  party: Side | null,
  soft: boolean,
): Style {
  const { cell } = styles
  const isHead = index === form.rowHead && form.headWeight === 'semibold'
  if (form.options && index === 0) return { ...cell, size: cell.size - 1, weight: 'semibold', colour: ink2 }
  if (party && index === 0 && form.rowHead > 0) return { ...cell, colour: partyColour[party] }
  if (soft) return { ...cell, colour: ink2, ...((kind === 'sum' || isHead) && { weight: 'semibold' as const }) }
  if (kind === 'sum' || isHead) return { ...cell, weight: 'semibold' }
  const isOrdinal = index === 0 && form.rowHead > 0 && (table.role === 'open' || table.role === 'kept')
  return isOrdinal ? { ...cell, weight: 'semibold' } : cell
}

function writeCell(pen: Pen, frame: Frame, { lines, style, node, track }: CellSet, index: number, y: number): void {
  const line = lines[index]
  if (!line) return
  const x = frame.x + track.x + (track.align === 'end' ? track.width - line.width : 0)
  write(pen, node, line, x, y + baselineOf({ size: style.size, leading: frame.styles.cell.leading }))
}

/** All on one level, below the tallest cell, so that the eye compares them. */
function paintSpans(pen: Pen, frame: Frame, cells: readonly WideCell[], top: number): void {
  cells.forEach(({ span }, index) => {
    const track = frame.tracks[index]
    if (span && track) paintSpan(pen, span, track, frame.x, top)
  })
}

function closeRow(pen: Pen, frame: Frame, foot: number, closing: Closing): void {
  if (closing === 'ink') block(pen, frame.x, foot - STRONG_RULE, frame.width, STRONG_RULE, ink)
  else block(pen, frame.x, foot - RULE, frame.width, RULE, hairline)
}
