import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '../../../src/domain/language/calendar.ts'
import { languages } from '../../../src/domain/language/languages.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import { readDate } from '../../../src/domain/language/readDate.ts'
import { readTime } from '../../../src/domain/language/readTime.ts'
import { writeDate } from '../../../src/domain/language/writeDate.ts'
import { writeTime } from '../../../src/domain/language/writeTime.ts'

/** The value, or why not with the readings that are offered: `ambiguous 2026-04-03 2026-03-04`. */
const said = (outcome: ReturnType<typeof readDate> | ReturnType<typeof readTime>) =>
  outcome.ok ? outcome.value : [outcome.error.code, ...outcome.error.readings].join(' ')
const date = (language: Language, text: string) => said(readDate(text, language))
const time = (language: Language, text: string) => said(readTime(text, language))

describe('a date as people type it', () => {
  test.each<[Language, string[]]>([
    [
      'en',
      [
        '1 September 2026',
        '1 Sep 2026',
        '1 sept. 2026',
        '1st September 2026',
        'September 1, 2026',
        'Tuesday 1 September 2026',
        'Tue, 1 Sep 2026',
        '1-Sep-2026',
        '2026-09-01',
        '2026/9/1',
        ' 2026-09-01\n',
        '1\u00a0September\u00a02026',
        '２０２６－０９－０１',
        '1 września 2026',
      ],
    ],
    [
      'nl',
      [
        '1 september 2026',
        '1 sep 2026',
        '1-9-2026',
        '01-09-2026',
        '1/9/2026',
        '1.9.2026',
        'dinsdag 1 september 2026',
        'di 1 sep. 2026',
        '1e september 2026',
        '2026-09-01',
      ],
    ],
    [
      'pl',
      [
        '1 września 2026',
        '1 września 2026 r.',
        '1 wrzesnia 2026 roku',
        '1 wrz 2026',
        '01.09.2026',
        '1.09.2026 r.',
        '1 IX 2026',
        '1.IX.2026',
        'wtorek, 1 września 2026',
        '1 wrzesień 2026',
        '2026-09-01',
      ],
    ],
    [
      'ko',
      [
        '2026년 9월 1일',
        '2026년9월1일',
        '2026. 9. 1.',
        '2026.9.1',
        '2026-09-01',
        '2026년 9월 1일 화요일',
        '2026. 9. 1.(화)',
        '２０２６년 ９월 １일',
      ],
    ],
  ])('in %s', (language, typed) => {
    expect(typed.map((text) => [text, date(language, text)])).toEqual(typed.map((text) => [text, '2026-09-01']))
  })

  test.each<[Language, string, string]>([
    ['en', '03/04/2026', 'ambiguous 2026-04-03 2026-03-04'],
    ['en', '3.4.2026', 'ambiguous 2026-04-03 2026-03-04'],
    ['ko', '3/4/2026', 'ambiguous 2026-04-03 2026-03-04'],
    ['en', '5/5/2026', '2026-05-05'],
    ['en', '13/4/2026', '2026-04-13'],
    ['en', '4/13/2026', '2026-04-13'],
    ['en', 'Friday 03/04/2026', '2026-04-03'],
    ['nl', '3-4-2026', '2026-04-03'],
    ['pl', '03.04.2026', '2026-04-03'],
    ['nl', '4-13-2026', 'no-such-day'],
    ['en', '31 April 2026', 'no-such-day'],
    ['en', '29 February 2027', 'no-such-day'],
    ['en', '29 February 2028', '2028-02-29'],
    ['en', '2026-13-01', 'no-such-day'],
    ['en', '1 September 1899', 'no-such-day'],
    ['en', '1 January 1900', '1900-01-01'],
    ['en', '31 June 2026', 'no-such-day'],
    ['en', '00/05/2026', 'no-such-day'],
    ['nl', '1-9-26', 'two-digit-year 2026-09-01'],
    ['en', '1/9/26', 'two-digit-year 2026-09-01 2026-01-09'],
    ['en', '1 Sep 26', 'two-digit-year 2026-09-01'],
    ['ko', '26. 9. 1.', 'two-digit-year 2026-09-01'],
    ['pl', '26.09.01', 'two-digit-year 2001-09-26'],
    ['en', '1 September', 'no-year'],
    ['ko', '9월 1일', 'no-year'],
    ['nl', '1-9', 'no-year'],
    ['en', 'Monday 1 September 2026', 'other-weekday 2026-09-01'],
    ['en', 'September 2026', 'not-a-date'],
    ['en', '20260901', 'not-a-date'],
    ['en', 'tomorrow', 'not-a-date'],
    ['en', '1 Sept 2026 or later', 'not-a-date'],
    ['en', '1\u200b September 2026', 'not-a-date'],
    ['en', '2026-09-01T00:00:00Z', 'not-a-date'],
    ['en', '２０２６²-09-01', 'not-a-date'],
    ['en', '', 'empty'],
    ['en', '\u3000', 'empty'],
    ['en', '1'.repeat(61), 'too-long'],
  ])('%s: %s is %s', (language, text, outcome) => {
    expect(date(language, text)).toBe(outcome)
  })

  it('reads whatever date we write, in every form with a year', () => {
    const anyDate = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1950-01-01', days))
    const forms = ['long', 'weekday', 'short'] as const
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...languages), fc.constantFrom(...forms), (day, language, form) => {
        expect(date(language, writeDate(day, language, form))).toBe(day)
      }),
    )
  })

  it('never throws, and never makes a date that is none', () => {
    const pieces = fc.constantFrom('1', '31', '2026', '-', '.', '/', ' ', 'sep', '월', '일', '년', 'ma', ',', 'r.', 'x')
    const anyText = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
        const outcome = readDate(text, language)
        const dates = outcome.ok ? [outcome.value] : outcome.error.readings
        for (const day of dates) expect(readDate(day, language)).toEqual({ ok: true, value: day })
      }),
      { numRuns: 500 },
    )
  })
})

describe('a time as people type it', () => {
  test.each<[Language, string, string]>([
    ['en', '17:00', '17:00'],
    ['en', '17.00', '17:00'],
    ['en', '5 pm', '17:00'],
    ['en', '5:30 p.m.', '17:30'],
    ['en', '5PM', '17:00'],
    ['en', '9 am', '09:00'],
    ['en', '12 am', '00:00'],
    ['en', '12 pm', '12:00'],
    ['en', '17', '17:00'],
    ['en', '1700', '17:00'],
    ['en', '09:30', '09:30'],
    ['en', '0:30', '00:30'],
    ['en', '24:00', '24:00'],
    ['nl', '17.00 uur', '17:00'],
    ['nl', '17 uur', '17:00'],
    ['nl', '17u30', '17:30'],
    ['nl', '9.30 uur', '09:30'],
    ['nl', "5 uur 's middags", '17:00'],
    ['nl', "8 uur 's avonds", '20:00'],
    ['pl', 'godz. 17', '17:00'],
    ['pl', '9:00', '09:00'],
    ['pl', '5 po południu', '17:00'],
    ['ko', '오후 5시', '17:00'],
    ['ko', '오후 5시 30분', '17:30'],
    ['ko', '오전 9시', '09:00'],
    ['ko', '낮 12시', '12:00'],
    ['ko', '17시', '17:00'],
    ['ko', '１７：００', '17:00'],
    ['ko', '오후 17시', '17:00'],
    ['en', '5', 'ambiguous 05:00 17:00'],
    ['en', '5:00', 'ambiguous 05:00 17:00'],
    ['nl', '5 uur', 'ambiguous 05:00 17:00'],
    ['ko', '5시', 'ambiguous 05:00 17:00'],
    ['ko', '밤 12시', 'ambiguous 00:00 24:00'],
    ['ko', '밤 1시', 'ambiguous 01:00 13:00'],
    ['ko', '밤 11시', '23:00'],
    ['ko', '낮 11시', 'ambiguous 11:00 23:00'],
    ['nl', "12.30 uur 's avonds", 'ambiguous 00:30 12:30'],
    ['en', '12:30', '12:30'],
    ['nl', "12 uur 's avonds", 'ambiguous 00:00 24:00'],
    ['en', '25:00', 'no-such-time'],
    ['en', '17:60', 'no-such-time'],
    ['en', '24:30', 'no-such-time'],
    ['en', '17 am', 'no-such-time'],
    ['en', '17.5', 'not-a-time'],
    ['en', '17:00-18:00', 'not-a-time'],
    ['nl', 'half zes', 'not-a-time'],
    ['en', '', 'empty'],
  ])('%s: %s is %s', (language, text, outcome) => {
    expect(time(language, text)).toBe(outcome)
  })

  it('reads whatever time we write, but for the midnight that ends a day in Korean', () => {
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    const places = ['sentence', 'screen', 'table'] as const
    fc.assert(
      fc.property(
        clock,
        fc.constantFrom(...languages),
        fc.constantFrom(...places),
        ([hour, minute], language, place) => {
          const written = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
          expect(time(language, writeTime(written, language, place))).toBe(written)
        },
      ),
    )
  })
})
