import type { Terms } from '../agreement/terms.ts'
import type { Language } from '../language/languages.ts'
import type { Currency } from '../money/currency.ts'

/** Where an example plays: its money, its clock, its law and the VAT on an agency's invoice (early 2027). */
export interface Place {
  readonly currency: Currency
  readonly timeZone: string
  readonly law: Terms['law']
  readonly costVat: number
}

const ireland: Place = { currency: 'EUR', timeZone: 'Europe/Dublin', law: { country: 'IE' }, costVat: 2300 }
const netherlands: Place = { currency: 'EUR', timeZone: 'Europe/Amsterdam', law: { country: 'NL' }, costVat: 2100 }
const poland: Place = { currency: 'PLN', timeZone: 'Europe/Warsaw', law: { country: 'PL' }, costVat: 2300 }
const korea: Place = { currency: 'KRW', timeZone: 'Asia/Seoul', law: { country: 'KR' }, costVat: 1000 }

/** A country whose law asks for its region by name; the name is the law's own and stays as it is. */
export const england: Place = {
  currency: 'GBP',
  timeZone: 'Europe/London',
  law: { country: 'GB', region: 'England and Wales' },
  costVat: 2000,
}

export const places: Readonly<Record<Language, Place>> = { en: ireland, nl: netherlands, pl: poland, ko: korea }
