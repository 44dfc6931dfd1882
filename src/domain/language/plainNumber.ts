import { fail, ok } from '../../std/result.ts'
import type { Result } from '../../std/result.ts'
import type { Language } from './languages.ts'
import { marks } from './writeNumber.ts'

/** Digits before and after the decimal mark, nothing lost: `{whole: '1234', decimals: '50'}`. */
export interface Plain {
  readonly whole: string
  readonly decimals: string
}

export type PlainFault =
  | { readonly code: 'not-a-number' | 'bad-groups' }
  | { readonly code: 'ambiguous'; readonly readings: readonly [Plain, Plain] }

const shape = /^\d*(?:[.,' ]\d+)*$/

/**
 * Digits with their group and decimal marks, as people mix them. The last of two kinds of marks is the decimal one; a
 * repeated mark is a group mark; blanks and apostrophes only group. A single point or comma before exactly three
 * digits groups where the language groups by that sign; elsewhere nobody can tell, and both readings are returned.
 */
export function readPlain(body: string, language: Language): Result<Plain, PlainFault> {
  const text = body.replaceAll('’', "'")
  if (!/\d/.test(text) || !shape.test(text)) return fail({ code: 'not-a-number' })
  const digits = text.split(/[.,' ]/)
  const separators = text.match(/[.,' ]/g) ?? []
  if (separators.length === 0) return ok({ whole: text, decimals: '' })
  return separators.length === 1 ? readSingle(text, separators[0] ?? '', language) : readSeveral(digits, separators)
}

/** One mark: `1.234`, `12,5`, `1 000`, `,5`. */
function readSingle(text: string, separator: string, language: Language): Result<Plain, PlainFault> {
  const [first = '', last = ''] = text.split(separator)
  const isGroup = separator === "'" || separator === ' '
  if (isGroup) return grouped([first, last], '')
  const groups = separator === marks[language].group
  if (last.length > 3 && groups) return fail({ code: 'bad-groups' })
  if (last.length !== 3 || !/^[1-9]\d{0,2}$/.test(first)) return ok({ whole: first || '0', decimals: last })
  const asGroups = { whole: first + last, decimals: '' }
  if (groups) return ok(asGroups)
  return fail({ code: 'ambiguous', readings: [asGroups, { whole: first, decimals: last }] })
}

/** Several marks: all alike are groups, else the last is the decimal mark and those before it are alike. */
function readSeveral(digits: readonly string[], separators: readonly string[]): Result<Plain, PlainFault> {
  const last = separators.at(-1) ?? ''
  const before = new Set(separators.slice(0, -1))
  if (before.size > 1) return fail({ code: 'bad-groups' })
  if (before.has(last)) return grouped(digits, '')
  const isDecimalMark = last === '.' || last === ','
  return isDecimalMark ? grouped(digits.slice(0, -1), digits.at(-1) ?? '') : fail({ code: 'bad-groups' })
}

/** Groups are one to three digits, then threes; a number in groups does not begin with nought. */
function grouped(groups: readonly string[], decimals: string): Result<Plain, PlainFault> {
  const [first = '', ...rest] = groups
  const isWell = /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => group.length === 3)
  return isWell ? ok({ whole: groups.join(''), decimals }) : fail({ code: 'bad-groups' })
}
