import { describe, expect, it, test } from 'vitest'
import { writeDate, writeDateRange } from '../../../src/domain/language/writeDate.ts'
import type { DateForm } from '../../../src/domain/language/writeDate.ts'
import { writeTime, writeTimeRange } from '../../../src/domain/language/writeTime.ts'
import { inEach, seen } from './inEach.ts'

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
    expect(inEach((language) => writeTime('09:30', language))).toEqual(['09:30', '9.30⍽uur', '9:30', '오전 9시 30분'])
    expect(writeTime('00:30', 'pl')).toBe('0:30')
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
