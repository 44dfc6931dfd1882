import type { Side } from '../../agreement/scalars.ts'
import { bar, rectangle, round } from './shapes.ts'
import type { PathShape } from './shapes.ts'

const OUTLINE = 0.12

/**
 * A party's square: the agency's left half filled, the client's right half. No font has it
 * reliably, so it is always drawn. `x`, `y` are its top left; the outline lies inside.
 */
export function partySquare(party: Side, x: number, y: number, side: number, outline = OUTLINE * side): PathShape[] {
  const filled = party === 'agency' ? x : x + side / 2
  const inner = rectangle(x + outline / 2, y + outline / 2, side - outline, side - outline)
  return [
    bar(x, y, side, side, 'ground'),
    bar(filled, y, side / 2, side, party),
    { kind: 'path', path: inner, stroke: { ink: party, width: round(outline) } },
  ]
}
