import type { Span } from '../../../domain/clauses/block.ts'
import { disc } from '../../../domain/paper/figures/shapes.ts'
import { hairline, ink, white } from '../colours.ts'
import { block, draw } from '../pen.ts'
import type { Pen } from '../pen.ts'
import type { Track } from './widths.ts'

/** What a range takes below the words of its row, in points. */
export const SPAN_HEIGHT = 15

const AXIS = 116
const LIKELY = 3.25
/** In a narrower column a bar would say nothing; the words above it do. */
const LEAST = 20

/** From low to high a bar, a ring at the likely, over an axis from nought to the highest of the row. */
export function paintSpan(pen: Pen, { low, likely, high, max }: Span, { x, width }: Track, left: number, top: number) {
  const length = Math.min(AXIS, width - LIKELY - 0.75)
  if (length < LEAST) return
  const at = (value: number) => left + x + (Math.max(0, Math.min(value, max)) / max) * length
  const y = top + SPAN_HEIGHT / 2
  block(pen, at(0), y - 0.375, length, 0.75, hairline)
  for (const end of [at(0), at(max) - 0.75]) block(pen, end, y - 3, 0.75, 6, hairline)
  block(pen, at(low), y - 1.5, Math.max(0.75, at(high) - at(low)), 3, ink)
  draw(pen, 'Layout', { path: disc(at(likely), y, LIKELY), fill: white, stroke: { colour: ink, width: 1.25 } })
}
