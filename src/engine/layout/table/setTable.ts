import type { BlockOf } from '../../../domain/clauses/block.ts'
import { h, text as textColumn } from '../grid.ts'
import type { Column } from '../grid.ts'
import { firmer, Keep, keepNext, lineBoxes, part } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { write } from '../pen.ts'
import type { Pen } from '../pen.ts'
import { baselineOf } from '../roles.ts'
import type { Setting } from '../setting.ts'
import { shape } from '../text/atoms.ts'
import { breakLines } from '../text/lines.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'
import { aside, withAside } from '../blocks/aside.ts'
import { bodyBoxes } from './body.ts'
import { captionLines, cellLines, oneLanguage } from './cells.ts'
import type { WideTable } from './cells.ts'
import { tableForm } from './roles.ts'
import type { TableForm } from './roles.ts'
import { frameFor } from './frame.ts'
import type { Frame, Repeated } from './frame.ts'
import { headRow } from './head.ts'
import type { Head } from './head.ts'

export function setTable(table: BlockOf<'table'>, setting: Setting): Part[] {
  return setWideTable(oneLanguage(table), setting)
}

/** Options that stand side by side at most; more make a second table that repeats the row heads. */
const MOST_OPTIONS = 4

export function setWideTable(table: WideTable, setting: Setting): Part[] {
  const form = tableForm(table.role, setting.language)
  const tables = form.options ? splitOptions(table) : [table]
  return tables.flatMap((one, index) => tableParts(one, form, setting, index > 0))
}

function splitOptions(table: WideTable): WideTable[] {
  const options = table.columns.length - 1
  const count = Math.max(1, Math.ceil(options / MOST_OPTIONS))
  const each = Math.ceil(options / count)
  return Array.from({ length: count }, (_, index) => columnsOf(table, 1 + index * each, 1 + (index + 1) * each, index))
}

/** The table with its first column and those from `start` to `end`. */
function columnsOf(table: WideTable, start: number, end: number, index: number): WideTable {
  const chosen = <T>(list: readonly T[]) => [...list.slice(0, 1), ...list.slice(start, end)]
  const rows = table.rows.map((row) => (row.kind === 'band' ? row : { ...row, cells: chosen(row.cells) }))
  return { ...table, columns: chosen(table.columns), rows, captions: index === 0 ? table.captions : [] }
}

function tableParts(table: WideTable, form: TableForm, setting: Setting, follows: boolean): Part[] {
  const column = form.narrow && setting.side ? textColumn : setting.wide
  const frame = frameFor(table, form, column, setting)
  if (frame === null) return turned(table, form, setting)
  const captionBeside = form.narrow && setting.side ? aside(setting, captionText(table)) : null
  const holder = grow(setting.parent, 'Table')
  const captions = captionBeside ? { boxes: [], again: null } : caption(frame, holder)
  const head = headRow(frame, holder)
  const again = repeated(captions.again, head)
  const body = bodyBoxes(frame, grow(holder, 'TBody'), again)
  const headBox: Box[] =
    head.height > 0 ? [{ height: head.height, keep: Keep.must, draw: (pen, y) => head.paint(pen, y, false) }] : []
  const whole = part([...keepNext(captions.boxes), ...headBox, ...body], { before: follows ? h : 0 })
  const first = head.height > 0 ? frame.styles.head : frame.styles.cell
  const parts = captionBeside ? withAside(setting, captionBeside, whole, first, 3.75) : [whole]
  return [...parts, ...noteParts(table, column, setting)]
}

function captionText(table: WideTable): string {
  return table.captions.map(({ runs }) => runs.map((run) => (run.kind === 'mark' ? '' : run.text)).join('')).join(' · ')
}

/** A table whose amounts or heads do not fit beside each other: one block for each of its columns. */
function turned(table: WideTable, form: TableForm, setting: Setting): Part[] {
  return table.columns.slice(1).flatMap((_, index) => {
    const single = columnsOf(table, index + 1, index + 2, index)
    const plain: TableForm = { rowHead: 0, headWeight: form.headWeight }
    const columns = single.columns.map((column, place) =>
      place === 0 ? { ...column, align: 'start' as const } : column,
    )
    const narrow = { ...single, columns: single.columns.length > 1 ? columns : single.columns }
    return tableParts(startAligned(narrow, setting, plain), plain, setting, index > 0)
  })
}

/** The last resort for a single amount wider than the page: it may wrap after all, rather than leave the sheet. */
function startAligned(table: WideTable, setting: Setting, form: TableForm): WideTable {
  const fits = frameFor(table, form, setting.wide, setting) !== null
  return fits ? table : { ...table, columns: table.columns.map((column) => ({ ...column, align: 'start' })) }
}

const CAPTION_AIR = 3.75

function caption({ table, setting, x, width }: Frame, holder: Branch): { boxes: Box[]; again: Repeated | null } {
  if (table.captions.length === 0) return { boxes: [], again: null }
  const style = setting.styles.caption
  const lines = captionLines(table.captions, style, width, setting)
  const boxes = lineBoxes(lines, style, grow(holder, 'Caption'), x).map((box) => firmer(box, Keep.must))
  const padded = boxes.map((box, index) =>
    index === boxes.length - 1 ? { ...box, height: box.height + CAPTION_AIR } : box,
  )
  return { boxes: padded, again: continuedCaption(table, setting, x, width) }
}

function continuedCaption(table: WideTable, setting: Setting, x: number, width: number): Repeated {
  const { caption: style, note } = setting.styles
  const pieces = [
    { text: `${captionText(table)}  `, style },
    { text: setting.continued, style: { ...note, size: 9, leading: 15 } },
  ]
  const line = breakLines(shape(pieces, setting.metrics), width, setting.language)[0]
  const draw = (pen: Pen, y: number) => line && write(pen, 'Pagination', line, x, y + baselineOf(style))
  return { height: style.leading + CAPTION_AIR, draw }
}

function repeated(captions: Repeated | null, head: Head): Repeated | undefined {
  const above = captions?.height ?? 0
  if (above + head.height === 0) return undefined
  const draw = (pen: Pen, y: number) => {
    captions?.draw(pen, y)
    head.paint(pen, y + above, true)
  }
  return { height: above + head.height, draw }
}

function noteParts(table: WideTable, column: Column, setting: Setting): Part[] {
  if (table.notes.length === 0) return []
  const style = setting.styles.note
  const node = grow(setting.parent, 'P')
  return [part(lineBoxes(cellLines(table.notes, style, column.width, setting), style, node, column.x), { before: h })]
}
