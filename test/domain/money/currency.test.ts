import { expect, it } from 'vitest'
import { currencies, isCurrency, minorDigits, minorPerUnit } from '../../../src/domain/money/currency.ts'

it('knows the minor unit of every currency, as ISO 4217 has it', () => {
  expect(Object.fromEntries(currencies.map((currency) => [currency, minorDigits(currency)]))).toEqual({
    EUR: 2,
    PLN: 2,
    KRW: 0,
    USD: 2,
    GBP: 2,
    CHF: 2,
    SEK: 2,
    NOK: 2,
    DKK: 2,
    CZK: 2,
    HUF: 2,
    JPY: 0,
  })
  expect([minorPerUnit('EUR'), minorPerUnit('KRW')]).toEqual([100, 1])
})

it('knows no other currency, and no key that every object has', () => {
  expect([isCurrency('EUR'), isCurrency('eur'), isCurrency('toString'), isCurrency(5)]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
