import type { Side } from '../../../domain/agreement/scalars.ts'
import type { BlockOf } from '../../../domain/clauses/block.ts'
import { hairline, partyColour } from '../colours.ts'
import { left, right, u } from '../grid.ts'
import type { Column } from '../grid.ts'
import { beside, blank, heightOf, Keep, keepNext, padded, part, together } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { block, write } from '../pen.ts'
import type { Pen, Whose } from '../pen.ts'
import { baselineOf } from '../roles.ts'
import { lineUp, paragraph } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { grow } from '../tree.ts'

type Facing = BlockOf<'facing'>
type Limit = Facing['sides'][Side]['items'][number]

/** What each party cannot promise, face to face: the n-th limits of both begin on one line. */
export function setFacing(facing: Facing, setting: Setting): Part[] {
  const agency = sideHead('agency', facing.sides.agency.head, left, setting)
  const agencyItems = items(facing.sides.agency.items, left, setting)
  const client = sideHead('client', facing.sides.client.head, right, setting)
  const clientItems = items(facing.sides.client.items, right, setting)
  const heads = beside(agency.boxes, client.boxes).map((box) => ({ ...box, keep: Keep.must }))
  const again = {
    height: heightOf(heads),
    draw: (pen: Pen, y: number) => [agency, client].forEach((head) => head.paint(pen, y, 'Pagination')),
  }
  const count = Math.max(agencyItems.length, clientItems.length)
  const rows = Array.from({ length: count }, (_, index) =>
    part(besideLimits(agencyItems[index], clientItems[index]).map((box) => ({ ...box, again }))),
  )
  return [part(heads, { reach: Math.min(4 * u, heightOf(rows[0]?.boxes ?? [])) }), ...rows]
}

/** On a bilingual paper the two sides stand one below the other, each in both languages. */
export function setStacked(facing: Facing, setting: Setting): Part[] {
  return (['agency', 'client'] as const).flatMap((party, index) => {
    const head = sideHead(party, facing.sides[party].head, setting.wide, setting)
    const limits = items(facing.sides[party].items, setting.wide, setting)
    return [
      part(
        head.boxes.map((box) => ({ ...box, keep: Keep.must })),
        { before: index === 0 ? 0 : u, reach: 4 * u },
      ),
      ...limits.flatMap(stackedLimit),
    ]
  })
}

/** Text and acknowledgement are two pairs, so that both stand level in both languages. */
function stackedLimit({ text, note, column }: LimitSet): Part[] {
  const words = padded(text, HEAD_RULE_AIR)
  return [part(keepNext(words)), part(together([...note, closing(column)]), { snaps: false })]
}

const HEAD_RULE_AIR = 3.75
const ROW_AIR = 7.5

interface Head {
  readonly boxes: readonly Box[]
  paint(pen: Pen, y: number, whose?: Whose): void
}

function sideHead(party: Side, head: string, column: Column, setting: Setting): Head {
  const style = { ...setting.styles.sideHead, colour: partyColour[party] }
  const mark = { text: '\uFFFC', style, mark: { party, spoken: '' } }
  const lines = lineUp(setting, [mark, { text: head, style }], column.width)
  const node = grow(setting.parent, setting.headTag)
  const rule = lines.length * style.leading + HEAD_RULE_AIR
  const paint = (pen: Pen, y: number, whose: Whose = node) => {
    lines.forEach((line, index) => write(pen, whose, line, column.x, y + index * style.leading + baselineOf(style)))
    headRule(pen, party, column, y + rule)
  }
  return { boxes: [{ height: rule + 3 + ROW_AIR + 0.75, keep: Keep.must, draw: paint }], paint }
}

/** The agency's rule is one stroke of 1.5, the client's double: 1, 1 of air, 1. */
function headRule(pen: Pen, party: Side, { x, width }: Column, y: number): void {
  const colour = partyColour[party]
  if (party === 'agency') return block(pen, x, y, width, 1.5, colour)
  block(pen, x, y, width, 1, colour)
  block(pen, x, y + 2, width, 1, colour)
}

interface LimitSet {
  readonly text: readonly Box[]
  readonly note: readonly Box[]
  readonly column: Column
}

function items(limits: readonly Limit[], column: Column, setting: Setting): LimitSet[] {
  const list = limits.length === 0 ? null : grow(setting.parent, 'L')
  return limits.map(({ runs, note }) => {
    const parent = grow(grow(list, 'LI'), 'LBody')
    return {
      text: paragraph(setting, runs, { column, role: 'body', tag: 'P', parent }),
      note: paragraph(setting, note, { column, role: 'note', tag: 'P', parent }),
      column,
    }
  })
}

/** Two limits in one row: the acknowledgements stand on one line, below the taller text. */
function besideLimits(agency: LimitSet | undefined, client: LimitSet | undefined): Box[] {
  const lines = Math.max(agency?.text.length ?? 0, client?.text.length ?? 0)
  const notes = Math.max(agency?.note.length ?? 0, client?.note.length ?? 0)
  const [first, second] = [agency, client].map((set) => (set ? limitBoxes(set, lines, notes) : []))
  return beside(first!, second!)
}

/** Limits up to so many lines stay on one page with their acknowledgement. */
const TOGETHER = 8
const LINE = 15
const NOTE_LINE = 11.25

function limitBoxes({ text, note, column }: LimitSet, lines = text.length, notes = note.length): Box[] {
  const body = [...text, ...blanks(lines - text.length, LINE)]
  const all = [...padded(body, HEAD_RULE_AIR), ...note, ...blanks(notes - note.length, NOTE_LINE), closing(column)]
  if (all.length <= TOGETHER) return together(all)
  return all.map((box, index) =>
    index === 0 || index >= lines - 2 ? { ...box, keep: index < all.length - 1 ? Keep.must : Keep.free } : box,
  )
}

function blanks(count: number, height: number): Box[] {
  return Array.from({ length: Math.max(0, count) }, () => blank(height))
}

function closing({ x, width }: Column): Box {
  return {
    height: 2 * ROW_AIR,
    keep: Keep.free,
    draw: (pen, y) => block(pen, x, y + ROW_AIR - 0.5, width, 0.5, hairline),
  }
}
