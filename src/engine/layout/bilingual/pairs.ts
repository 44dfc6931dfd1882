import { h } from '../grid.ts'
import { beside, Keep, together, withKeeps } from '../part.ts'
import type { Box, Part } from '../part.ts'

/** A pair may break across pages only where a half has more lines than this. */
const WHOLE = 8

/** The parts of one block in two languages, side by side: each pair begins on one baseline and is as tall as its taller half. */
export function paired(first: readonly Part[], second: readonly Part[]): Part[] {
  const count = Math.max(first.length, second.length)
  return Array.from({ length: count }, (_, index) => pair(first[index], second[index]))
}

function pair(first: Part | undefined, second: Part | undefined): Part {
  if (!first || !second) return (first ?? second)!
  const boxes = beside(first.boxes, second.boxes)
  return {
    before: Math.max(first.before, second.before),
    snaps: true,
    boxes: boxes.length <= WHOLE ? whole(boxes) : edges(boxes),
    reach: Math.max(first.reach ?? 0, second.reach ?? 0),
    opensPage: first.opensPage ?? second.opensPage,
  }
}

/** The last box keeps its own hold on what follows. */
function whole(boxes: readonly Box[]): Box[] {
  return together(boxes, Keep.wish)
}

/** A long pair keeps its firm holds: a head and its text, two lines at either end. */
function edges(boxes: readonly Box[]): Box[] {
  return withKeeps(boxes.map((box) => (box.keep === Keep.must ? box : { ...box, keep: Keep.free })))
}

/** Air between the pairs of one block. */
export function spacedPairs(parts: readonly Part[]): Part[] {
  return parts.map((part, index) =>
    index === 0 || holds(parts[index - 1]) ? part : { ...part, before: Math.max(part.before, h) },
  )
}

/** A head above its text: no air between them. */
function holds(part: Part | undefined): boolean {
  return part?.boxes.at(-1)?.keep === Keep.must
}
