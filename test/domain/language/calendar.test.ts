import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarDate,
  dayNumber,
  dayOf,
  daysInMonth,
  isCalendarDate,
  weekdayOf,
} from '../../../src/domain/language/calendar.ts'
import { isClockTime } from '../../../src/domain/language/writeTime.ts'

const anyDate = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((days) => ({ days, date: new Date(days * 86_400_000).toISOString().slice(0, 10) }))

describe('the calendar', () => {
  it('knows which days exist', () => {
    expect(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'].map(isCalendarDate)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
    const none = [
      '2027-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-13-01',
      '2026-1-1',
      '0000-01-01',
      ' 2026-01-01',
    ]
    expect(none.filter(isCalendarDate)).toEqual([])
    expect(isCalendarDate(20260101)).toBe(false)
  })

  it('counts days as every computer clock does', () => {
    fc.assert(
      fc.property(anyDate, ({ days, date }) => {
        expect(dayNumber(date)).toBe(days)
      }),
    )
  })

  it('adds days across months and leap years, and back again', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -3000, max: 3000 }), ({ days, date }, step) => {
        fc.pre(days + step >= -719_162 && days + step <= 2_932_896)
        expect(dayNumber(addDays(date, step))).toBe(days + step)
      }),
    )
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
  })

  it('goes through all of a 400-year cycle without leaving a day out or counting one twice', () => {
    const days = Array.from({ length: 146_097 }, (_, place) => place - 135_140)
    const wrong = days.filter((day) => dayNumber(addDays('1970-01-01', day)) !== day)
    expect(wrong).toEqual([])
  })

  it('knows how long each month is', () => {
    const months = Array.from({ length: 12 }, (_, month) => daysInMonth(2026, month + 1))
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect([2000, 1900, 2028].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29])
  })

  it('knows the day of the week', () => {
    expect(['2027-03-05', '2027-03-08', '1969-12-31', '2000-01-01'].map(weekdayOf)).toEqual([
      'fri',
      'mon',
      'wed',
      'sat',
    ])
  })

  it('takes a date apart and puts it together', () => {
    fc.assert(
      fc.property(anyDate, ({ date }) => {
        const parts = dayOf(date)
        expect(parts && calendarDate(parts)).toBe(date)
      }),
    )
  })

  it('throws on a day that does not exist, for that is a bug', () => {
    expect(() => weekdayOf('2027-02-29')).toThrow('Not a calendar date')
  })
})

describe('a clock time', () => {
  it('runs from 00:00 to 24:00', () => {
    expect(['00:00', '09:05', '23:59', '24:00'].map(isClockTime)).toEqual([true, true, true, true])
    expect(['9:05', '24:01', '17.00', '12:60', '', null].filter(isClockTime)).toEqual([])
  })
})
