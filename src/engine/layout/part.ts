import type { Branch } from './tree.ts'
import type { Pen } from './pen.ts'
import { write } from './pen.ts'
import { baselineOf } from './roles.ts'
import type { Style } from './roles.ts'
import type { Line } from './text/lines.ts'

/** How firmly a box holds on to the next: not, unless a page is too short for it, always. */
export const Keep = { free: 0, wish: 1, must: 2 } as const
export type Keep = (typeof Keep)[keyof typeof Keep]

/** The smallest thing that stands on one page: a line of text, a line of a table's row, a figure. */
export interface Box {
  /** Points. */
  readonly height: number
  readonly keep: Keep
  /** Paints it with its top at `y`, counted from the top of the live area. */
  readonly draw: (pen: Pen, y: number) => void
  /** What is repeated above it when a page begins with it: the head of its table. */
  readonly again?: { readonly height: number; readonly draw: (pen: Pen, y: number) => void }
}

/** A paragraph, a row, a heading or an item of a list: what pairs up on a paper in two languages. */
export interface Part {
  /** Air above it, left out at the top of a page. */
  readonly before: number
  /** Begins on the grid of half units. */
  readonly snaps: boolean
  readonly boxes: readonly Box[]
  /** How much must follow its first box on the same page, in points. */
  readonly reach?: number
  /** Begins a page. */
  readonly opensPage?: boolean
}

export function part(boxes: readonly Box[], more: Partial<Omit<Part, 'boxes'>> = {}): Part {
  return { before: 0, snaps: true, boxes, ...more }
}

export function heightOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + box.height, 0)
}

/** Lines as boxes, one below the other with their left end at `x`; two lines at least on either side of a break. */
export function lineBoxes(lines: readonly Line[], style: Style, node: Branch, x: number): Box[] {
  const boxes = lines.map((line): Box => ({
    height: style.leading,
    keep: Keep.free,
    draw: (pen, y) => write(pen, node, line, x, y + baselineOf(style)),
  }))
  return withKeeps(boxes)
}

/** Up to `together` boxes hold on to each other; of more, the first two and the last two do. */
export function withKeeps(boxes: readonly Box[], together = 3): Box[] {
  const last = boxes.length - 1
  return boxes.map((box, index) => {
    if (index === last) return box
    const isEdge = index === 0 || index === last - 1
    if (isEdge) return firmer(box, Keep.must)
    return boxes.length <= together ? firmer(box, Keep.wish) : box
  })
}

/** A box that holds on to the next at least so firmly. */
export function firmer(box: Box, keep: Keep): Box {
  return box.keep >= keep ? box : { ...box, keep }
}

/** All boxes hold on to each other, and the last to what follows if asked. */
export function together(boxes: readonly Box[], keep: Keep = Keep.must): Box[] {
  return boxes.map((box, index) => (index === boxes.length - 1 ? box : firmer(box, keep)))
}

export function keepNext(boxes: readonly Box[], keep: Keep = Keep.must): Box[] {
  return boxes.map((box, index) => (index === boxes.length - 1 ? firmer(box, keep) : box))
}

export function blank(height: number, keep: Keep = Keep.free): Box {
  return { height, keep, draw: () => undefined }
}

/** Boxes with air below them, as much as the last one is to grow by. */
export function padded(boxes: readonly Box[], below: number): Box[] {
  if (below <= 0) return [...boxes]
  if (boxes.length === 0) return [blank(below)]
  return boxes.map((box, index) => (index === boxes.length - 1 ? { ...box, height: box.height + below } : box))
}

/** Boxes side by side, line by line: as tall as the taller, as firm as the firmer. */
export function beside(first: readonly Box[], second: readonly Box[]): Box[] {
  const count = Math.max(first.length, second.length)
  return Array.from({ length: count }, (_, index) => both(first[index], second[index]))
}

function both(first: Box | undefined, second: Box | undefined): Box {
  if (!first || !second) return (first ?? second)!
  return {
    height: Math.max(first.height, second.height),
    keep: first.keep > second.keep ? first.keep : second.keep,
    draw: (pen, y) => {
      first.draw(pen, y)
      second.draw(pen, y)
    },
    again: first.again ?? second.again,
  }
}
