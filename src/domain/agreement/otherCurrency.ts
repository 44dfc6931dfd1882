import * as z from 'zod/mini'
import { minorDigits, type Currency } from '../money/currency.ts'
import { fail, ok, type Result } from '../../std/result.ts'
import { draftSchema, type Draft } from './draft.ts'
import { isAmount, MOST_MINOR } from './scalars.ts'

type Schema = z.core.$ZodType
/** What zod says of a schema: an object has a shape, a list an element, a union options, an optional one an inner type. */
interface Definition {
  readonly innerType?: Schema
  readonly shape?: Readonly<Record<string, Schema>>
  readonly element?: Schema
  readonly options?: readonly Schema[]
}

/** The largest amount of money in the draft, null where there is none; with one, another currency is asked about first. */
export function largestAmount(draft: Draft): number | null {
  let largest: number | null = null
  eachAmount(draftSchema, draft, (amount) => {
    largest = Math.max(largest ?? 0, amount)
    return amount
  })
  return largest
}

/** An amount with the same number in another currency, rounded half up where that one has fewer decimals. */
export function sameNumber(amount: number, from: Currency, to: Currency): number {
  const shift = minorDigits(to) - minorDigits(from)
  return shift < 0 ? Math.floor(amount / 10 ** -shift + 0.5) : amount * 10 ** shift
}

/**
 * The draft in another currency. Every amount keeps its number (9,134.10 euro are 9,134.10 zloty, or 9,134 won); no rate
 * is assumed. `too-large` where one is more than can be kept.
 */
export function inCurrency(draft: Draft, currency: Currency): Result<Draft, 'too-large'> {
  if (sameNumber(largestAmount(draft) ?? 0, draft.currency, currency) > MOST_MINOR) return fail('too-large')
  const changed = eachAmount(draftSchema, draft, (amount) => sameNumber(amount, draft.currency, currency))
  return ok({ ...(changed as Draft), currency })
}

/** Every amount of a value, found by its schema; what holds none is handed back as it is. */
function eachAmount(schema: Schema, value: unknown, change: (amount: number) => number): unknown {
  if (typeof value === 'number') return isAmount(innermost(schema)) ? change(value) : value
  if (typeof value !== 'object' || value === null) return value
  const { shape, element, options } = innermost(schema)._zod.def as Definition
  if (options) {
    const fitting = options.find((option) => z.safeParse(option, value).success)
    return fitting ? eachAmount(fitting, value, change) : value
  }
  if (Array.isArray(value)) return element ? value.map((entry) => eachAmount(element, entry, change)) : value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, shape?.[key] ? eachAmount(shape[key], member, change) : member]),
  )
}

/** An amount may be open or left out: of the forms that it has, the one that is a number. */
function innermost(schema: Schema): Schema {
  const { innerType, options } = schema._zod.def as Definition
  if (innerType) return innermost(innerType)
  return options?.map(innermost).find(isAmount) ?? schema
}
