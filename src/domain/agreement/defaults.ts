import type { Currency } from '../money/currency.ts'
import type { VatPart } from '../money/reckoningInput.ts'

/**
 * What stands in a calculation while nobody has answered: each default is shown with its reason and opens in place.
 * None of them flatters: guests who would have come anyway and a slow start are counted from the first answer on
 * (measured elsewhere: three of four diners would move for an incentive, so the share must never default to nothing).
 */
export const DEFAULTS = {
  /** Share that would have come anyway, in basis points. */
  anyway: 2000,
  /** Share of their seats that fill again. */
  refilled: 0,
  /** Share of the full run in the first weeks; full from then on. */
  ramp: [2500, 5000, 7500],
  /** Days a week, in thousandths, where the goal names no days: Monday to Friday. */
  daysPerWeek: 5000,
  vatDeductible: true,
} as const

/**
 * Standard VAT rates in basis points by the currency's home, as of November 2026; a dated suggestion that the client
 * replaces (restaurants, books and care have others). The highest common rate, so that nothing is made to look better.
 */
const STANDARD_VAT: Readonly<Record<Currency, number>> = {
  EUR: 2100,
  PLN: 2300,
  KRW: 1000,
  USD: 0,
  GBP: 2000,
  CHF: 810,
  SEK: 2500,
  NOK: 2500,
  DKK: 2500,
  CZK: 2100,
  HUF: 2700,
  JPY: 1000,
}

export const standardVat = (currency: Currency): readonly VatPart[] => [{ share: 10_000, rate: STANDARD_VAT[currency] }]
export const standardCostVat = (currency: Currency): number => STANDARD_VAT[currency]
