import { minorDigits, minorPerUnit } from '../money/currency.ts'
import type { Currency } from '../money/currency.ts'
import { currencyForms } from './currencyForms.ts'
import type { Language } from './languages.ts'
import { minusSign, noBreakSpace, shiftPoint, writeDigits } from './writeNumber.ts'

/** A binding amount, always to the minor unit: €9,134.10, 9⍽134,10⍽zł, 5,424,753원. `minor` is a whole number. */
export function writeMoney(minor: number, currency: Currency, language: Language): string {
  return dressed(minor, writeUnsigned(minor, minorDigits(currency), language), currency, language)
}

/** An amount as it was typed: without decimals where it is whole (€68), to the minor unit where it is not (€68.50). */
export function writeMoneyShort(minor: number, currency: Currency, language: Language): string {
  const isWhole = minor % minorPerUnit(currency) === 0
  return isWhole ? writeWhole(minor, currency, language) : writeMoney(minor, currency, language)
}

/** Digits alone, to the minor unit, for a column whose unit is said once above it. */
export function writeAmount(minor: number, currency: Currency, language: Language): string {
  return signOf(minor) + writeUnsigned(minor, minorDigits(currency), language)
}

/** An estimate in whole units (€2,705); won to the ten thousand, in Korean by 만 and 억 (232만⍽원). */
export function writeEstimate(minor: number, currency: Currency, language: Language): string {
  const step = currency === 'KRW' ? 10_000 : minorPerUnit(currency)
  const isTooSmall = Math.abs(minor) < step
  return writeTenThousands(roundTo(minor, isTooSmall ? minorPerUnit(currency) : step), currency, language)
}

/**
 * An amount nobody should take for exact: two significant figures (€2,700), won as an estimate (232만⍽원).
 * The word “about” belongs to the sentence.
 */
export function writeAbout(minor: number, currency: Currency, language: Language): string {
  if (currency === 'KRW') return writeEstimate(minor, currency, language)
  const digits = String(Math.abs(minor)).length
  const step = Math.max(10 ** (digits - 2), minorPerUnit(currency))
  return writeTenThousands(roundTo(minor, step), currency, language)
}

/** From one amount to another: €68 to €92, 68–92⍽€, 62,000~88,000원; cents only where one of them has cents. */
export function writeMoneyRange(low: number, high: number, currency: Currency, language: Language): string {
  const unit = minorPerUnit(currency)
  const write = low % unit === 0 && high % unit === 0 ? writeWhole : writeMoney
  const from = write(low, currency, language)
  const to = write(high, currency, language)
  if (low === high) return from
  if (language === 'en') return `${from} to ${to}`
  if (language === 'nl') return `${from} tot ${to}`
  const bare = from.slice(0, from.length - currencyForms[language][currency].after.length)
  if (language === 'ko') return `${bare}~${to}`
  return low < 0 ? `od ${bare} do ${to}` : `${bare}–${to}`
}

function writeWhole(minor: number, currency: Currency, language: Language): string {
  const units = minor / minorPerUnit(currency)
  return dressed(minor, writeUnsigned(units, 0, language), currency, language)
}

/** Korean counts large amounts by 만 and 억; the other languages write them out. Takes whole units only. */
function writeTenThousands(minor: number, currency: Currency, language: Language): string {
  const units = Math.abs(minor / minorPerUnit(currency))
  if (language !== 'ko' || units === 0 || units % 10_000 !== 0) return writeWhole(minor, currency, language)
  const hundredMillions = Math.floor(units / 100_000_000)
  const tenThousands = (units % 100_000_000) / 10_000
  const parts = [hundredMillions && `${writeUnsigned(hundredMillions, 0, language)}억`]
  parts.push(tenThousands && `${writeUnsigned(tenThousands, 0, language)}만`)
  const digits = parts.filter((part) => part !== 0).join(noBreakSpace)
  return dressed(minor, digits + noBreakSpace, currency, language)
}

function writeUnsigned(integer: number, decimals: number, language: Language): string {
  const [whole = '', fraction = ''] = shiftPoint(Math.abs(integer), decimals).split('.')
  return writeDigits(whole, fraction, language)
}

/** The minus stands before the currency sign: −€6,480.95. */
function dressed(minor: number, digits: string, currency: Currency, language: Language): string {
  const { before, after } = currencyForms[language][currency]
  return signOf(minor) + before + digits + after
}

function signOf(minor: number): string {
  return minor < 0 ? minusSign : ''
}

/** Half away from zero, in whole numbers. */
function roundTo(minor: number, step: number): number {
  const size = Math.abs(minor)
  const rest = size % step
  const result = rest * 2 >= step ? size - rest + step : size - rest
  return minor < 0 ? -result : result
}
