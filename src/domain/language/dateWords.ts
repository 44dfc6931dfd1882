import { calendarNames } from './calendarNames.ts'
import { languages } from './languages.ts'

type Numbered = [name: string, place: number]

/** Small letters, with their marks and without, as a phone's keyboard gives them: września, wrzesnia. */
function spellings(names: readonly string[]): readonly Numbered[] {
  return names.flatMap((name, place): Numbered[] => {
    const small = name.toLowerCase()
    const plain = small
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('ł', 'l')
      .normalize('NFC')
    return [
      [small, place],
      [plain, place],
    ]
  })
}

const words = (text: string): readonly string[] => text.split(' ')

/** What people write beside the names we write ourselves: Polish nominatives, and the Roman numbers of its diaries. */
const otherMonths: readonly (readonly string[])[] = [
  words('styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'),
  words('i ii iii iv v vi vii viii ix x xi xii'),
]

const shortWeekdays: readonly (readonly string[])[] = [
  words('mon tue wed thu fri sat sun'),
  words('ma di wo do vr za zo'),
  words('pon wt śr czw pt sob niedz'),
  words('월 화 수 목 금 토 일'),
]

const names = languages.map((language) => calendarNames[language])

/** The number of a month (1 to 12) by any of its names, in any of the four languages: none means two months. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [...names.flatMap(({ months, shortMonths }) => [months, shortMonths]), ...otherMonths]
    .flatMap(spellings)
    .map(([name, place]): Numbered => [name, place + 1])
    .concat([['sept', 9]]),
)

/** The place of a weekday (Monday is 0) by any of its names. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  [...names.flatMap(({ weekdays, weekdaysAfterBy }) => [weekdays, weekdaysAfterBy]), ...shortWeekdays].flatMap(
    spellings,
  ),
)
