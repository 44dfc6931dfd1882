import type { BlockOf } from '../../../domain/clauses/block.ts'
import { h } from '../grid.ts'
import { keepNext, Keep, part, together } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { write } from '../pen.ts'
import { baselineOf } from '../roles.ts'
import type { Style } from '../roles.ts'
import { paragraph, plainLines, words } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { grow } from '../tree.ts'
import type { Node } from '../tree.ts'
import { aside, withAside } from './aside.ts'

/** Groups to a line and points from one to the next (`paper/spec`, section 2). */
const DIGITS = { perLine: 5, pitch: 66 }
const HEX = { perLine: 8, pitch: 43 }
const GROUP = 4

/**
 * The fingerprint of the agreement's data: digits to read aloud, and the hash that decides. In two languages the digits
 * stand once, where `shared` has them.
 */
export function setFingerprint(print: BlockOf<'fingerprint'>, setting: Setting, shared = setting): Part[] {
  const { styles } = setting
  const head = aside(setting, print.head)
  const digits = grow(setting.parent, 'P', { actualText: print.groups.join(' ') })
  const groups = grouped(print.groups, styles.digits, DIGITS, digits, shared)
  const detail = paragraph(setting, words(print.detail), { column: setting.text, role: 'note', tag: 'P' })
  const hexGroups = print.hex.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []
  const hex = grouped(hexGroups, styles.hex, HEX, grow(setting.parent, 'P', { actualText: hexGroups.join(' ') }), shared)
  return [
    ...withAside(setting, head, part(keepNext(together(groups))), styles.digits),
    part(keepNext(together(detail), Keep.must), { before: h / 2, snaps: false }),
    part(together(hex), { before: h, snaps: false }),
  ]
}

function grouped(groups: readonly string[], style: Style, grid: typeof DIGITS, node: Node, setting: Setting): Box[] {
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
