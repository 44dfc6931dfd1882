import { fail, ok } from '../../std/result.ts'
import type { Result } from '../../std/result.ts'
import { calendarDate, isDay, weekdayOf, weekdays } from './calendar.ts'
import type { CalendarDate, Weekday } from './calendar.ts'
import { monthNumbers, weekdayNumbers } from './dateWords.ts'
import type { Language } from './languages.ts'
import { asTyped } from './typed.ts'

/** Why a typed date is not taken. */
export type DateRefusal =
  | 'empty'
  | 'too-long'
  | 'not-a-date'
  /** 03/04/2026 is a day in March or in April: both are offered. */
  | 'ambiguous'
  | 'two-digit-year'
  | 'no-year'
  | 'no-such-day'
  /** “Monday 3 March 2027”, which is a Wednesday: the date is offered. */
  | 'other-weekday'

export interface RefusedDate {
  readonly code: DateRefusal
  /** Dates it may have meant, each of which exists. */
  readonly readings: readonly CalendarDate[]
}

/** Day, month and year as typed; a name of a month has become its number. Null: no year was given. */
interface Found {
  readonly year: string | null
  /** Pairs of month and day, the likelier first; two where nobody can tell. */
  readonly orders: readonly (readonly [month: number, day: number])[]
}

/**
 * A calendar day as people type it. Day, month and year with the month's name in any of the four languages; year first
 * with numbers; day first with numbers in Dutch and Polish. English is international and Korean puts the year first, so
 * there 03/04/2026 is refused with both readings. Years from 1900; no century and no year is ever guessed.
 */
export function readDate(text: string, language: Language): Result<CalendarDate, RefusedDate> {
  const typed = asTyped(text)
  if (!typed.ok) return refuse(typed.error)
  const { rest, weekday } = withoutWeekday(typed.value.normalize('NFC').toLowerCase())
  const found = byName(rest) ?? yearFirst(rest, language) ?? dayFirst(rest, language)
  return found ? settle(found, weekday) : refuse('not-a-date')
}

function settle({ year, orders }: Found, weekday: Weekday | null): Result<CalendarDate, RefusedDate> {
  if (year === null) return refuse('no-year')
  const full = Number(year.length === 2 ? `20${year}` : year)
  const days = orders.map(([month, day]) => ({ year: full, month, day })).filter((day) => isDay(day) && full >= 1900)
  const readings = [...new Set(days.map(calendarDate))]
  const [only] = readings
  if (only === undefined) return refuse('no-such-day')
  if (year.length === 2) return refuse('two-digit-year', readings)
  const fitting = weekday === null ? readings : readings.filter((date) => weekdayOf(date) === weekday)
  if (fitting.length === 0) return refuse('other-weekday', readings)
  return fitting.length === 1 ? ok(fitting[0] ?? only) : refuse('ambiguous', readings)
}

function refuse(code: DateRefusal, readings: readonly CalendarDate[] = []): Result<CalendarDate, RefusedDate> {
  return fail({ code, readings })
}

/** `friday 5 march`, `vrijdag, 5 maart`, `2027년 3월 5일 금요일`, `… (금)`. */
function withoutWeekday(text: string): { readonly rest: string; readonly weekday: Weekday | null } {
  const before = /^(\p{L}+)[.,]? +(.+)$/u.exec(text)
  const after = /^(.+?) ?(?:\(([월화수목금토일])\)|([월화수목금토일]요일))$/u.exec(text)
  const name = before?.[1] ?? after?.[2] ?? after?.[3] ?? ''
  const place = weekdayNumbers.get(name)
  if (place === undefined) return { rest: text, weekday: null }
  return { rest: before?.[2] ?? after?.[1] ?? text, weekday: weekdays[place] ?? null }
}

const yearEnd = '(?:[-./ ]+(\\d{4}|\\d{2}))?(?: ?r\\.?| ?roku)?'
const dayThenMonth = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|e|ste|de|\\.)?[-./ ]*(\\p{L}+)\\.?,?${yearEnd}$`, 'u')
const monthThenDay = new RegExp(`^(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,?${yearEnd}$`, 'u')

/** `1 september 2026`, `1. sept. 2026`, `september 1, 2026`, `1 ix 2026`. */
function byName(text: string): Found | null {
  const dayFirstMatch = dayThenMonth.exec(text)
  const [, monthName, day, year] = dayFirstMatch
    ? [null, dayFirstMatch[2], dayFirstMatch[1], dayFirstMatch[3]]
    : (monthThenDay.exec(text) ?? [])
  const month = monthNumbers.get(monthName ?? '')
  return month === undefined ? null : { year: year ?? null, orders: [[month, Number(day)]] }
}

/** `2026-09-01`, `2026. 9. 1.`, `2026년 9월 1일`; with two digits for the year in Korean only. */
function yearFirst(text: string, language: Language): Found | null {
  const match = /^(?:(\d{4}|\d{2})(?:[-./] ?| |년 ?))?(\d{1,2})(?:[-./] ?| |월 ?)(\d{1,2})(?:\.| ?일)?$/.exec(text)
  const [, year = null, month, day] = match ?? []
  const isYearFirst = year?.length === 4 || language === 'ko' || text.includes('월')
  return match && isYearFirst ? { year, orders: [[Number(month), Number(day)]] } : null
}

/** `1-9-2026`, `01.09.2026`, `3/4/2026`. */
function dayFirst(text: string, language: Language): Found | null {
  const match = /^(\d{1,2})[-./ ] ?(\d{1,2})(?:[-./ ] ?(\d{4}|\d{2}))?\.?(?: ?r\.?)?$/.exec(text)
  if (!match) return null
  const [first, second] = [Number(match[1]), Number(match[2])]
  const isDayFirst = language === 'nl' || language === 'pl'
  const orders = isDayFirst
    ? ([[second, first]] as const)
    : ([
        [second, first],
        [first, second],
      ] as const)
  return { year: match[3] ?? null, orders }
}
