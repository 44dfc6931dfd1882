/** The currencies an agreement can be written in, with the decimals ISO 4217 gives each. */
const minorDigitsOf = {
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
} as const

export type Currency = keyof typeof minorDigitsOf

/** In the order a list of choices shows them: those of the four languages first. */
export const currencies = Object.keys(minorDigitsOf) as readonly Currency[]

export function isCurrency(value: unknown): value is Currency {
  return typeof value === 'string' && Object.hasOwn(minorDigitsOf, value)
}

/** How many decimals the currency's minor unit has: 2 for cents and grosze, 0 for won and yen. */
export function minorDigits(currency: Currency): number {
  return minorDigitsOf[currency]
}

/** How many minor units make one unit: 100 cents to the euro, 1 won to the won. */
export function minorPerUnit(currency: Currency): number {
  return 10 ** minorDigitsOf[currency]
}

/** An amount: a whole number of minor units (cents, grosze, won), negative for what falls short. */
export interface Money {
  readonly minor: number
  readonly currency: Currency
}
