import type { BlockOf, Runs } from '../../../domain/clauses/block.ts'
import { ink } from '../colours.ts'
import { Keep, keepNext, lineBoxes, padded, part } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { block } from '../pen.ts'
import { baselineOf } from '../roles.ts'
import { lineUp } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { piecesOf } from '../text/atoms.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'
import { aside, withAside } from './aside.ts'

const HANG = 15
const MARK = { x: 1, width: 4, height: 0.75 }
const X_HEIGHT = 0.53
const BETWEEN = 3.75

/** A list, each item behind a short stroke at half the height of an x. */
export function setList(list: BlockOf<'list'>, setting: Setting): Part[] {
  const head = aside(setting, list.head)
  const holder = grow(setting.parent, 'L')
  const items = heldTogether(list.items.map((runs) => listItem(runs, setting, holder)))
  if (items.length === 0) return head ? withAside(setting, head, part([]), setting.styles.body) : []
  if (setting.column === 'whole') return withAside(setting, head, part(spaced(items)), setting.styles.body)
  const [first, ...rest] = items.map((boxes) => part(boxes, { before: BETWEEN }))
  return [...withAside(setting, head, { ...first!, before: 0 }, setting.styles.body), ...rest]
}

/** One column of items with air between them; a tall head may stand beside several. */
function spaced(items: readonly Box[][]): Box[] {
  return items.flatMap((boxes, index) => (index === items.length - 1 ? boxes : padded(boxes, BETWEEN)))
}

/** Two items at least on either side of a break. */
function heldTogether(items: readonly Box[][]): Box[][] {
  const last = items.length - 1
  return items.map((boxes, index) =>
    index < last && (index === 0 || index === last - 1) ? keepNext(boxes, Keep.wish) : boxes,
  )
}

function listItem(runs: Runs, setting: Setting, holder: Branch): Box[] {
  const style = setting.styles.body
  const item = grow(holder, 'LI')
  const label = grow(item, 'Lbl', { actualText: '–' })
  const body = grow(item, 'LBody')
  const { x, width } = setting.text
  const lines = lineUp(setting, piecesOf(runs, style), width - HANG)
  const [top, ...others] = lineBoxes(lines, style, body, x + HANG)
  if (!top) return []
  const stroke = baselineOf(style) - (X_HEIGHT * style.size) / 2 - MARK.height / 2
  const marked: Box = {
    ...top,
    draw: (pen, y) => {
      block(pen, x + MARK.x, y + stroke, MARK.width, MARK.height, ink, label)
      top.draw(pen, y)
    },
  }
  return [marked, ...others]
}
