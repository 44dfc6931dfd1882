import { hairline, ink, ink2, partyColour } from '../colours.ts'
import { Keep } from '../part.ts'
import type { Box } from '../part.ts'
import { block, write } from '../pen.ts'
import type { Pen, Whose } from '../pen.ts'
import { baselineOf } from '../roles.ts'
import type { Style } from '../roles.ts'
import type { Setting } from '../setting.ts'
import type { Line } from '../text/lines.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'
import { cellLines } from './cells.ts'
import type { WideRow, WideTable } from './cells.ts'
import type { TableForm } from './roles.ts'
import type { CellStyles, Track } from './widths.ts'

/** Everything a row needs to know of its table. */
export interface Frame {
  readonly table: WideTable
  readonly form: TableForm
  readonly tracks: readonly Track[]
  readonly styles: CellStyles
  readonly setting: Setting
  /** Left edge and width of the whole table. */
  readonly x: number
  readonly width: number
}

const ABOVE = 3.75
const BELOW = 3.25
const RULE = 0.5
const STRONG_RULE = 0.75

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
  return Array.from({ length: count }, (_, index): Box => {
    const above = index === 0 ? ABOVE : 0
    const isLast = index === count - 1
    const height = above + leading + (isLast ? BELOW + RULE : 0)
    return {
      height,
      keep: isLast ? Keep.free : Keep.wish,
      draw: (pen, y) => {
        for (const cell of cells) writeCell(pen, frame, cell, index, y + above)
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

function closeRow(pen: Pen, frame: Frame, foot: number, closing: Closing): void {
  if (closing === 'ink') block(pen, frame.x, foot - STRONG_RULE, frame.width, STRONG_RULE, ink)
  else block(pen, frame.x, foot - RULE, frame.width, RULE, hairline)
}

/** Opens a party's rows: mark and name in its colour, below them its rule. */
export function bandBox(frame: Frame, band: Extract<WideRow, { kind: 'band' }>, body: Branch, joins: boolean): Box {
  const { setting, styles } = frame
  const style: Style = { ...styles.cell, weight: 'semibold', colour: partyColour[band.party] }
  const node = grow(grow(body, 'TR'), 'TH', { scope: 'Both', columnSpan: frame.tracks.length })
  const marked = band.texts.map((text, index) =>
    index > 0 ? text : { ...text, runs: [markOf(band.party), ...text.runs] },
  )
  const lines = cellLines(marked, style, frame.width, setting)
  const above = joins ? ABOVE + 7.5 : ABOVE
  const foot = above + Math.max(1, lines.length) * style.leading + BELOW
  return {
    height: foot + 3 + 0.5,
    keep: Keep.must,
    draw: (pen, y) => {
      lines.forEach((line, index) =>
        write(pen, node, line, frame.x, y + above + index * style.leading + baselineOf(style)),
      )
      bandRule(pen, frame, band.party, y + foot)
    },
  }
}

function markOf(party: Side) {
  return { kind: 'mark', party, spoken: '' } as const
}

function bandRule(pen: Pen, { x, width }: Frame, party: Side, y: number): void {
  const colour = partyColour[party]
  if (party === 'agency') return block(pen, x, y, width, 2.25, colour)
  block(pen, x, y, width, 1, colour)
  block(pen, x, y + 2, width, 1, colour)
}

export interface Head {
  readonly height: number
  paint(pen: Pen, y: number, artifact: boolean): void
}

/** The heads of the columns, bottom-aligned on a rule of ink; painted again, as artifacts, where the table goes on. */
export function headRow(frame: Frame, holder: Branch | null): Head {
  const { table, tracks, styles, setting } = frame
  if (!holder || table.columns.every((column) => column.heads.length === 0))
    return { height: 0, paint: () => undefined }
  const row = grow(grow(holder, 'THead'), 'TR')
  const { head } = styles
  const cells = tracks.map((track, index) => ({
    track,
    node: grow(row, 'TH', { scope: 'Column' }),
    lines: cellLines(table.columns[index]!.heads, head, track.width, setting),
  }))
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length))
  const height = ABOVE + count * head.leading + 3 + STRONG_RULE
  const paint = (pen: Pen, y: number, artifact: boolean) => {
    for (const { track, node, lines } of cells) {
      const whose: Whose = artifact ? 'Pagination' : node
      lines.forEach((line, index) => {
        const x = frame.x + track.x + (track.align === 'end' ? track.width - line.width : 0)
        const top = y + ABOVE + (count - lines.length + index) * head.leading
        write(pen, whose, line, x, top + baselineOf(head))
      })
    }
    block(pen, frame.x, y + height - STRONG_RULE, frame.width, STRONG_RULE, ink)
  }
  return { height, paint }
}
