import { exact, minorNumber, roundDown, sum, zero } from './exact.ts'
import type { Exact } from './exact.ts'

/**
 * A whole amount (minor units, not negative) shared out by weights (not negative) so that the parts add
 * up to it again: each gets its share rounded down, and the units left over go to the largest remainders, the first of
 * equals first. Weights that are all nothing leave nobody to give to: a bug, thrown.
 */
export function allocate(amount: number, weights: readonly Exact[]): readonly number[] {
  const whole = sum(weights)
  if (whole.eq(zero)) throw new Error('Nobody to allocate to: all weights are zero')
  const parts = weights.map((weight, place) => {
    const share = exact(amount).times(weight).div(whole)
    const down = roundDown(share)
    return { place, minor: minorNumber(down), remainder: share.minus(down) }
  })
  const left = parts.reduce((rest, { minor }) => rest - minor, amount)
  const first = parts.toSorted((one, other) => other.remainder.cmp(one.remainder)).slice(0, left)
  return parts.map((part) => (first.includes(part) ? part.minor + 1 : part.minor))
}
