import { fail, ok } from '../../std/result.ts'
import type { Result } from '../../std/result.ts'
import type { Language } from './languages.ts'
import { asTyped } from './typed.ts'
import type { ClockTime } from './writeTime.ts'

/** Why a typed time is not taken. */
export type TimeRefusal =
  | 'empty'
  | 'too-long'
  | 'not-a-time'
  /** “5” may be five in the morning or in the afternoon: both are offered. */
  | 'ambiguous'
  | 'no-such-time'

export interface RefusedTime {
  readonly code: TimeRefusal
  readonly readings: readonly ClockTime[]
}

/** A word for a part of the day, and the hour of 24 that it makes of an hour of 12; null where it leaves a doubt. */
interface PartOfDay {
  readonly words: RegExp
  readonly hourOf: (hour: number) => number | null
}

/** Small letters. Night and evening do not say which midnight, and eleven “낮” is before noon. */
const partsOfDay: readonly PartOfDay[] = [
  {
    words: /^(?:오전|새벽|아침)|(?:a\.? ?m\.?|['’]?s ?ochtends|['’]?s ?morgens|rano)$/,
    hourOf: (hour) => hour % 12,
  },
  { words: /^오후|(?:p\.? ?m\.?|po południu)$/, hourOf: (hour) => (hour % 12) + 12 },
  { words: /^낮|['’]?s ?middags$/, hourOf: (hour) => (hour === 12 || hour < 7 ? (hour % 12) + 12 : null) },
  { words: /^(?:저녁|밤)|(?:['’]?s ?avonds|wieczorem)$/, hourOf: (hour) => (hour > 4 && hour < 12 ? hour + 12 : null) },
]

/**
 * A time of the day as people type it: 17:00, 17.00, 17 uur, 5 pm, 오후 5시. An hour from 1 to 11 without a word for
 * the half of the day is refused with both readings, unless it is written as clocks of 24 hours are: 05:00, and in
 * Dutch and Polish 5:00.
 */
export function readTime(text: string, language: Language): Result<ClockTime, RefusedTime> {
  const typed = asTyped(text)
  if (!typed.ok) return refuse(typed.error)
  const { rest, part } = withoutPartOfDay(typed.value.normalize('NFC').toLowerCase())
  const match = clock.exec(rest)
  if (match === null) return refuse('not-a-time')
  const [, hours = '', marked, spoken, compact = ''] = match
  const minutes = marked ?? spoken ?? ''
  const hour = Number(hours || compact.slice(0, 2))
  const minute = Number(minutes || compact.slice(2))
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return refuse('no-such-time')
  if (part !== null) return inPart(hour, minute, part)
  const isOn24Hours = hours.length !== 1 || (minutes !== '' && (language === 'nl' || language === 'pl'))
  return isOn24Hours || hour === 0 ? ok(timeOf(hour, minute)) : refuse('ambiguous', bothHalves(hour, minute))
}

/** `17`, `17:00`, `17.00 uur`, `17u30`, `17h`, `godz. 17`, `17시 30분`, `1700`. */
const clock =
  /^(?:godz\. ?|om )?(?:(\d{1,2})(?: ?[:.hu](?: ?(\d{2}))?| ?시(?: ?(\d{1,2}) ?분)?)?|(\d{4}))(?: ?(?:uur|u|h|hrs))?\.?$/

function withoutPartOfDay(text: string): { readonly rest: string; readonly part: PartOfDay | null } {
  const part = partsOfDay.find(({ words }) => words.test(text))
  return part ? { rest: text.replace(part.words, '').trim(), part } : { rest: text, part: null }
}

/** An hour beyond twelve needs no part of the day, and may not stand in another one. */
function inPart(hour: number, minute: number, part: PartOfDay): Result<ClockTime, RefusedTime> {
  if (hour > 12) return part.hourOf(hour - 12) === hour ? ok(timeOf(hour, minute)) : refuse('no-such-time')
  const meant = part.hourOf(hour)
  return meant === null ? refuse('ambiguous', bothHalves(hour, minute)) : ok(timeOf(meant, minute))
}

/** Twelve at night is the start of a day or its end. */
function bothHalves(hour: number, minute: number): readonly ClockTime[] {
  const first = timeOf(hour % 12, minute)
  return hour === 12 && minute === 0 ? [first, '24:00'] : [first, timeOf((hour % 12) + 12, minute)]
}

function timeOf(hour: number, minute: number): ClockTime {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function refuse(code: TimeRefusal, readings: readonly ClockTime[] = []): Result<ClockTime, RefusedTime> {
  return fail({ code, readings })
}
