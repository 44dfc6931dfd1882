import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { languages } from '../../../src/domain/language/languages.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import {
  readCount,
  readMoney,
  readNumber,
  readPercent,
  readThousandths,
} from '../../../src/domain/language/readNumber.ts'
import type { NumberKind } from '../../../src/domain/language/readNumber.ts'
import type { Reading } from '../../../src/domain/language/typedNumber.ts'
import { writeAmount, writeEstimate, writeMoney, writeMoneyShort } from '../../../src/domain/language/writeMoney.ts'
import { writeCount, writePercent, writeThousandths } from '../../../src/domain/language/writeNumber.ts'
import { currencies } from '../../../src/domain/money/currency.ts'
import type { Currency } from '../../../src/domain/money/currency.ts'
import typedNumbers from './typedNumbers.json' with { type: 'json' }

/** What people typed or pasted, and what it is: a value in the field's unit, or refused, with the readings offered. */
interface TypedNumber {
  readonly kind: NumberKind
  readonly language: Language
  readonly currency?: Currency
  readonly typed: string
  readonly is?: number
  readonly refused?: string
  readonly readings?: readonly Reading[]
}
const rows = typedNumbers as readonly TypedNumber[]
const units = { money: 'minor', percent: 'basisPoints', count: 'value' }

describe('a number as people type it', () => {
  test.each(rows)(
    '$kind, $language $currency: $typed',
    ({ kind, language, currency, typed, is, refused, readings }) => {
      const expected =
        is === undefined
          ? { ok: false, error: { code: refused, readings: readings ?? [] } }
          : { ok: true, value: { [units[kind]]: is } }
      expect(readNumber(typed, { language, kind, currency })).toEqual(expected)
    },
  )

  it('has cases of each kind in each language', () => {
    const covered = new Set(rows.map(({ kind, language }) => `${kind} ${language}`))
    expect(covered.size).toBe(Object.keys(units).length * languages.length)
  })

  it('may be sixty characters long, and no longer', () => {
    expect(readCount('0'.repeat(60), 'en')).toEqual({ ok: true, value: 0 })
    expect(readCount('0'.repeat(61), 'en')).toMatchObject({ error: { code: 'too-long' } })
  })

  it('of money needs a currency', () => {
    expect(() => readNumber('1', { language: 'en', kind: 'money' })).toThrow('Money is read in a currency')
  })
})

describe('a shorthand', () => {
  const offered = (text: string, language: Language) => {
    const read = readMoney(text, language, 'KRW')
    return read.ok ? 'taken' : [read.error.code, ...read.error.readings.map((reading) => reading.value)].join(' ')
  }

  test.each(['k', 'K', ' thousand', ' duizend', ' dzd.', ' tys', ' tys.', ' tysiąc', ' tysiące', ' tysięcy'])(
    '%s is offered as thousands',
    (word) => {
      expect(offered(`2${word}`, 'pl')).toBe('shorthand 2000')
    },
  )

  test.each(['m', ' mln', ' mio', ' million', ' miljoen', ' milion', ' miliony', ' milionów'])(
    '%s is offered as millions',
    (word) => {
      expect(offered(`2${word}`, 'nl')).toBe('shorthand 2000000')
    },
  )

  test.each(['bn', ' mld', ' billion', ' miljard', ' miliard'])('%s is offered as thousands of millions', (word) => {
    expect(offered(`2${word}`, 'en')).toBe('shorthand 2000000000')
  })

  test.each([
    ['1조', 'shorthand 1000000000000'],
    ['2억 3천만', 'shorthand 230000000'],
    ['3천5백20', 'shorthand 3520'],
    ['2천5', 'shorthand 2500 2005'],
    ['3백5', 'shorthand 350 305'],
    ['3십5', 'shorthand 35'],
    ['1만2', 'shorthand 12000 10002'],
    ['1만 2', 'shorthand 12000 10002'],
    ['1만20', 'shorthand 10020'],
    ['1억2', 'shorthand 120000000 100000002'],
    ['1억2만', 'shorthand 100020000'],
    ['2천5만', 'shorthand 25000000 20050000'],
    ['1만2천', 'shorthand 12000'],
    ['1만2천5', 'shorthand 12500 12005'],
    ['5백', 'shorthand 500'],
    ['7십', 'shorthand 70'],
    ['1.2345만', 'shorthand 12345'],
    ['1.23456만', 'shorthand'],
    ['12천', 'shorthand'],
    ['1만2억', 'shorthand'],
  ])('%s is %s', (text, outcome) => {
    expect(offered(text, 'ko')).toBe(outcome)
  })
})

describe('a quantity with decimals', () => {
  it('is kept in thousandths', () => {
    expect(readThousandths('4.5', 'en')).toEqual({ ok: true, value: 4500 })
    expect(readThousandths('4,5', 'pl')).toEqual({ ok: true, value: 4500 })
    expect(readThousandths('1.000', 'nl')).toEqual({ ok: true, value: 1_000_000 })
    expect(readThousandths('0,125', 'nl')).toEqual({ ok: true, value: 125 })
  })

  it('is refused where it reads both ways, each with its value', () => {
    expect(readThousandths('4.605', 'en')).toEqual({
      ok: false,
      error: {
        code: 'ambiguous',
        readings: [
          { text: '4,605', value: 4_605_000 },
          { text: '4.605', value: 4605 },
        ],
      },
    })
  })
})

const anyLanguage = fc.constantFrom(...languages)
const anyCurrency = fc.constantFrom(...currencies)
const anyAmount = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 1_000_000_000_000 }))

describe('whatever we write can be typed back', () => {
  it('amounts, in every language and currency, with the currency and without', () => {
    fc.assert(
      fc.property(anyAmount, anyCurrency, anyLanguage, (minor, currency, language) => {
        for (const write of [writeMoney, writeMoneyShort, writeAmount]) {
          expect(readMoney(write(minor, currency, language), language, currency)).toEqual({ ok: true, value: minor })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('percentages, counts and quantities', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), anyLanguage, (basisPoints, language) => {
        expect(readPercent(writePercent(basisPoints, language), language)).toEqual({ ok: true, value: basisPoints })
      }),
    )
    fc.assert(
      fc.property(anyAmount, anyLanguage, (count, language) => {
        expect(readCount(writeCount(count, language), language)).toEqual({ ok: true, value: count })
      }),
    )
    fc.assert(
      fc.property(anyAmount, anyLanguage, (thousandths, language) => {
        const read = readThousandths(writeThousandths(thousandths, language), language)
        const offered = read.ok ? [read.value] : read.error.readings.map((reading) => reading.value)
        expect(offered).toContain(thousandths)
      }),
    )
  })

  it('but an amount below zero never comes back as one above it', () => {
    fc.assert(
      fc.property(anyAmount, anyCurrency, anyLanguage, (minor, currency, language) => {
        fc.pre(minor > 0)
        const read = readMoney(writeMoney(-minor, currency, language), language, currency)
        expect(read).toMatchObject({ ok: false, error: { code: 'negative' } })
      }),
    )
  })

  it('an estimate in 만 is offered as its amount, not taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (tenThousands) => {
        const minor = tenThousands * 10_000
        const read = readMoney(writeEstimate(minor, 'KRW', 'ko'), 'ko', 'KRW')
        expect(read).toMatchObject({ ok: false, error: { code: 'shorthand', readings: [{ value: minor }] } })
      }),
    )
  })

  it('an amount of one currency is never taken for another', () => {
    fc.assert(
      fc.property(anyAmount, anyCurrency, anyCurrency, anyLanguage, (minor, currency, other, language) => {
        const read = readMoney(writeMoney(minor, currency, language), language, other)
        expect(read.ok).toBe(currency === other)
      }),
    )
  })
})

describe('no text makes a number out of nothing', () => {
  const pieces = fc.constantFrom('1', '23', '456', '000', '.', ',', ' ', "'", '-', '€', 'k', '만', '원', '%', 'e', '²')
  const anyText = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
  )

  it('what is taken has just the digits that were typed', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const read = readMoney(text, language, 'EUR')
        if (!read.ok) return
        const typed = text.replace(/\D/g, '').replace(/^0+/, '')
        const kept = String(read.value)
        expect([`${typed}00`, `${typed}0`, typed].map((digits) => Number(digits))).toContain(Number(kept))
      }),
      { numRuns: 2000 },
    )
  })

  it('won are never fewer than their digits say, but for the noughts behind groups', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const read = readMoney(text, language, 'KRW')
        if (!read.ok) return
        const digits = Number(text.replace(/\D/g, ''))
        const marks = text.match(/[.,' ]/g) ?? []
        expect(marks.length > 1 && read.value * 100 >= digits ? read.value : digits).toBe(read.value)
      }),
      { numRuns: 2000 },
    )
  })

  it('a reading that is offered with a value reads back to that value', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const read = readMoney(text, language, 'EUR')
        const offered = (read.ok ? [] : read.error.readings).filter((reading) => reading.value !== undefined)
        const again = offered.map((reading) => readMoney(reading.text, language, 'EUR'))
        expect(again).toEqual(offered.map(({ value }) => ({ ok: true, value })))
      }),
      { numRuns: 2000 },
    )
  })
})
