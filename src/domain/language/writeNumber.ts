import type { Language } from './languages.ts'

export const noBreakSpace = '\u00a0'
export const minusSign = '\u2212'

/** Group and decimal marks. Polish groups from four digits on too, because amounts stand one below the other. */
export const marks: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  nl: { group: '.', decimal: ',' },
  pl: { group: noBreakSpace, decimal: ',' },
  ko: { group: ',', decimal: '.' },
}

const decimalForm = /^(-?)(\d+)(?:\.(\d+))?$/

interface Decimal {
  readonly isNegative: boolean
  readonly whole: string
  readonly decimals: string
}

/** Takes an exact decimal string apart; anything else is a bug of the caller. */
function takeApart(decimal: string): Decimal {
  const match = decimalForm.exec(decimal)
  if (match === null) throw new Error(`Not an exact decimal: ${decimal}`)
  const [, sign = '', whole = '', decimals = ''] = match
  return { isNegative: sign === '-' && /[1-9]/.test(whole + decimals), whole, decimals }
}

/** Digits without a sign, grouped by threes: the part every number, amount and percentage shares. */
export function writeDigits(whole: string, decimals: string, language: Language): string {
  const { group, decimal } = marks[language]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return decimals === '' ? grouped : grouped + decimal + decimals
}

/** An exact decimal (`'4.605733'`, `'-1200'`) in the language's form, with just the decimals it has. */
export function writeNumber(decimal: string, language: Language): string {
  const { isNegative, whole, decimals } = takeApart(decimal)
  return (isNegative ? minusSign : '') + writeDigits(whole, decimals, language)
}

/** A whole number. */
export function writeCount(count: number, language: Language): string {
  if (!Number.isSafeInteger(count)) throw new Error(`Not a whole number: ${count}`)
  return writeNumber(String(count), language)
}

/** Thousandths, the unit of quantities in a draft: 4500 is 4.5. */
export function writeThousandths(thousandths: number, language: Language): string {
  return writeNumber(trimmed(shiftPoint(thousandths, 3)), language)
}

/** Basis points as a percentage: 1250 is 12.5%, no blank before the sign in any of the four languages. */
export function writePercent(basisPoints: number, language: Language): string {
  return `${writeNumber(trimmed(shiftPoint(basisPoints, 2)), language)}%`
}

/** A ratio (`'1.342077'`) as a percentage with one decimal, rounded half away from zero: 134.2%. */
export function writeRatio(ratio: string, language: Language): string {
  const { isNegative, whole, decimals } = takeApart(ratio)
  const percent = `${isNegative ? '-' : ''}${whole}${decimals.padEnd(2, '0').slice(0, 2)}.${decimals.slice(2) || '0'}`
  return `${writeNumber(rounded(percent.replace(/^(-?)0+(?=\d)/, '$1'), 1), language)}%`
}

/** A decimal rounded half away from zero to `places`, trailing noughts gone. */
export function writeRounded(decimal: string, places: number, language: Language): string {
  return writeNumber(trimmed(rounded(decimal, places)), language)
}

/** A break-even quantity, rounded up at the second decimal: 4.606 is 4.61, for 4.6 would not yet be enough. */
export function writeRoundedUp(decimal: string, language: Language): string {
  const { isNegative, whole, decimals } = takeApart(decimal)
  const kept = BigInt(whole + decimals.padEnd(2, '0').slice(0, 2))
  const isCut = /[1-9]/.test(decimals.slice(2))
  const hundredths = isNegative ? -kept : kept + (isCut ? 1n : 0n)
  return writeNumber(trimmed(shiftPoint(hundredths, 2)), language)
}

/** An integer as a decimal string with the point moved left: 4500 by 3 is `4.500`. */
export function shiftPoint(integer: number | bigint, places: number): string {
  if (typeof integer === 'number' && !Number.isSafeInteger(integer)) throw new Error(`Not a whole number: ${integer}`)
  const digits = String(integer)
    .replace('-', '')
    .padStart(places + 1, '0')
  const sign = integer < 0 ? '-' : ''
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

function trimmed(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
}

function rounded(decimal: string, places: number): string {
  const { isNegative, whole, decimals } = takeApart(decimal)
  const kept = BigInt(whole + decimals.padEnd(places, '0').slice(0, places))
  const away = Number(decimals.charAt(places) || '0') >= 5 ? 1n : 0n
  const result = kept + away
  return shiftPoint(isNegative ? -result : result, places)
}
