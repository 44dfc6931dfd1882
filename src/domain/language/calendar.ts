/** A calendar day, `'2027-03-05'`. Never an instant: it has no hour, no zone, and no clock is asked for it. */
export type CalendarDate = string

export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** The week begins on Monday, as in ISO 8601. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** The parts of a calendar date, or null where the text is no day of the (Gregorian) calendar. */
export function dayOf(date: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(day) ? day : null
}

export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && dayOf(value) !== null
}

/** Whether such a day exists: 31 April does not, 29 February only in leap years. Years run from 1 to 9999. */
export function isDay({ year, month, day }: Day): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function calendarDate({ year, month, day }: Day): CalendarDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The day of the week of a date that exists; another text is a bug of the caller. */
export function weekdayOf(date: CalendarDate): Weekday {
  const sinceMonday = (((dayNumber(date) + 3) % 7) + 7) % 7
  return weekdays[sinceMonday] ?? 'mon'
}

/** The date `days` later (or earlier, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(dayFromNumber(dayNumber(date) + days))
}

/** Days since 1 January 1970, by counting whole 400-year cycles that begin on 1 March, so a leap day comes last. */
export function dayNumber(date: CalendarDate): number {
  const parts = dayOf(date)
  if (parts === null) throw new Error(`Not a calendar date: ${date}`)
  const year = parts.month <= 2 ? parts.year - 1 : parts.year
  const cycle = Math.floor(year / 400)
  const yearOfCycle = year - cycle * 400
  const dayOfYear = Math.floor((153 * ((parts.month + 9) % 12) + 2) / 5) + parts.day - 1
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear
  return cycle * 146_097 + dayOfCycle - 719_468
}

function dayFromNumber(number: number): Day {
  const shifted = number + 719_468
  const cycle = Math.floor(shifted / 146_097)
  const dayOfCycle = shifted - cycle * 146_097
  const leaps = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096)
  const yearOfCycle = Math.floor((dayOfCycle - leaps) / 365)
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}
