import { addDays, type CalendarDate } from '../../domain/language/calendar.ts'

/** A whole day that somebody should not miss. */
export interface CalendarDay {
  /** The same for the same date of the same agreement, so that a later file replaces it. */
  readonly key: string
  readonly on: CalendarDate
  readonly summary: string
}
export interface Calendar {
  /** The agreement, whose id makes its events the only ones of their name. */
  readonly id: string
  /** Counts up with each changed draft, so that a calendar takes the newer file. */
  readonly revision: number
  /** When this was written down: the date of the agreement, never now. */
  readonly stamp: CalendarDate
  readonly days: readonly CalendarDay[]
}

/** An iCalendar object (RFC 5545) with one all-day event for each day; its end is the day after (3.6.1). */
export function writeCalendar({ id, revision, stamp, days }: Calendar): string {
  const event = ({ key, on, summary }: CalendarDay) => [
    'BEGIN:VEVENT',
    `UID:${id}-${key}@ten-tables`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `SEQUENCE:${revision - 1}`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ten Tables//Ten Tables//EN',
    'METHOD:PUBLISH',
    ...days.flatMap(event),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const basic = (date: CalendarDate) => date.replaceAll('-', '')

/** Text as 3.3.11 asks: the backslash first, then what separates values and lines. */
const escaped = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n?|\n/g, '\\n')

/** Most octets of a line without its break (3.1); the blank that begins a continuation counts. */
const LINE = 75

/** A long line in pieces of at most 75 octets, never parted within a character. */
function folded(line: string): string {
  const lines = ['']
  let room = LINE
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length
    if (octets > room) {
      lines.push('')
      room = LINE - 1
    }
    lines[lines.length - 1] += character
    room -= octets
  }
  return lines.join('\r\n ')
}
