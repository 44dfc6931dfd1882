import { describe, expect, it, test } from 'vitest'
import {
  writeAbout,
  writeAmount,
  writeEstimate,
  writeMoney,
  writeMoneyRange,
  writeMoneyShort,
} from '../../../src/domain/language/writeMoney.ts'
import { inEach, seen } from './inEach.ts'

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
    expect(seen(writeMoneyRange(0, 9200, 'EUR', 'pl'))).toBe('0–92⍽€')
    expect(seen(writeMoneyRange(0, 9250, 'EUR', 'nl'))).toBe('€⍽0,00 tot €⍽92,50')
  })
})
