import { agreedValue, given } from '../../agreement/answer.ts'
import { optionOf } from '../../agreement/reckoningInputOf.ts'
import { addDays, dayNumber, weekdayOf } from '../../language/calendar.ts'
import type { Draft } from '../../agreement/draft.ts'
import { shiftPoint } from '../../language/writeNumber.ts'

/**
 * The smallest change that a count of this length can show at all (95 %): 1.96 · √(λb/nb + λa/na), for counts that
 * come one by one. Past 6 on 20 days, likely 12 on 60 days: 1.39. In tenths of the unit,
 * rounded half away from zero, as an exact decimal string; null while one of the four numbers is not known.
 */
export function smallestVisible(draft: Draft): { readonly change: string; readonly days: number } | null {
  const before = given(draft.goal?.levels?.past)
  const daysBefore = given(draft.goal?.levels?.pastDays)
  const after = likelyLevel(draft)
  const days = daysCounted(draft)
  if (before === undefined || daysBefore === undefined || after === undefined || days === 0) return null
  const [lambdaB, lambdaA, nB, nA] = [BigInt(before), BigInt(after), BigInt(daysBefore), BigInt(days)]
  // 1.96² = 3.8416; levels are in thousandths; ×100 gives the square of tenths.
  const square = 38_416n * 100n * (lambdaB * nA + lambdaA * nB)
  const tenths = (root((4n * square) / (10_000n * 1000n * nB * nA)) + 1n) / 2n
  return { change: shiftPoint(tenths, 1).replace(/\.0$/, ''), days }
}

/** The past level moved by the likely extra units: the goal's own level would flatter the count. */
function likelyLevel(draft: Draft): number | undefined {
  const past = given(draft.goal?.levels?.past)
  const extra = (given(optionOf(draft)?.effect) ?? agreedValue(draft.economics?.extra))?.likely
  if (past === undefined || extra === undefined) return undefined
  return draft.goal?.direction === 'down' ? Math.max(0, past - extra) : past + extra
}

/** Days of the period that fall on the goal's weekdays. */
export function daysCounted(draft: Draft): number {
  const period = given(draft.goal?.period)
  const weekdays = given(draft.goal?.days)
  if (!period || period.end < period.start) return 0
  const length = dayNumber(period.end) - dayNumber(period.start) + 1
  if (!weekdays) return length
  const week = Array.from({ length: Math.min(7, length) }, (_, day) => weekdayOf(addDays(period.start, day)))
  const fitting = (day: (typeof week)[number]) => weekdays.includes(day)
  const rest = week.slice(0, length % 7).filter(fitting).length
  return Math.floor(length / 7) * week.filter(fitting).length + rest
}

/** The whole part of a square root (Newton's steps on whole numbers). */
function root(square: bigint): bigint {
  if (square < 2n) return square
  let guess = 1n << (BigInt(square.toString(2).length + 1) / 2n)
  for (;;) {
    const closer = (guess + square / guess) / 2n
    if (closer >= guess) return guess
    guess = closer
  }
}
