import type { Side } from '../../../domain/agreement/scalars.ts'
import type { BlockOf } from '../../../domain/clauses/block.ts'
import { ink, ink2, partyColour } from '../colours.ts'
import { left, onGrid, right, u } from '../grid.ts'
import type { Column } from '../grid.ts'
import { keepNext, Keep, part } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { block, draw, write } from '../pen.ts'
import type { Pen } from '../pen.ts'
import { baselineOf } from '../roles.ts'
import { lineUp, paragraph, plainLines, words } from '../setting.ts'
import type { Setting } from '../setting.ts'
import type { FieldPlace } from '../sheets.ts'
import { rectangle } from '../../../domain/paper/figures/shapes.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'
import type { Line } from '../text/lines.ts'

/** A signature field: 150 for the ink, then eight rows of evidence of 30. */
export const FIELD_HEIGHT = 150 + 8 * 30
const CAPTION_AIR = 3.75
const LINE = 11.25
/** From one line to the next on a paper that is signed by hand. */
const LINE_PITCH = 45
const columns: Readonly<Record<Side, Column>> = { agency: left, client: right }
const parties: readonly Side[] = ['agency', 'client']

export interface Places {
  add(place: FieldPlace): void
}

/** The statement, and below it two fields face to face, always at the same place; or lines to sign on by hand. */
export function setSignatures(block: BlockOf<'signatures'>, setting: Setting, places: Places): Part[] {
  const statement = paragraph(setting, words(block.statement), { column: setting.text, role: 'body', tag: 'P' })
  return [part(keepNext(statement)), setFields(block, setting, places)]
}

/** The fields alone; on a bilingual paper they stand once under the statement in both languages. */
export function setFields(block: BlockOf<'signatures'>, setting: Setting, places: Places): Part {
  const sides = parties.map((party) => sideOf(party, block, setting))
  const caption = onGrid(CAPTION_AIR + LINE * Math.max(...sides.map((side) => side.caption.length)))
  const height = caption + (block.way === 'electronic' ? FIELD_HEIGHT : handHeight(sides))
  const box: Box = {
    height,
    // What such a signature proves is said on the page of the fields.
    keep: block.way === 'electronic' ? Keep.wish : Keep.free,
    draw: (pen, y) => {
      for (const side of sides) {
        paintCaption(pen, side, y + caption)
        if (block.way === 'electronic') paintField(pen, side, y + caption, places)
        else paintLines(pen, side, y + caption)
      }
    },
  }
  return part([box], { before: u })
}

interface SideSet {
  readonly party: Side
  readonly caption: readonly Line[]
  readonly captionNode: Branch
  readonly invitation: readonly Line[]
  readonly invitationNode: Branch
  readonly lines: readonly { readonly line: Line | undefined; readonly node: Branch }[]
  readonly tooltip: string
}

function sideOf(party: Side, { fields, way }: BlockOf<'signatures'>, setting: Setting): SideSet {
  const place = fields[party]
  const { styles, parent } = setting
  const mark = { text: '\uFFFC', style: styles.noteStrong, mark: { party, spoken: '' } }
  const width = columns[party].width
  const side = {
    party,
    caption: lineUp(setting, [mark, { text: place.caption, style: styles.noteStrong }], width),
    captionNode: grow(parent, 'P'),
    invitation: plainLines(setting, place.invitation, styles.note, width - 27),
    invitationNode: grow(parent, 'P'),
    lines: place.lines.map((label) => ({
      line: plainLines(setting, label, styles.note, width)[0],
      node: grow(parent, 'P'),
    })),
    tooltip: place.tooltip,
  }
  // Lines for a hand are no form.
  if (way === 'electronic') grow(parent, 'Form', { field: party, title: place.tooltip })
  return side
}

/** Captions stand on the frames, however many lines they take. */
function paintCaption(pen: Pen, side: SideSet, foot: number): void {
  side.caption.forEach((line, index) => {
    const top = foot - CAPTION_AIR - (side.caption.length - index) * LINE
    write(pen, side.captionNode, line, columns[side.party].x, top + baselineOf(small))
  })
}

const small = { size: 8, leading: LINE }

/** Caption, frame, party bar and invitation are the page's; what stands in the field comes with the signature. */
function paintField(pen: Pen, side: SideSet, y: number, places: Places): void {
  const { x, width } = columns[side.party]
  const half = 0.375
  draw(pen, 'Layout', {
    path: rectangle(x + half, y + half, width - 2 * half, FIELD_HEIGHT - 2 * half),
    stroke: { colour: ink, width: 0.75 },
  })
  const colour = partyColour[side.party]
  if (side.party === 'agency') block(pen, x, y, 3, FIELD_HEIGHT, colour)
  else for (const offset of [3.5, 1]) block(pen, x + width - offset, y, 1, FIELD_HEIGHT, colour)
  side.invitation.forEach((line, index) => {
    write(pen, side.invitationNode, line, x + 12, y + 8 + index * LINE + baselineOf(small))
  })
  const rectangleOnSheet = [pen.x + x, pen.y + y, pen.x + x + width, pen.y + y + FIELD_HEIGHT] as const
  places.add({ party: side.party, page: pen.page, rectangle: rectangleOnSheet, tooltip: side.tooltip })
}

function handHeight(sides: readonly SideSet[]): number {
  return LINE_PITCH * Math.max(...sides.map((side) => side.lines.length)) + u
}

function paintLines(pen: Pen, side: SideSet, y: number): void {
  const { x, width } = columns[side.party]
  side.lines.forEach(({ line, node }, index) => {
    const foot = y + (index + 1) * LINE_PITCH - u
    block(pen, x, foot, width, 0.5, ink2)
    if (line) write(pen, node, line, x, foot + u - 4)
  })
}
