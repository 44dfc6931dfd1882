import { decimalString, exact, one, quantity, zero } from './exact.ts'
import type { Exact } from './exact.ts'
import type { Interval } from './interval.ts'

/** The chance that a value drawn from a triangle (low, likely, high in thousandths) is at least `threshold`; exact. */
export function chanceAtLeast(threshold: Exact, units: Interval): Exact {
  const [least, likeliest, most] = [units.low, units.likely, units.high].map(quantity) as [Exact, Exact, Exact]
  if (threshold.lte(least)) return one
  if (threshold.gt(most)) return zero
  const width = most.minus(least)
  if (threshold.lte(likeliest)) {
    const below = threshold.minus(least)
    return one.minus(below.times(below).div(width.times(likeliest.minus(least))))
  }
  const above = most.minus(threshold)
  return above.times(above).div(width.times(most.minus(likeliest)))
}

/**
 * The chance that the units reach `threshold`, by the client's own low, likely and high (thousandths); the threshold
 * is an exact decimal in whole units. A decimal from 0 to 1: 10 of 2, 6 and 12 is 0.066667.
 */
export function exactChance(units: Interval, threshold: string): string {
  return decimalString(chanceAtLeast(exact(threshold), units))
}

/** The mean of a triangle, (a + m + b)/3, as a decimal in whole units: what one may expect on average. */
export function meanOf({ low, likely, high }: Interval): string {
  return decimalString(quantity(low + likely + high).div(exact(3)))
}

/** A triangle by size: a cost's low case is its larger end. */
export interface Triangle {
  readonly least: number
  readonly likeliest: number
  readonly most: number
}

export function triangleOf({ low, likely, high }: Interval): Triangle {
  return { least: Math.min(low, high), likeliest: likely, most: Math.max(low, high) }
}

/**
 * The value below which a share `uniform` of the triangle lies (its inverse distribution). Floating point: a drawn
 * value is a guess and no amount; square roots are exact to the last bit on every machine (IEEE 754).
 */
export function drawFrom({ least, likeliest, most }: Triangle, uniform: number): number {
  const width = most - least
  const rising = likeliest - least
  if (width === 0) return least
  if (uniform < rising / width) return least + Math.sqrt(uniform * width * rising)
  return most - Math.sqrt((1 - uniform) * width * (most - likeliest))
}
