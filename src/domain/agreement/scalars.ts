import * as z from 'zod/mini'
import { currencies } from '../money/currency.ts'
import { isCalendarDate, weekdays } from '../language/calendar.ts'
import { languages } from '../language/languages.ts'
import { readName, readPassage } from '../language/text.ts'

// The built app forbids `eval`; zod's compiled parsers would ask for it (a CSP report in Chromium, measured).
z.config({ jitless: true })

/** Longest single line a person may give (a name, a label), in UTF-16 units. */
export const LINE_LENGTH = 160
/** Longest passage in a person's own words, in UTF-16 units. */
export const PASSAGE_LENGTH = 1200
/** Most entries of any list: commitments, limits, stages, people. */
export const LIST_LENGTH = 250

/**
 * A text as the readers at the border leave it: they have composed it (NFC), cut its blanks and made its line breaks
 * alike, so a draft that would read differently was not written here. Controls are refused everywhere.
 */
const words = (read: (text: string, longest: number) => string | null, longest: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(longest),
    z.refine((text) => read(text, longest) === text, { error: 'text' }),
  )

function nameAsRead(text: string, longest: number): string | null {
  const outcome = readName(text, longest)
  return outcome.ok ? outcome.value : null
}

function passageAsRead(text: string, longest: number): string | null {
  const outcome = readPassage(text, longest)
  if (!outcome.ok || outcome.value.unseen.some(({ code }) => code === 'control')) return null
  return outcome.value.text
}

/** A name or label on one line: no controls, no invisible or direction-changing characters. */
export const line = () => words(nameAsRead, LINE_LENGTH)
/** A person's own words, printed unchanged; line breaks are allowed, controls are not. */
export const passage = () => words(passageAsRead, PASSAGE_LENGTH)

const whole = (least: number, most: number) =>
  z.number().check(
    z.refine((value) => Number.isSafeInteger(value), { error: 'not-whole' }),
    z.gte(least),
    z.lte(most),
  )

/** An amount that cannot be negative, in the currency's minor unit. */
export const amount = () => {
  const schema = whole(0, MOST_MINOR)
  amounts.add(schema)
  return schema
}
/** The most that an amount can be, in minor units. */
export const MOST_MINOR = 1_000_000_000_000
const amounts = new WeakSet<object>()
/** Whether a schema is that of an amount of money: those are written anew in another currency. */
export const isAmount = (schema: object): boolean => amounts.has(schema)

/** A share of a whole, in basis points (10,000 is all of it). */
export const share = () => whole(0, 10_000)
/** A rate that may exceed one, in basis points. */
export const rate = () => whole(0, 1_000_000)
/** A quantity in thousandths of the goal's unit (6 tables are 6,000). */
export const quantity = () => whole(0, 1_000_000_000_000)
/** A count of whole things. */
export const count = (least = 0, most = 100_000) => whole(least, most)
/** Working days unless the field says otherwise. */
export const days = () => whole(0, 3650)
/** How often one sale is paid on average, the first payment among them, in thousandths (14 months are 14,000). */
export const payments = () => whole(1000, 520_000)
/** Weeks of a run. */
export const weeks = () => whole(1, 520)

/**
 * A day of the calendar, `2026-09-01`; never an instant, so it means the same day everywhere. None before 1900: nobody
 * can type one here (`readDate`), so it was not written here either.
 */
export const date = () =>
  z.string().check(z.refine((text) => isCalendarDate(text) && text >= '1900', { error: 'not-a-date' }))
/** A time of day, `17:00`; `24:00` closes a day. */
export const time = () =>
  z.string().check(z.refine((text) => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text), { error: 'not-a-time' }))

/** Stable name of an entry in a list, so that a change of order is no change of content. */
export const entryId = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, { error: 'not-an-id' }))
/** Lower-case SHA-256. */
export const hash = () => z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'not-a-hash' }))

export const side = () => z.enum(['agency', 'client'])
export const owner = () => z.enum(['agency', 'client', 'both'])
export const language = () => z.enum(languages)
export const currency = () => z.enum(currencies)
export const weekday = () => z.enum(weekdays)

export type Side = 'agency' | 'client'
export type Owner = 'agency' | 'client' | 'both'
export type { Weekday } from '../language/calendar.ts'
