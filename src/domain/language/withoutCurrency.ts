import type { Currency } from '../money/currency.ts'
import { fail, ok } from '../../std/result.ts'
import type { Result } from '../../std/result.ts'
import { currencySpellings } from './currencySpellings.ts'

/** Takes the field's own currency off either end; the sign of another one is no decoration but another amount. */
export function withoutCurrency(typed: string, currency: Currency): Result<string, 'other-currency' | 'not-a-number'> {
  const bare = withoutSpelling(typed, currencySpellings[currency])
  const [sign] = /\p{L}*\p{Sc}/u.exec(bare) ?? []
  const isOwnSign = sign !== undefined && currencySpellings[currency].includes(sign.toLowerCase())
  if ((sign !== undefined && !isOwnSign) || namesCurrency(bare)) return fail('other-currency')
  return bare === '' ? fail('not-a-number') : ok(bare)
}

function withoutSpelling(typed: string, spellings: readonly string[]): string {
  const text = typed.toLowerCase()
  const before = spellings.find((spelling) => text.startsWith(spelling)) ?? ''
  const rest = text.slice(before.length)
  const after = spellings.find((spelling) => rest.endsWith(spelling)) ?? ''
  return typed.slice(before.length, typed.length - after.length).trim()
}

function namesCurrency(bare: string): boolean {
  return Object.values(currencySpellings).some((spellings) => withoutSpelling(bare, spellings) !== bare)
}
