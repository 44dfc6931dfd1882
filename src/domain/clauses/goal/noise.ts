import { agreedValue, given } from '../../agreement/answer.ts'
import { optionOf } from '../../agreement/reckoningInputOf.ts'
import { addDays, dayNumber, weekdayOf } from '../../language/calendar.ts'
import type { Draft } from '../../agreement/draft.ts'
import { smallestDifference } from '../../money/noise.ts'
import { toPlaces } from '../write.ts'

/**
 * The smallest change that a count of this length can show at all (95 %), in tenths of the unit, as an exact decimal
 * string: past 6 on 20 days, likely 12 on 60 days give 1.4. Null while one of the four numbers is not known.
 */
export function smallestVisible(draft: Draft): { readonly change: string; readonly days: number } | null {
  const before = given(draft.goal?.levels?.past)
  const daysBefore = given(draft.goal?.levels?.pastDays)
  const after = likelyLevel(draft)
  const days = daysCounted(draft)
  if (before === undefined || daysBefore === undefined || after === undefined) return null
  const difference = smallestDifference({ before, daysBefore, after, daysAfter: days })
  return difference === null ? null : { change: toPlaces(difference, 1).replace(/\.0$/, ''), days }
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
