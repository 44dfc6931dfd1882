import type { Language } from './languages.ts'

/** Names from January to December and from Monday to Sunday, in the form a date needs (Polish months: genitive). */
export interface CalendarNames {
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  readonly weekdays: readonly string[]
  /** After “by” or “from”: Polish says do piątku, the others keep the plain name. */
  readonly weekdaysAfterBy: readonly string[]
  /** In a list of days that return: Polish says poniedziałki, środy i piątki. */
  readonly weekdaysInList: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ')

const englishDays = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const dutchDays = words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag')
const koreanDays = words('월요일 화요일 수요일 목요일 금요일 토요일 일요일')
const koreanMonths = words('1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월')

export const calendarNames: Readonly<Record<Language, CalendarNames>> = {
  en: {
    months: words('January February March April May June July August September October November December'),
    shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    weekdays: englishDays,
    weekdaysAfterBy: englishDays,
    weekdaysInList: englishDays,
  },
  nl: {
    months: words('januari februari maart april mei juni juli augustus september oktober november december'),
    shortMonths: words('jan feb mrt apr mei jun jul aug sep okt nov dec'),
    weekdays: dutchDays,
    weekdaysAfterBy: dutchDays,
    weekdaysInList: dutchDays,
  },
  pl: {
    months: words('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
    shortMonths: words('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
    weekdays: words('poniedziałek wtorek środa czwartek piątek sobota niedziela'),
    weekdaysAfterBy: words('poniedziałku wtorku środy czwartku piątku soboty niedzieli'),
    weekdaysInList: words('poniedziałki wtorki środy czwartki piątki soboty niedziele'),
  },
  ko: {
    months: koreanMonths,
    shortMonths: koreanMonths,
    weekdays: koreanDays,
    weekdaysAfterBy: koreanDays,
    weekdaysInList: koreanDays,
  },
}
