import { minorDigits } from '../money/currency.ts'
import type { Currency } from '../money/currency.ts'
import { never, ok } from '../../std/result.ts'
import type { Result } from '../../std/result.ts'
import type { Language } from './languages.ts'
import { readTyped } from './typedNumber.ts'
import type { ReadNumberResult, RefusedNumber } from './typedNumber.ts'
import { withoutCurrency } from './withoutCurrency.ts'

const largest = 1_000_000_000_000

/** An amount as people type it, in minor units; never negative. Its currency may stand before or after it. */
export function readMoney(text: string, language: Language, currency: Currency): ReadNumberResult {
  const field = { language, kind: 'money', places: minorDigits(currency), most: largest } as const
  return readTyped(text, field, (typed) => withoutCurrency(typed, currency))
}

/** A percentage from 0 to 100, in basis points; the sign may be left out. */
export function readPercent(text: string, language: Language): ReadNumberResult {
  const field = { language, kind: 'other', places: 2, most: 10_000 } as const
  return readTyped(text, field, (typed) => ok(typed.replace(/ ?(?:%|percent|procent|proc\.|pct|퍼센트)$/i, '')))
}

/** A whole number from 0. */
export function readCount(text: string, language: Language): ReadNumberResult {
  return readTyped(text, { language, kind: 'other', places: 0, most: largest }, ok)
}

/** A quantity with up to three decimals (days a week: 4.5), in thousandths. */
export function readThousandths(text: string, language: Language): ReadNumberResult {
  return readTyped(text, { language, kind: 'other', places: 3, most: largest }, ok)
}

export type NumberKind = 'money' | 'percent' | 'count'
export type NumberOfKind = { readonly minor: number } | { readonly basisPoints: number } | { readonly value: number }

export interface NumberField {
  readonly language: Language
  readonly kind: NumberKind
  /** Needed for money. */
  readonly currency?: Currency
}

/** A typed number of any kind, its value named by its unit. Money without a currency is a bug. */
export function readNumber(
  text: string,
  { language, kind, currency }: NumberField,
): Result<NumberOfKind, RefusedNumber> {
  switch (kind) {
    case 'money': {
      if (currency === undefined) throw new Error('Money is read in a currency')
      return named(readMoney(text, language, currency), (minor) => ({ minor }))
    }
    case 'percent':
      return named(readPercent(text, language), (basisPoints) => ({ basisPoints }))
    case 'count':
      return named(readCount(text, language), (value) => ({ value }))
    default:
      return never(kind)
  }
}

function named(read: ReadNumberResult, name: (value: number) => NumberOfKind): Result<NumberOfKind, RefusedNumber> {
  return read.ok ? ok(name(read.value)) : read
}
