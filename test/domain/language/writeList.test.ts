import { describe, expect, it } from 'vitest'
import { weekdays } from '../../../src/domain/language/calendar.ts'
import { keepTogether } from '../../../src/domain/language/together.ts'
import { writeList, writeWeekday, writeWeekdays } from '../../../src/domain/language/writeList.ts'
import { inEach, seen } from './inEach.ts'

describe('things in a row', () => {
  it('lists weekdays, three or more in a row as a range', () => {
    expect(inEach((language) => writeWeekdays(['mon', 'tue', 'wed', 'thu', 'fri'], language))).toEqual([
      'Monday to Friday',
      'van maandag tot en met vrijdag',
      'od poniedziałku do piątku',
      '월요일부터 금요일까지',
    ])
    expect(inEach((language) => writeWeekdays(['fri', 'mon', 'wed', 'mon'], language))).toEqual([
      'Monday, Wednesday and Friday',
      'maandag, woensdag en vrijdag',
      'poniedziałki, środy i⍽piątki',
      '월요일, 수요일, 금요일',
    ])
    expect(inEach((language) => writeWeekdays(['sat', 'sun'], language))[0]).toBe('Saturday and Sunday')
    expect(inEach((language) => writeWeekdays(weekdays, language))).toEqual([
      'every day',
      'elke dag',
      'codziennie',
      '매일',
    ])
    expect(writeWeekdays([], 'en')).toBe('')
  })

  it('names one day', () => {
    expect(inEach((language) => writeWeekday('wed', language))).toEqual(['Wednesday', 'woensdag', 'środa', '수요일'])
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
