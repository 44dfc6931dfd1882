import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/language/calendar.ts'
import { writeCalendar, type Calendar } from '../../../src/engine/exchange/calendar.ts'

const octets = (text: string) => new TextEncoder().encode(text).length
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))
const calendar: fc.Arbitrary<Calendar> = fc.record({
  id: fc.stringMatching(/^[a-z2-7]{26}$/),
  revision: fc.integer({ min: 1, max: 1_000_000 }),
  stamp: day,
  days: fc.array(
    fc.record({
      key: fc.stringMatching(/^[a-z]{1,9}-[0-9]$/),
      on: day,
      summary: fc.string({
        unit: fc.constantFrom('a', 'ż', '역', ' ', ',', ';', '\\', '\n', ':', '"', '🙂'),
        maxLength: 120,
      }),
    }),
    { maxLength: 4 },
  ),
})

/** The other way round, as a calendar reads it: lines unfolded (RFC 5545, 3.1), text unescaped (3.3.11). */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
const unescaped = (text: string) => text.replaceAll(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))
const valuesOf = (text: string, name: string) =>
  unfolded(text)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1))

describe('the dates of an agreement for a calendar', () => {
  it('stand in lines of at most 75 octets that end in CR and LF, parted within no character', () => {
    fc.assert(
      fc.property(calendar, (dates) => {
        const text = writeCalendar(dates)
        expect(text.endsWith('\r\n')).toBe(true)
        expect(text.isWellFormed()).toBe(true)
        for (const line of text.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
          expect(line.isWellFormed()).toBe(true)
        }
      }),
    )
  })

  it('are read back as they were, each under a name of its own', () => {
    fc.assert(
      fc.property(calendar, (dates) => {
        const text = writeCalendar(dates)
        expect(valuesOf(text, 'SUMMARY').map(unescaped)).toEqual(dates.days.map(({ summary }) => summary))
        expect(valuesOf(text, 'UID')).toEqual(dates.days.map(({ key }) => `${dates.id}-${key}@ten-tables`))
        expect(new Set(valuesOf(text, 'DTSTAMP')).size).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('are whole days that end on the day after, written down on the date of the agreement', () => {
    const days = [{ key: 'end-1', on: '2027-12-31', summary: 'Ten; tables, then' }]
    expect(writeCalendar({ id: 'a'.repeat(26), revision: 3, stamp: '2027-02-26', days })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Ten Tables//Ten Tables//EN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:aaaaaaaaaaaaaaaaaaaaaaaaaa-end-1@ten-tables',
        'DTSTAMP:20270226T000000Z',
        'SEQUENCE:2',
        'DTSTART;VALUE=DATE:20271231',
        'DTEND;VALUE=DATE:20280101',
        'SUMMARY:Ten\\; tables\\, then',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })
})
