import type { Side } from '../../../domain/agreement/scalars.ts'
import { ink, partyColour } from '../colours.ts'
import { Keep } from '../part.ts'
import type { Box } from '../part.ts'
import { block, write } from '../pen.ts'
import type { Pen, Whose } from '../pen.ts'
import { baselineOf } from '../roles.ts'
import type { Style } from '../roles.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'
import { cellLines } from './cells.ts'
import type { WideRow } from './cells.ts'
import { ABOVE, BELOW, STRONG_RULE } from './frame.ts'
import type { Frame, Repeated } from './frame.ts'

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

export interface Band {
  readonly box: Box
  /** The same without air above it, for where its rows go on. */
  readonly again: Repeated
}

/** Opens a party's rows: mark and name in its colour, below them its rule. */
export function bandOf(frame: Frame, band: Extract<WideRow, { kind: 'band' }>, body: Branch, joins: boolean): Band {
  const style: Style = { ...frame.styles.cell, weight: 'semibold', colour: partyColour[band.party] }
  const node = grow(grow(body, 'TR'), 'TH', { scope: 'Both', columnSpan: frame.tracks.length })
  const marked = band.texts.map((text, index) =>
    index > 0 ? text : { ...text, runs: [markOf(band.party), ...text.runs] },
  )
  const lines = cellLines(marked, style, frame.width, frame.setting)
  const foot = ABOVE + Math.max(1, lines.length) * style.leading + BELOW
  const height = foot + 3 + 0.5
  const paint = (pen: Pen, y: number, whose: Whose) => {
    lines.forEach((line, index) =>
      write(pen, whose, line, frame.x, y + ABOVE + index * style.leading + baselineOf(style)),
    )
    bandRule(pen, frame, band.party, y + foot)
  }
  const air = joins ? JOIN : 0
  return {
    box: { height: air + height, keep: Keep.must, draw: (pen, y) => paint(pen, y + air, node) },
    again: { height, draw: (pen, y) => paint(pen, y, 'Pagination') },
  }
}

/** Between the rows of one party and the name of the next, in points. */
const JOIN = 7.5

function markOf(party: Side) {
  return { kind: 'mark', party, spoken: '' } as const
}

function bandRule(pen: Pen, { x, width }: Frame, party: Side, y: number): void {
  const colour = partyColour[party]
  if (party === 'agency') return block(pen, x, y, width, 2.25, colour)
  block(pen, x, y, width, 1, colour)
  block(pen, x, y + 2, width, 1, colour)
}
