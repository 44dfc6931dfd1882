import { decimalString, exact, quantity, ratio, zero } from './exact.ts'

/** A count before and after: levels per day in thousandths of the unit, and on how many days each was or is counted. */
export interface Counted {
  readonly before: number
  readonly daysBefore: number
  /** The level expected, not the one wished for: that would flatter the count. */
  readonly after: number
  readonly daysAfter: number
  /** How much wider the days scatter than counts that come one by one (φ), in thousandths; 1000 where nobody knows. */
  readonly spread?: number
}

/**
 * The smallest difference that two such counts can show at all, with 95 % confidence: 1.96·√(φ·(λb/nb + λa/na)), in
 * units, as a decimal string with at most six decimals (domain 3). Null where one of them was counted on no day.
 */
export function smallestDifference(counted: Counted): string | null {
  const { before, daysBefore, after, daysAfter, spread = 1000 } = counted
  const [earlier, later] = [ratio(quantity(before), exact(daysBefore)), ratio(quantity(after), exact(daysAfter))]
  if (earlier === null || later === null) return null
  const variance = earlier.plus(later).times(quantity(spread))
  return variance.eq(zero) ? '0' : decimalString(variance.sqrt().times(exact('1.96')))
}
