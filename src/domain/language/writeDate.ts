import { never } from '../../std/result.ts'
import { dayOf, weekdayOf, weekdays } from './calendar.ts'
import type { CalendarDate, Day } from './calendar.ts'
import { calendarNames } from './calendarNames.ts'
import type { Language } from './languages.ts'
import { noBreakSpace } from './writeNumber.ts'

/**
 * How much of a date is written.
 * - `long`: 5⍽March 2027 · `weekday`: Friday 5⍽March 2027 · `short`, for tables: 5⍽Mar 2027
 * - `day`: 5⍽March · `weekdayDay`: Friday 5⍽March · `byWeekday`, after “by”, “uiterlijk”, “do”: piątku 5⍽marca
 */
export type DateForm = 'long' | 'weekday' | 'short' | 'day' | 'weekdayDay' | 'byWeekday'

/** A calendar day in the language's form. A date that does not exist is a bug of the caller. */
export function writeDate(date: CalendarDate, language: Language, form: DateForm = 'long'): string {
  const parts = partsOf(date)
  if (form === 'short') return writeShort(parts, language)
  const day = form === 'long' || form === 'weekday' ? withYear(parts, language) : withoutYear(parts, language)
  if (form === 'long' || form === 'day') return day
  const names = calendarNames[language]
  const weekdayNames = form === 'byWeekday' ? names.weekdaysAfterBy : names.weekdays
  const weekday = nameOf(weekdayNames, weekdays.indexOf(weekdayOf(date)) + 1)
  return language === 'ko' ? `${day} ${weekday}` : `${weekday} ${day}`
}

/**
 * From one day to another, the last one counted in: 15⍽March to 4⍽June 2027 · van 15⍽maart tot en met 4⍽juni 2027 ·
 * od 15⍽marca do 4⍽czerwca 2027⍽r. włącznie · 2027년 3월 15일~6월 4일. What both share is said once.
 */
export function writeDateRange(from: CalendarDate, to: CalendarDate, language: Language): string {
  if (from === to) return writeDate(from, language)
  const start = partsOf(from)
  const end = partsOf(to)
  const [first, last] = language === 'ko' ? koreanEnds(start, end) : ends(start, end, language)
  switch (language) {
    case 'en':
      return `${first} to ${last}`
    case 'nl':
      return `van ${first} tot en met ${last}`
    case 'pl':
      return `od ${first} do ${last} włącznie`
    case 'ko':
      return `${first}~${last}`
    default:
      return never(language)
  }
}

function ends(start: Day, end: Day, language: Language): [string, string] {
  const last = withYear(end, language)
  if (start.year !== end.year) return [withYear(start, language), last]
  return [start.month === end.month ? String(start.day) : withoutYear(start, language), last]
}

/** The larger unit comes first in Korean, so the end leaves out what the start has said. */
function koreanEnds(start: Day, end: Day): [string, string] {
  const first = withYear(start, 'ko')
  if (start.year !== end.year) return [first, withYear(end, 'ko')]
  return [first, start.month === end.month ? `${end.day}일` : withoutYear(end, 'ko')]
}

function withoutYear({ month, day }: Day, language: Language): string {
  const name = nameOf(calendarNames[language].months, month)
  return language === 'ko' ? `${name} ${day}일` : `${day}${noBreakSpace}${name}`
}

function withYear(parts: Day, language: Language): string {
  const day = withoutYear(parts, language)
  if (language === 'ko') return `${parts.year}년 ${day}`
  return language === 'pl' ? `${day} ${parts.year}${noBreakSpace}r.` : `${day} ${parts.year}`
}

function writeShort({ year, month, day }: Day, language: Language): string {
  if (language === 'ko') return `${year}.${noBreakSpace}${month}.${noBreakSpace}${day}.`
  if (language === 'pl') return `${day}.${String(month).padStart(2, '0')}.${year}`
  return [day, nameOf(calendarNames[language].shortMonths, month), year].join(noBreakSpace)
}

function partsOf(date: CalendarDate): Day {
  const parts = dayOf(date)
  if (parts === null) throw new Error(`Not a calendar date: ${date}`)
  return parts
}

function nameOf(names: readonly string[], number: number): string {
  return names[number - 1] ?? ''
}
