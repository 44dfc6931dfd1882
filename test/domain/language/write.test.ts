import { describe, expect, it, test } from 'vitest'
import { keepTogether } from '../../../src/domain/language/together.ts'
import { languages } from '../../../src/domain/language/languages.ts'
import { writeDate, writeDateRange } from '../../../src/domain/language/writeDate.ts'
import type { DateForm } from '../../../src/domain/language/writeDate.ts'
import { writeList, writeWeekdays } from '../../../src/domain/language/writeList.ts'
import {
  writeAbout,
  writeAmount,
  writeEstimate,
  writeMoney,
  writeMoneyRange,
  writeMoneyShort,
} from '../../../src/domain/language/writeMoney.ts'
import {
  writeCount,
  writeNumber,
  writePercent,
  writeRatio,
  writeRounded,
  writeRoundedUp,
  writeThousandths,
} from '../../../src/domain/language/writeNumber.ts'
import { writeTime, writeTimeRange } from '../../../src/domain/language/writeTime.ts'

/** No-break spaces are drawn as ⍽, so that a reader sees them. */
const seen = (text: string) => text.replaceAll('\u00a0', '⍽')
const inEach = (write: (language: (typeof languages)[number]) => string) =>
  languages.map((language) => seen(write(language)))

describe('an amount is written as each language writes it', () => {
  test.each([
    ['EUR', 913410, ['€9,134.10', '€⍽9.134,10', '9⍽134,10⍽€', '9,134.10유로']],
    ['EUR', -648095, ['−€6,480.95', '−€⍽6.480,95', '−6⍽480,95⍽€', '−6,480.95유로']],
    ['EUR', 5, ['€0.05', '€⍽0,05', '0,05⍽€', '0.05유로']],
    ['EUR', 0, ['€0.00', '€⍽0,00', '0,00⍽€', '0.00유로']],
    ['PLN', 913410, ['PLN⍽9,134.10', 'PLN⍽9.134,10', '9⍽134,10⍽zł', '9,134.10즈워티']],
    ['KRW', 5424753, ['₩5,424,753', '5.424.753⍽won', '5⍽424⍽753⍽KRW', '5,424,753원']],
    ['KRW', -480000, ['−₩480,000', '−480.000⍽won', '−480⍽000⍽KRW', '−480,000원']],
    ['USD', 123456, ['$1,234.56', '$⍽1.234,56', '1⍽234,56⍽USD', '1,234.56달러']],
    ['GBP', 99900, ['£999.00', '£⍽999,00', '999,00⍽GBP', '999.00파운드']],
    ['JPY', 1200, ['¥1,200', '1.200⍽yen', '1⍽200⍽JPY', '1,200엔']],
    ['CHF', 100000, ['CHF⍽1,000.00', 'CHF⍽1.000,00', '1⍽000,00⍽CHF', '1,000.00스위스프랑']],
  ] as const)('%s %i', (currency, minor, written) => {
    expect(inEach((language) => writeMoney(minor, currency, language))).toEqual(written)
  })

  it('stands without a sign in a column whose unit is said above it', () => {
    expect(inEach((language) => writeAmount(-648095, 'EUR', language))).toEqual([
      '−6,480.95',
      '−6.480,95',
      '−6⍽480,95',
      '−6,480.95',
    ])
  })

  it('drops its decimals only where it is whole', () => {
    expect(inEach((language) => writeMoneyShort(6800, 'EUR', language))).toEqual(['€68', '€⍽68', '68⍽€', '68유로'])
    expect(seen(writeMoneyShort(6850, 'EUR', 'nl'))).toBe('€⍽68,50')
  })

  it('is an estimate in whole units, won in ten thousands', () => {
    expect(inEach((language) => writeEstimate(270492, 'EUR', language))).toEqual([
      '€2,705',
      '€⍽2.705',
      '2⍽705⍽€',
      '2,705유로',
    ])
    expect(inEach((language) => writeEstimate(2317703, 'KRW', language))).toEqual([
      '₩2,320,000',
      '2.320.000⍽won',
      '2⍽320⍽000⍽KRW',
      '232만⍽원',
    ])
    expect(seen(writeEstimate(-2402068, 'KRW', 'ko'))).toBe('−240만⍽원')
    expect(seen(writeEstimate(123456789, 'KRW', 'ko'))).toBe('1억⍽2,346만⍽원')
    expect(seen(writeEstimate(200000000, 'KRW', 'ko'))).toBe('2억⍽원')
    expect(seen(writeEstimate(9876, 'KRW', 'ko'))).toBe('9,876원')
    expect(writeEstimate(-50, 'EUR', 'en')).toBe('−€1')
    expect(writeEstimate(-49, 'EUR', 'en')).toBe('€0')
  })

  it('is two significant figures where it is only “about”', () => {
    expect(inEach((language) => writeAbout(270492, 'EUR', language))).toEqual([
      '€2,700',
      '€⍽2.700',
      '2⍽700⍽€',
      '2,700유로',
    ])
    expect(seen(writeAbout(2317703, 'KRW', 'ko'))).toBe('232만⍽원')
    expect(writeAbout(150, 'EUR', 'en')).toBe('€2')
    expect(writeAbout(-2270994, 'EUR', 'en')).toBe('−€23,000')
  })

  it('runs from one to the other, the currency said where the language says it', () => {
    expect(inEach((language) => writeMoneyRange(6800, 9200, 'EUR', language))).toEqual([
      '€68 to €92',
      '€⍽68 tot €⍽92',
      '68–92⍽€',
      '68~92유로',
    ])
    expect(writeMoneyRange(62000, 88000, 'KRW', 'ko')).toBe('62,000~88,000원')
    expect(seen(writeMoneyRange(6850, 9200, 'EUR', 'pl'))).toBe('68,50–92,00⍽€')
    expect(seen(writeMoneyRange(-648100, 270500, 'EUR', 'pl'))).toBe('od −6⍽481 do 2⍽705⍽€')
    expect(writeMoneyRange(6800, 6800, 'EUR', 'en')).toBe('€68')
  })
})

describe('a number is written as each language writes it', () => {
  it('groups from four digits, in Polish too', () => {
    expect(inEach((language) => writeCount(1234567, language))).toEqual([
      '1,234,567',
      '1.234.567',
      '1⍽234⍽567',
      '1,234,567',
    ])
    expect(inEach((language) => writeCount(-1234, language))).toEqual(['−1,234', '−1.234', '−1⍽234', '−1,234'])
    expect(writeCount(999, 'pl')).toBe('999')
  })

  it('keeps an exact decimal exact', () => {
    expect(inEach((language) => writeNumber('4.605733', language))).toEqual([
      '4.605733',
      '4,605733',
      '4,605733',
      '4.605733',
    ])
    expect(writeNumber('-0.0', 'en')).toBe('0.0')
  })

  it('writes thousandths without idle noughts', () => {
    expect([4500, 10000, 1, -4605, 0].map((n) => writeThousandths(n, 'en'))).toEqual([
      '4.5',
      '10',
      '0.001',
      '−4.605',
      '0',
    ])
  })

  it('writes basis points as a percentage without a blank', () => {
    expect(inEach((language) => writePercent(1250, language))).toEqual(['12.5%', '12,5%', '12,5%', '12.5%'])
    expect([2000, 1, 10000, 0].map((n) => writePercent(n, 'en'))).toEqual(['20%', '0.01%', '100%', '0%'])
  })

  it('writes a ratio as a percentage with one decimal', () => {
    expect(['1.342077', '-0.830891', '0.3468', '0', '2.9', '0.0005', '-0.00049', '12'].map((r) => writeRatio(r, 'en'))).toEqual([
      '134.2%',
      '−83.1%',
      '34.7%',
      '0.0%',
      '290.0%',
      '0.1%',
      '0.0%',
      '1,200.0%',
    ])
  })

  it('rounds half away from zero, and a break-even always up', () => {
    expect(['1.925', '-1.925', '2.5846', '3'].map((n) => writeRounded(n, 2, 'en'))).toEqual([
      '1.93',
      '−1.93',
      '2.58',
      '3',
    ])
    expect(['4.605733', '3.9543', '4.6', '4.600001', '5', '0.999', '6.9'].map((n) => writeRoundedUp(n, 'en'))).toEqual([
      '4.61',
      '3.96',
      '4.6',
      '4.61',
      '5',
      '1',
      '6.9',
    ])
  })

  it('refuses what is no exact decimal, for that is a bug', () => {
    expect(() => writeNumber('1e5', 'en')).toThrow('Not an exact decimal')
    expect(() => writeCount(1.5, 'en')).toThrow('Not a whole number')
    expect(() => writeMoney(0.1, 'EUR', 'en')).toThrow('Not a whole number')
  })
})

describe('a date is written as each language writes it', () => {
  const forms: readonly [DateForm, readonly string[]][] = [
    ['long', ['5⍽March 2027', '5⍽maart 2027', '5⍽marca 2027⍽r.', '2027년 3월 5일']],
    ['weekday', ['Friday 5⍽March 2027', 'vrijdag 5⍽maart 2027', 'piątek 5⍽marca 2027⍽r.', '2027년 3월 5일 금요일']],
    ['short', ['5⍽Mar⍽2027', '5⍽mrt⍽2027', '5.03.2027', '2027.⍽3.⍽5.']],
    ['day', ['5⍽March', '5⍽maart', '5⍽marca', '3월 5일']],
    ['weekdayDay', ['Friday 5⍽March', 'vrijdag 5⍽maart', 'piątek 5⍽marca', '3월 5일 금요일']],
    ['byWeekday', ['Friday 5⍽March', 'vrijdag 5⍽maart', 'piątku 5⍽marca', '3월 5일 금요일']],
  ]
  test.each(forms)('%s', (form, written) => {
    expect(inEach((language) => writeDate('2027-03-05', language, form))).toEqual(written)
  })

  it('runs from one day to another, the last one counted in', () => {
    expect(inEach((language) => writeDateRange('2027-03-15', '2027-06-04', language))).toEqual([
      '15⍽March to 4⍽June 2027',
      'van 15⍽maart tot en met 4⍽juni 2027',
      'od 15⍽marca do 4⍽czerwca 2027⍽r. włącznie',
      '2027년 3월 15일~6월 4일',
    ])
    expect(inEach((language) => writeDateRange('2026-12-28', '2027-01-04', language))).toEqual([
      '28⍽December 2026 to 4⍽January 2027',
      'van 28⍽december 2026 tot en met 4⍽januari 2027',
      'od 28⍽grudnia 2026⍽r. do 4⍽stycznia 2027⍽r. włącznie',
      '2026년 12월 28일~2027년 1월 4일',
    ])
    expect(inEach((language) => writeDateRange('2027-03-15', '2027-03-20', language))).toEqual([
      '15 to 20⍽March 2027',
      'van 15 tot en met 20⍽maart 2027',
      'od 15 do 20⍽marca 2027⍽r. włącznie',
      '2027년 3월 15일~20일',
    ])
    expect(seen(writeDateRange('2027-03-15', '2027-03-15', 'en'))).toBe('15⍽March 2027')
  })

  it('throws on a day that does not exist', () => {
    expect(() => writeDate('2027-02-29', 'en')).toThrow('Not a calendar date')
  })
})

describe('a time is written as each language writes it', () => {
  it('in a sentence, on a screen, in a table', () => {
    expect(inEach((language) => writeTime('17:00', language))).toEqual(['17:00', '17.00⍽uur', '17:00', '오후 5시'])
    expect(inEach((language) => writeTime('14:02', language, 'screen'))).toEqual([
      '14:02',
      '14.02⍽uur',
      '14:02',
      '14:02',
    ])
    expect(inEach((language) => writeTime('09:30', language, 'table'))).toEqual(['09:30', '09.30', '09:30', '09:30'])
  })

  it('as a range', () => {
    expect(inEach((language) => writeTimeRange('17:00', '18:00', language))).toEqual([
      '17:00–18:00',
      '17.00–18.00⍽uur',
      'od 17:00 do 18:00',
      '오후 5시부터 6시까지',
    ])
    expect(inEach((language) => writeTimeRange('17:00', '18:00', language, 'table'))).toEqual([
      '17:00–18:00',
      '17.00–18.00',
      '17:00–18:00',
      '17:00~18:00',
    ])
  })

  it('leaves no doubt in Korean about noon and midnight', () => {
    expect(writeTimeRange('11:30', '14:00', 'ko')).toBe('오전 11시 30분부터 오후 2시까지')
    expect(['00:00', '00:30', '12:00', '12:30', '13:05', '24:00'].map((time) => writeTime(time, 'ko'))).toEqual([
      '오전 0시',
      '오전 0시 30분',
      '낮 12시',
      '낮 12시 30분',
      '오후 1시 5분',
      '밤 12시',
    ])
  })
})

describe('things in a row', () => {
  it('lists weekdays, three or more in a row as a range', () => {
    expect(inEach((language) => writeWeekdays([1, 2, 3, 4, 5], language))).toEqual([
      'Monday to Friday',
      'van maandag tot en met vrijdag',
      'od poniedziałku do piątku',
      '월요일부터 금요일까지',
    ])
    expect(inEach((language) => writeWeekdays([5, 1, 3, 1], language))).toEqual([
      'Monday, Wednesday and Friday',
      'maandag, woensdag en vrijdag',
      'poniedziałki, środy i⍽piątki',
      '월요일, 수요일, 금요일',
    ])
    expect(inEach((language) => writeWeekdays([6, 7], language))[0]).toBe('Saturday and Sunday')
    expect(inEach((language) => writeWeekdays([1, 2, 3, 4, 5, 6, 7], language))).toEqual([
      'every day',
      'elke dag',
      'codziennie',
      '매일',
    ])
    expect(writeWeekdays([], 'en')).toBe('')
  })

  it('joins a list with and, or with or', () => {
    expect(inEach((language) => writeList(['a', 'b', 'c'], language))).toEqual([
      'a, b and c',
      'a, b en c',
      'a, b i⍽c',
      'a, b, c',
    ])
    expect(inEach((language) => writeList(['a', 'b'], language, 'or'))).toEqual([
      'a or b',
      'a of b',
      'a lub b',
      'a 또는 b',
    ])
    expect(writeList(['a'], 'en')).toBe('a')
    expect(writeList([], 'en')).toBe('')
  })

  it('ties single letters to the next word in Polish', () => {
    expect(seen(keepTogether('Goście z pociągu i z biur (w porze kolacji) o 17:00', 'pl'))).toBe(
      'Goście z⍽pociągu i⍽z⍽biur (w⍽porze kolacji) o⍽17:00',
    )
    expect(keepTogether('a table', 'en')).toBe('a table')
  })
})
