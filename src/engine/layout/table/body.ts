import type { Side } from '../../../domain/agreement/scalars.ts'
import { Keep, keepNext, withKeeps } from '../part.ts'
import type { Box } from '../part.ts'
import type { Pen } from '../pen.ts'
import type { Branch } from '../tree.ts'
import type { WideTable } from './cells.ts'
import type { Frame, Repeated } from './frame.ts'
import { bandOf } from './head.ts'
import { rowBoxes } from './rows.ts'

/** A row of more lines than this may part at a line. */
const TALL_ROW = 14
/** A row of so many lines may stand alone beside a break. */
const FULL_ROW = 4

/** All rows: two at least on either side of a break unless they are long, a sum with the two rows before it. */
export function bodyBoxes(frame: Frame, body: Branch, again: Repeated | undefined): Box[] {
  const rows = setRows(frame, body, again)
  return rows.flatMap(({ boxes, again }, index) => {
    const held = holdsOn(frame.table, index, rows) ? keepNext(boxes, Keep.wish) : boxes
    return again ? held.map((box, line) => (index === 0 && line === 0 ? box : { ...box, again })) : held
  })
}

interface RowSet {
  readonly boxes: Box[]
  /** The head of the table, and the name of the party whose row it is. */
  readonly again: Repeated | undefined
}

function setRows(frame: Frame, body: Branch, head: Repeated | undefined): RowSet[] {
  let party: Side | null = null
  let again = head
  return frame.table.rows.map((row, index): RowSet => {
    if (row.kind === 'band') {
      const band = bandOf(frame, row, body, index > 0)
      party = row.party
      again = head ? below(head, band.again) : band.again
      return { boxes: [band.box], again: head }
    }
    const next = frame.table.rows[index + 1]
    const boxes = rowBoxes(frame, row, party, next?.kind === 'row' ? 'hairline' : 'ink', body)
    const isTall = boxes.length > TALL_ROW
    return { boxes: isTall ? withKeeps(boxes.map((box) => ({ ...box, keep: Keep.free }))) : boxes, again }
  })
}

function below(first: Repeated, second: Repeated): Repeated {
  const draw = (pen: Pen, y: number) => {
    first.draw(pen, y)
    second.draw(pen, y + first.height)
  }
  return { height: first.height + second.height, draw }
}

/** Whether a break after this row would leave one short row alone, or a sum without two rows before it. */
function holdsOn({ rows }: WideTable, index: number, set: readonly RowSet[]): boolean {
  const next = rows[index + 1]
  if (!next || next.kind === 'band') return rows[index]?.kind === 'band'
  const isShort = (place: number) => (set[place]?.boxes.length ?? 0) < FULL_ROW
  const opens = (index === 0 || rows[index - 1]?.kind === 'band') && isShort(index)
  const closes = (index === rows.length - 2 || rows[index + 2]?.kind === 'band') && isShort(index + 1)
  return opens || closes || next.kind === 'sum' || rows[index + 2]?.kind === 'sum'
}
