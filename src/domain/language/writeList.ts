import { weekdays } from './calendar.ts'
import type { Weekday } from './calendar.ts'
import { calendarNames } from './calendarNames.ts'
import type { Language } from './languages.ts'
import { noBreakSpace } from './writeNumber.ts'

/** Polish leaves no single letter at the end of a line, so its “i” holds on to the next word. */
const joiners: Readonly<Record<Language, { readonly and: string; readonly or: string }>> = {
  en: { and: ' and ', or: ' or ' },
  nl: { and: ' en ', or: ' of ' },
  pl: { and: ` i${noBreakSpace}`, or: ' lub ' },
  ko: { and: ', ', or: ' 또는 ' },
}

/** a, b and c; Korean lists by commas alone, so that no particle hangs on what a person typed. */
export function writeList(items: readonly string[], language: Language, joiner: 'and' | 'or' = 'and'): string {
  const before = items.slice(0, -1).join(', ')
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : before + joiners[language][joiner] + last
}

const everyDay: Readonly<Record<Language, string>> = {
  en: 'every day',
  nl: 'elke dag',
  pl: 'codziennie',
  ko: '매일',
}

/** One day of the week by name: Monday, maandag, poniedziałek, 월요일. */
export function writeWeekday(day: Weekday, language: Language): string {
  return calendarNames[language].weekdays[weekdays.indexOf(day)] ?? ''
}

/**
 * The days of a week, in their order, each once: three or more in a row as a range (Monday to Friday, van maandag tot
 * en met vrijdag, od poniedziałku do piątku, 월요일부터 금요일까지), all seven as every day, others as a list.
 */
export function writeWeekdays(days: readonly Weekday[], language: Language): string {
  const places = weekdays.flatMap((weekday, place) => (days.includes(weekday) ? [place] : []))
  const first = places[0]
  const last = places.at(-1)
  if (first === undefined || last === undefined) return ''
  if (places.length === weekdays.length) return everyDay[language]
  if (places.length > 2 && last - first === places.length - 1) return weekdayRange(first, last, language)
  return writeList(
    places.map((place) => calendarNames[language].weekdaysInList[place] ?? ''),
    language,
  )
}

function weekdayRange(first: number, last: number, language: Language): string {
  const names = calendarNames[language].weekdaysAfterBy
  const from = names[first] ?? ''
  const to = names[last] ?? ''
  const written: Readonly<Record<Language, string>> = {
    en: `${from} to ${to}`,
    nl: `van ${from} tot en met ${to}`,
    pl: `od ${from} do ${to}`,
    ko: `${from}부터 ${to}까지`,
  }
  return written[language]
}
