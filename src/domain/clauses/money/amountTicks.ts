import type { Axis } from '../figureData.ts'
import { niceStep } from '../goal/scale.ts'
import type { Pen } from '../pen.ts'
import { whole } from '../write.ts'

/**
 * Numbers on an axis of amounts: whole steps of 1, 2 or 5 units of money, from below the lowest amount to above the
 * highest, both in minor units of which `unit` make one.
 */
export function amountTicks(pen: Pen, least: number, most: number, unit: number): Axis['ticks'] {
  const step = niceStep(Math.ceil((most - least) / unit)) * unit
  const first = Math.floor(least / step)
  return Array.from({ length: Math.ceil(most / step) - first + 1 }, (_, place) => (first + place) * step).map(
    (value) => ({ value, text: axisText(pen, value / unit, step / unit) }),
  )
}

/** Korean counts large sums by the ten thousand (만). */
function axisText(pen: Pen, value: number, step: number): string {
  const isByTenThousand = pen.language === 'ko' && step % 10_000 === 0 && value !== 0
  return isByTenThousand ? `${whole(pen, value / 10_000)}만` : whole(pen, value)
}
