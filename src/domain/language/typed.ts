import { fail, ok } from '../../std/result.ts'
import type { Result } from '../../std/result.ts'

/** Longer than any number, date or time that a person types. */
const longest = 60

/**
 * What a person typed or pasted into a field for a number, a date or a time, made comparable without changing its
 * meaning: blanks of every kind are one kind, full-width digits and marks are plain ones, direction marks that a
 * spreadsheet hangs on the ends are gone. Nothing else is mapped: 10² must not become 102.
 */
export function asTyped(text: string): Result<string, 'empty' | 'too-long'> {
  if (text.length > longest) return fail('too-long')
  const bare = text.replace(outside, '').replace(anyBlank, ' ').replace(fullWidth, narrow)
  return bare === '' ? fail('empty') : ok(bare)
}

/** Blanks, line ends and direction marks before the first and after the last sign. */
const outside = /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/g
const anyBlank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** Full-width digits and the marks of numbers, dates and currencies, as Korean and Japanese keyboards give them. */
const fullWidth = /[０-９＄％＇，－．／：～￡￥￦]/g
const currencySigns: Readonly<Record<string, string>> = { '￡': '£', '￥': '¥', '￦': '₩' }

function narrow(sign: string): string {
  return currencySigns[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
}
