import type { BlockOf } from '../../../domain/clauses/block.ts'
import { h } from '../grid.ts'
import { blank, keepNext, Keep, part, together } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { write } from '../pen.ts'
import { baselineOf } from '../roles.ts'
import type { Style } from '../roles.ts'
import { paragraph, plainLines, words } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'
import { aside, withAside } from './aside.ts'

/** Groups to a line and points from one to the next. */
const DIGITS = { perLine: 5, pitch: 66 }
const HEX = { perLine: 8, pitch: 43 }
const GROUP = 4

/** The fingerprint of the agreement's data: digits to read aloud, and the hash that decides. */
export function setFingerprint(print: BlockOf<'fingerprint'>, setting: Setting): Part[] {
  const head = aside(setting, print.head)
  const { groups, detail, hex } = printBoxes(print, setting, setting)
  const boxes = [...groups, blank(h / 2), ...detail, blank(h), ...hex]
  return withAside(setting, head, part(together(boxes)), setting.styles.digits)
}

/** The same in parts, for two languages: the words in their own column, the digits once, where `shared` has them. */
export function fingerprintParts(print: BlockOf<'fingerprint'>, setting: Setting, shared: Setting): Part[] {
  const column = setting.text
  const head = paragraph(setting, words(print.head), { column, role: 'sideHead', tag: setting.headTag })
  const { groups, detail, hex } = printBoxes(print, setting, shared)
  return [
    part(keepNext(together(head))),
    part(keepNext(together(groups))),
    part(keepNext(together(detail)), { before: h / 2, snaps: false }),
    part(together(hex), { before: h, snaps: false }),
  ]
}

function printBoxes(print: BlockOf<'fingerprint'>, setting: Setting, shared: Setting) {
  const { digits, hex } = setting.styles
  const { parent } = setting
  const hexGroups = print.hex.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []
  return {
    groups: grouped(print.groups, digits, DIGITS, grow(parent, 'P', { actualText: print.groups.join(' ') }), shared),
    detail: paragraph(setting, words(print.detail), { column: setting.text, role: 'note', tag: 'P' }),
    hex: grouped(hexGroups, hex, HEX, grow(parent, 'P', { actualText: hexGroups.join(' ') }), shared),
  }
}

function grouped(groups: readonly string[], style: Style, grid: typeof DIGITS, node: Branch, setting: Setting): Box[] {
  const pitch = Math.min(grid.pitch, setting.text.width / grid.perLine)
  const rows = Math.ceil(groups.length / grid.perLine)
  return Array.from({ length: rows }, (_, row): Box => {
    const own = groups.slice(row * grid.perLine, (row + 1) * grid.perLine)
    const lines = own.map((group) => plainLines(setting, group, style, Infinity)[0])
    return {
      height: style.leading,
      keep: Keep.free,
      draw: (pen, y) => {
        lines.forEach((line, index) => {
          if (line) write(pen, node, { ...line, spaced: true }, setting.text.x + index * pitch, y + baselineOf(style))
        })
      },
    }
  })
}
