import type { BlockOf } from '../../../domain/clauses/block.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { ink } from '../colours.ts'
import { h, text, u } from '../grid.ts'
import { keepNext, Keep, lineBoxes, padded, part, together } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { block, write } from '../pen.ts'
import { lineUp, paragraph, plainLines, words } from '../setting.ts'
import type { Setting } from '../setting.ts'
import type { Piece } from '../text/atoms.ts'
import type { Line } from '../text/lines.ts'
import { grow } from '../tree.ts'

/** Where no page holds a long heading with what follows, it parts within itself rather than from its text. */
export function setTitle(title: BlockOf<'title'>, setting: Setting): Part[] {
  const boxes = paragraph(setting, words(title.text), { column: setting.wide, role: 'title', tag: 'H1' })
  return [part(keepNext(together(boxes, Keep.wish)))]
}

/** A heading within a section: a figure's or a group's. */
export function setHead(head: BlockOf<'head'>, setting: Setting): Part[] {
  const boxes = paragraph(setting, words(head.text), { column: setting.wide, role: 'sideHead', tag: setting.headTag })
  return [part(keepNext(together(boxes, Keep.wish)), { reach: 2 * u })]
}

/** The head's baseline below the top of its block, rule included. */
const BASELINE = 24.1
const HEIGHT = 45
/** Three lines or two rows must follow on the same page. */
const REACH = 3 * u
const NUMBER_IN_HALF = 30

/** `numbered`: with its number, which stands once beside two languages unless they write it differently. */
export function setSection(
  section: BlockOf<'section'>,
  setting: Setting,
  numbered = setting.column !== 'right',
): Part[] {
  return setting.side ? [wholeHead(section, setting)] : halfHead(section, setting, numbered)
}

function wholeHead(section: BlockOf<'section'>, setting: Setting): Part {
  const { styles, wide } = setting
  const node = grow(setting.parent, 'H2')
  const owner = ownerLine(section, setting)
  const room = text.width - (owner ? owner.width + u : 0)
  const lines = plainLines(setting, section.text, styles.section, room)
  const number = spaced(oneLine(setting, [{ text: section.number, style: styles.sectionNumber }]))
  const ownerNode = owner ? grow(setting.parent, 'P') : null
  const box: Box = {
    height: HEIGHT + h + (lines.length - 1) * styles.section.leading,
    keep: Keep.must,
    draw: (pen, y) => {
      block(pen, wide.x, y, wide.width, 0.75, ink)
      write(pen, node, number, wide.x, y + BASELINE)
      lines.forEach((line, index) => write(pen, node, line, text.x, y + BASELINE + index * styles.section.leading))
      if (owner && ownerNode) write(pen, ownerNode, owner, wide.width - owner.width, y + BASELINE)
    },
  }
  return part([box], { reach: REACH })
}

/** In a half column the number stands before the head; the owner stands below. */
function halfHead(section: BlockOf<'section'>, setting: Setting, numbered: boolean): Part[] {
  const { styles, wide, column } = setting
  const node = grow(setting.parent, 'H2')
  const indent = numbered && section.number !== '' ? NUMBER_IN_HALF : 0
  const number = indent > 0 ? spaced(oneLine(setting, [{ text: section.number, style: styles.sectionNumber }])) : null
  const shift = number ? Math.max(indent, number.width + h) : 0
  const lines = plainLines(setting, section.text, styles.section, wide.width - shift)
  const ruled = column === 'right' ? null : { x: wide.x, width: column === 'left' ? 480 : wide.width }
  const head: Box = {
    height: 30 + (lines.length - 1) * styles.section.leading,
    keep: Keep.must,
    draw: (pen, y) => {
      if (ruled) block(pen, ruled.x, y, ruled.width, 0.75, ink)
      if (number) write(pen, node, number, wide.x, y + BASELINE - 1.1)
      lines.forEach((line, index) =>
        write(pen, node, line, wide.x + shift, y + BASELINE - 1.1 + index * styles.section.leading),
      )
    },
  }
  const parts = [part([head], { reach: REACH })]
  const owner = ownerLine(section, setting)
  return owner ? [...parts, ownerPart(owner, setting, shift)] : parts
}

function ownerPart(owner: Line, setting: Setting, shift: number): Part {
  const node = grow(setting.parent, 'P')
  return part(
    keepNext(
      padded(
        lineBoxes([owner], setting.styles.note, node, setting.wide.x + shift),
        u - setting.styles.note.leading + h,
      ),
    ),
  )
}

function ownerLine({ owner, ownerText }: BlockOf<'section'>, setting: Setting): Line | null {
  if (ownerText === undefined || ownerText === '') return null
  const style = setting.styles.note
  const marks = sidesOf(owner).map((party): Piece => ({ text: '\uFFFC', style, mark: { party, spoken: '' } }))
  return oneLine(setting, [...marks, { text: ownerText, style }])
}

function sidesOf(owner: BlockOf<'section'>['owner']): readonly Side[] {
  if (owner === 'both') return ['agency', 'client']
  return owner ? [owner] : []
}

function oneLine(setting: Setting, pieces: readonly Piece[]): Line {
  return lineUp(setting, pieces, Infinity)[0] ?? { atoms: [], width: 0, spaced: false }
}

/** Number and head are one heading: "4 The money". */
function spaced(line: Line): Line {
  return { ...line, spaced: true }
}
