import { never } from '../../std/result.ts'
import type { Language } from './languages.ts'
import { noBreakSpace } from './writeNumber.ts'

/** A time on the wall clock, `'17:00'`; `'24:00'` is the end of a day. */
export type ClockTime = string

/** Whether the text is a time from 00:00 to 24:00. */
export function isClockTime(value: unknown): value is ClockTime {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value)
}

/**
 * Where a time stands: in a `sentence` (17.00⍽uur, 오후 5시), on a `screen`'s status line (17.00⍽uur, 17:00), or in a
 * `table` or drawing, digits only.
 */
export type TimePlace = 'sentence' | 'screen' | 'table'

/** A clock time in the language's form. A text that is no time is a bug of the caller. */
export function writeTime(time: ClockTime, language: Language, place: TimePlace = 'sentence'): string {
  if (language === 'ko' && place === 'sentence') return halfOfDay(time) + koreanHour(time)
  return digits(time, language, place) + hourWord(language, place)
}

/** 17:00–18:00 · 17.00–18.00⍽uur · od 17:00 do 18:00 · 오후 5시부터 6시까지. */
export function writeTimeRange(
  from: ClockTime,
  to: ClockTime,
  language: Language,
  place: TimePlace = 'sentence',
): string {
  const first = digits(from, language, place)
  const last = digits(to, language, place)
  switch (language) {
    case 'en':
      return `${first}–${last}`
    case 'nl':
      return `${first}–${last}${hourWord(language, place)}`
    case 'pl':
      return place === 'sentence' ? `od ${first} do ${last}` : `${first}–${last}`
    case 'ko':
      return place === 'sentence' ? koreanRange(from, to) : `${first}~${last}`
    default:
      return never(language)
  }
}

function digits(time: ClockTime, language: Language, place: TimePlace): string {
  if (!isClockTime(time)) throw new Error(`Not a clock time: ${time}`)
  // Dutch and Polish write 9.00 and 9:00 in a sentence; the nought in front belongs to a timetable.
  const told = place === 'sentence' && (language === 'nl' || language === 'pl') ? time.replace(/^0(?=\d)/, '') : time
  return language === 'nl' ? told.replace(':', '.') : told
}

function hourWord(language: Language, place: TimePlace): string {
  return language === 'nl' && place !== 'table' ? `${noBreakSpace}uur` : ''
}

/** The half of the day is said once when both ends share it. */
function koreanRange(from: ClockTime, to: ClockTime): string {
  const half = halfOfDay(to) === halfOfDay(from) ? '' : halfOfDay(to)
  return `${halfOfDay(from)}${koreanHour(from)}부터 ${half}${koreanHour(to)}까지`
}

/** 오전 and 오후 leave noon and midnight in doubt, so those two have words of their own. */
function halfOfDay(time: ClockTime): string {
  const hour = Number(digits(time, 'ko', 'table').slice(0, 2))
  if (hour === 24) return '밤 '
  if (hour === 12) return '낮 '
  return hour < 12 ? '오전 ' : '오후 '
}

function koreanHour(time: ClockTime): string {
  const hour = Number(time.slice(0, 2))
  const minute = Number(time.slice(3))
  const written = `${hour > 12 ? hour - 12 : hour}시`
  return minute === 0 ? written : `${written} ${minute}분`
}
