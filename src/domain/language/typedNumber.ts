import { fail, ok } from '../../std/result.ts'
import type { Result } from '../../std/result.ts'
import type { Language } from './languages.ts'
import { readPlain } from './plainNumber.ts'
import type { Plain } from './plainNumber.ts'
import { readShorthand } from './shorthand.ts'
import { asTyped } from './typed.ts'
import { marks, writeNumber } from './writeNumber.ts'

/** Why a typed number is not taken. Each has its sentence; none is a guess. */
export type NumberRefusal =
  | 'empty'
  | 'too-long'
  | 'not-a-number'
  | 'negative'
  /** From one number to another. */
  | 'range'
  /** 1k, 2 tys., 3만: the reading is offered. */
  | 'shorthand'
  /** 1.234 may be a thousand or a little over one: both are offered. */
  | 'ambiguous'
  | 'bad-groups'
  /** Finer than the field can keep: a tenth of a cent, half a won, a thousandth of a percent. */
  | 'too-many-decimals'
  | 'other-currency'
  | 'too-large'

/** One way to read what was typed: in the language's form, and its value where the field can keep it. */
export interface Reading {
  readonly text: string
  /** In the field's own unit: minor units, basis points, thousandths or a count. */
  readonly value?: number
}

export interface RefusedNumber {
  readonly code: NumberRefusal
  readonly readings: readonly Reading[]
}

export type ReadNumberResult = Result<number, RefusedNumber>

/** What a field keeps: decimals that become part of the whole number, and the largest one. */
export interface Field {
  readonly language: Language
  readonly kind: 'money' | 'other'
  readonly places: number
  readonly most: number
}

/** Takes off what may stand beside the digits: a currency, a percent sign. */
export type Undress = (typed: string) => Result<string, NumberRefusal>

/** A number as people type it, for one field; refused rather than guessed. */
export function readTyped(text: string, field: Field, undress: Undress): ReadNumberResult {
  const typed = asTyped(text)
  if (!typed.ok) return refuse(typed.error)
  if (isNegative(typed.value)) return refuse('negative')
  const undressed = undress(typed.value)
  if (!undressed.ok) return refuse(undressed.error)
  const body = undressed.value.replace(/^([\d.' ]*\d) ?,(?:[-–—−]{1,2}|=)$/, '$1')
  const hasRoundEnding = body !== undressed.value
  if (isNegative(body)) return refuse('negative')
  if (/\d ?(?:[-–—−~]|\.\.) ?\d/.test(body)) return refuse('range')
  return hasRoundEnding ? readWhole(body, field) : readBody(body, field)
}

function isNegative(text: string): boolean {
  return /^[-–—−]/.test(text)
}

/** `500,–` says itself that no cents follow, so any mark before it groups: `1.234,–`. */
function readWhole(body: string, field: Field): ReadNumberResult {
  const plain = readPlain(body.replaceAll('.', "'"), field.language)
  return plain.ok ? kept(plain.value, field) : refuse(plain.error.code)
}

function readBody(body: string, field: Field): ReadNumberResult {
  const shorthand = readShorthand(body, field.language)
  if (shorthand !== null) return refuse('shorthand', shorthand, field)
  const plain = readPlain(body, field.language)
  if (plain.ok) return isDoubtful(body, plain.value, field) ? doubted(plain.value, field) : kept(plain.value, field)
  if (plain.error.code !== 'ambiguous') return refuse(plain.error.code)
  const [asGroups, asDecimals] = plain.error.readings
  const isTooLarge = valueOf(asGroups, field) === 'too-large'
  return isTooLarge ? kept(asDecimals, field) : refuse('ambiguous', plain.error.readings, field)
}

/**
 * One mark and noughts behind it, where there can be no decimals: 5,00 won may be five won or five hundred. A count may
 * end so (12.0, pasted from a table), but only behind the mark that is the decimal one of its language.
 */
function isDoubtful(body: string, { decimals }: Plain, { places, kind, language }: Field): boolean {
  const [mark, ...more] = body.match(/[.,]/g) ?? []
  if (places > 0 || more.length > 0 || !/^0{1,2}$/.test(decimals) || /[' ’]/.test(body)) return false
  return kind === 'money' || mark !== marks[language].decimal
}

function doubted({ whole, decimals }: Plain, field: Field): ReadNumberResult {
  const readings = [whole + decimals, whole].map((digits) => ({ whole: digits, decimals: '' }))
  return refuse('ambiguous', whole === '0' ? readings.slice(1) : readings, field)
}

function kept(plain: Plain, field: Field): ReadNumberResult {
  const value = valueOf(plain, field)
  if (typeof value === 'number') return ok(value)
  const isKeepable = value === 'too-many-decimals' && readingOf(plain, field).value !== undefined
  return isKeepable ? refuse(value, [plain], field) : refuse(value)
}

/** Text to a whole number by its digits alone. Two decimals of nothing but noughts say nothing new: 3.0, 1,200.00. */
function valueOf({ whole, decimals }: Plain, { places, most }: Field): number | 'too-many-decimals' | 'too-large' {
  const isTooFine = decimals.length > Math.max(places, 2) || /[1-9]/.test(decimals.slice(places))
  if (isTooFine) return 'too-many-decimals'
  const value = BigInt(whole + decimals.slice(0, places).padEnd(places, '0'))
  return value > BigInt(most) ? 'too-large' : Number(value)
}

function refuse(code: NumberRefusal): ReadNumberResult
function refuse(code: NumberRefusal, plains: readonly Plain[], field: Field): ReadNumberResult
function refuse(code: NumberRefusal, plains: readonly Plain[] = [], field?: Field): ReadNumberResult {
  return fail({ code, readings: field ? plains.map((plain) => readingOf(plain, field)) : [] })
}

function readingOf(plain: Plain, field: Field): Reading {
  const decimals = plain.decimals.replace(/0+$/, '')
  const whole = plain.whole.replace(/^0+(?=\d)/, '')
  const text = writeNumber(decimals === '' ? whole : `${whole}.${decimals}`, field.language)
  const value = valueOf({ whole, decimals }, field)
  return typeof value === 'number' ? { text, value } : { text }
}
