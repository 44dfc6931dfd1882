import type { Paper } from '../../../domain/paper/paper.ts'
import { hairline, ink } from '../colours.ts'
import { left, right, wide } from '../grid.ts'
import { block, write } from '../pen.ts'
import type { Pen, Whose } from '../pen.ts'
import { baselineOf, stylesFor } from '../roles.ts'
import { shape } from '../text/atoms.ts'
import { breakLines } from '../text/lines.ts'
import type { Metrics } from '../text/metrics.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'

/** What the bar keeps free at the top of each page, in points. */
export const BAR_INSET = 30
const RULE_AT = 18

/** Painted at the top of a page: which language stands in which column, and which prevails. */
export type Bar = (pen: Pen) => void

/** Read once, at the start of the document; on the following pages it is an artifact. */
export function languageBar(papers: readonly Paper[], root: Branch, metrics: Metrics): Bar {
  const { note, noteStrong } = stylesFor(papers[0]!.language, 'half')
  const names = papers.map(({ language, furniture }, index) => {
    const { name, says } = furniture.language ?? { name: '', says: '' }
    const pieces = [
      { text: name, style: noteStrong },
      { text: says === '' ? '' : ` · ${says}`, style: note },
    ]
    const column = [left, right][index] ?? right
    const lines = breakLines(shape(pieces, metrics), column.width, language)
    return { column, line: lines[0], node: grow(root, 'P', { language }), weight: index === 0 ? 2.25 : 0.75 }
  })
  return (pen) => {
    for (const { column, line, node, weight } of names) {
      const whose: Whose = pen.page === 0 ? node : 'Pagination'
      if (line) write(pen, whose, line, column.x, baselineOf({ size: note.size, leading: 15 }))
      block(pen, column.x, RULE_AT, column.width, weight, ink, 'Pagination')
    }
    block(pen, left.x + left.width, RULE_AT, wide.width - left.width - right.width, 0.5, hairline, 'Pagination')
  }
}
