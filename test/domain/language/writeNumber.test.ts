import { describe, expect, it } from 'vitest'
import { writeMoney } from '../../../src/domain/language/writeMoney.ts'
import {
  writeCount,
  writeNumber,
  writePercent,
  writeRatio,
  writeRounded,
  writeRoundedUp,
  writeThousandths,
} from '../../../src/domain/language/writeNumber.ts'
import { inEach } from './inEach.ts'

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
    expect(
      ['1.342077', '-0.830891', '0.3468', '0', '2.9', '0.0005', '-0.00049', '12'].map((r) => writeRatio(r, 'en')),
    ).toEqual(['134.2%', '−83.1%', '34.7%', '0.0%', '290.0%', '0.1%', '0.0%', '1,200.0%'])
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
