import type { Side } from '../../../domain/agreement/scalars.ts'
import { Keep, keepNext, withKeeps } from '../part.ts'
import type { Box } from '../part.ts'
import type { Pen } from '../pen.ts'
import type { Branch } from '../tree.ts'
import type { WideTable } from './cells.ts'
import type { Frame } from './frame.ts'
import { bandBox } from './head.ts'
import { rowBoxes } from './rows.ts'

/** What stands again above a row that begins a page. */
export interface Repeated {
  readonly height: number
  readonly draw: (pen: Pen, y: number) => void
}

/** A row of more lines than this may part at a line. */
const TALL_ROW = 14
/** A row of so many lines may stand alone beside a break. */
const FULL_ROW = 4

/** All rows: two at least on either side of a break unless they are long, a sum with the two rows before it. */
export function bodyBoxes(frame: Frame, body: Branch, again: Repeated | undefined): Box[] {
  const rows = setRows(frame, body)
  return rows.flatMap((boxes, index) => {
    const held = holdsOn(frame.table, index, rows) ? keepNext(boxes, Keep.wish) : boxes
    return again ? held.map((box, line) => (index === 0 && line === 0 ? box : { ...box, again })) : held
  })
}

function setRows(frame: Frame, body: Branch): Box[][] {
  let party: Side | null = null
  return frame.table.rows.map((row, index): Box[] => {
    if (row.kind === 'band') {
      party = row.party
      return [bandBox(frame, row, body, index > 0)]
    }
    const next = frame.table.rows[index + 1]
    const boxes = rowBoxes(frame, row, party, next?.kind === 'row' ? 'hairline' : 'ink', body)
    return boxes.length > TALL_ROW ? withKeeps(boxes.map((box) => ({ ...box, keep: Keep.free }))) : boxes
  })
}

/** Whether a break after this row would leave one short row alone, or a sum without two rows before it. */
function holdsOn({ rows }: WideTable, index: number, set: readonly Box[][]): boolean {
  const next = rows[index + 1]
  if (!next || next.kind === 'band') return rows[index]?.kind === 'band'
  const isShort = (place: number) => (set[place]?.length ?? 0) < FULL_ROW
  const opens = (index === 0 || rows[index - 1]?.kind === 'band') && isShort(index)
  const closes = (index === rows.length - 2 || rows[index + 2]?.kind === 'band') && isShort(index + 1)
  return opens || closes || next.kind === 'sum' || rows[index + 2]?.kind === 'sum'
}
