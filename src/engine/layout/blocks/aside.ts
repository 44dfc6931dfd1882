import { heightOf, keepNext, Keep, padded, part, withKeeps } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { write } from '../pen.ts'
import type { Pen } from '../pen.ts'
import { baselineOf } from '../roles.ts'
import type { Style } from '../roles.ts'
import { plainLines } from '../setting.ts'
import type { Setting } from '../setting.ts'
import type { Line } from '../text/lines.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'

/** A side head: its lines and element, made before what stands beside it so that it is read first. */
export interface Aside {
  readonly lines: readonly Line[]
  readonly style: Style
  readonly node: Branch
  readonly x: number
  /** A clause's number, before the first line of its name. */
  readonly number?: { readonly line: Line; readonly x: number }
}

export function aside(setting: Setting, head: string | undefined): Aside | null {
  if (head === undefined || head === '') return null
  const column = setting.side ?? setting.text
  const style = setting.styles.sideHead
  return {
    lines: plainLines(setting, head, style, column.width),
    style,
    node: grow(setting.parent, setting.headTag),
    x: column.x,
  }
}

/**
 * A head and what belongs to it: beside it where there is a side column, on one baseline with the first line of the
 * text (`first` is that line's style, `drop` the air above it); above it where there is none.
 */
export function withAside(setting: Setting, head: Aside | null, body: Part, first: Style, drop = 0): Part[] {
  if (head === null) return [body]
  if (setting.side === null) return [headAbove(head), body]
  const [top, ...rest] = body.boxes
  if (!top) return [{ ...body, boxes: headLines(head) }]
  const shift = drop + baselineOf(first) - baselineOf(head.style)
  const boxes = [{ ...top, draw: besideHead(top, head, shift) }, ...rest]
  const needed = shift + head.lines.length * head.style.leading
  return [{ ...body, boxes: holdTogether(padded(boxes, needed - heightOf(boxes)), needed) }]
}

function besideHead(top: Box, head: Aside, shift: number): Box['draw'] {
  return (pen, y) => {
    head.lines.forEach((_, index) => writeHead(pen, head, index, y + shift + index * head.style.leading))
    top.draw(pen, y)
  }
}

function headAbove(head: Aside): Part {
  return part(keepNext(headLines(head)))
}

function headLines(head: Aside): Box[] {
  return withKeeps(
    head.lines.map((_, index): Box => ({
      height: head.style.leading,
      keep: Keep.wish,
      draw: (pen, y) => writeHead(pen, head, index, y),
    })),
  )
}

function writeHead(pen: Pen, head: Aside, index: number, y: number): void {
  const baseline = y + baselineOf(head.style)
  if (index === 0 && head.number) write(pen, head.node, head.number.line, head.number.x, baseline)
  write(pen, head.node, head.lines[index]!, head.x, baseline)
}

/** The head is drawn with the first box; as many boxes as it is tall stay with it. */
function holdTogether(boxes: readonly Box[], height: number): Box[] {
  let left = height
  return boxes.map((box, index) => {
    left -= box.height
    return left > 0 && index < boxes.length - 1 ? { ...box, keep: Keep.must } : box
  })
}
