import { currencyForms } from '../../../domain/language/currencyForms.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { readDate } from '../../../domain/language/readDate.ts'
import { readCount, readMoney, readPercent, readThousandths } from '../../../domain/language/readNumber.ts'
import type { ReadNumberResult } from '../../../domain/language/typedNumber.ts'
import { readTime } from '../../../domain/language/readTime.ts'
import { readName, readPassage } from '../../../domain/language/text.ts'
import { writeDate } from '../../../domain/language/writeDate.ts'
import { writeAmount, writeMoney } from '../../../domain/language/writeMoney.ts'
import { writeCount, writePercent, writeThousandths } from '../../../domain/language/writeNumber.ts'
import { writeTime } from '../../../domain/language/writeTime.ts'
import { LINE_LENGTH, PASSAGE_LENGTH } from '../../../domain/agreement/scalars.ts'
import type { Currency } from '../../../domain/money/currency.ts'
import { fail, never, ok, type Result } from '../../../std/result.ts'
import type { FieldKind } from './spec.ts'

/** In which language and currency somebody types. */
export interface Typing {
  readonly language: Language
  readonly currency: Currency
}

/** Why a text was not taken, and the values it may have meant. */
export interface TypedFault {
  readonly code: string
  readonly readings: readonly unknown[]
}

/** What a text, or what was chosen, stands for; empty texts never come here. */
export function readTyped(
  raw: string | readonly string[],
  kind: FieldKind,
  typing: Typing,
): Result<unknown, TypedFault> {
  if (kind.kind === 'some') return ok(kind.of.filter((value) => raw.includes(value)))
  const text = typeof raw === 'string' ? raw : raw.join('\n')
  switch (kind.kind) {
    case 'line':
      return withoutReadings(readName(text, LINE_LENGTH))
    case 'passage': {
      const passage = readPassage(text.trim(), PASSAGE_LENGTH)
      return passage.ok ? ok(passage.value.text) : withoutReadings(passage)
    }
    case 'money':
      return numberOf(readMoney(text, typing.language, typing.currency))
    case 'percent':
      return numberOf(readPercent(text, typing.language))
    case 'quantity':
      return numberOf(readThousandths(text, typing.language))
    case 'ratio': {
      const read = numberOf(readThousandths(text, typing.language))
      return read.ok ? ok(read.value * 10) : read
    }
    case 'count':
      return numberOf(readCount(text, typing.language))
    case 'date':
      return readDate(text, typing.language)
    case 'time':
      return readTime(text, typing.language)
    case 'one':
    case 'stage':
    case 'person':
      return ok(text)
    case 'yes':
      return ok(text === 'yes')
    case 'times':
      return listOf(text, (part) => readTime(part, typing.language))
    case 'percents':
      return listOf(text, (part) => numberOf(readPercent(part, typing.language)))
    default:
      return never(kind)
  }
}

const numberOf = (read: ReadNumberResult): Result<number, TypedFault> =>
  read.ok ? read : fail({ code: read.error.code, readings: read.error.readings.flatMap(({ value }) => value ?? []) })

const withoutReadings = <T>(read: Result<T, { code: string }>): Result<T, TypedFault> =>
  read.ok ? read : fail({ code: read.error.code, readings: [] })

/** Several values in one entry, parted by semicolons, blanks or lines; the first fault decides. */
function listOf<T>(text: string, read: (part: string) => Result<T, TypedFault>): Result<T[], TypedFault> {
  const values: T[] = []
  for (const part of text.split(/[;\s]+/).filter((piece) => piece !== '')) {
    const outcome = read(part)
    if (!outcome.ok) return outcome
    values.push(outcome.value)
  }
  return ok(values)
}

/** An answer as its field shows it for changing: without a currency sign, in the language of the screen. */
export function asTyped(value: unknown, kind: FieldKind, typing: Typing): string | string[] {
  if (value === undefined || value === null) return kind.kind === 'some' ? [] : ''
  const { language, currency } = typing
  switch (kind.kind) {
    case 'money':
      return writeAmount(value as number, currency, language)
    case 'percent':
      return writePercent(value as number, language).replace('%', '')
    case 'quantity':
      return writeThousandths(value as number, language)
    case 'ratio':
      return writeThousandths(Math.round((value as number) / 10), language)
    case 'count':
      return writeCount(value as number, language)
    case 'date':
      return writeDate(value as string, language)
    case 'time':
      return writeTime(value as string, language, 'table')
    case 'yes':
      return value === true ? 'yes' : 'no'
    case 'some':
      return [...(value as string[])]
    case 'times':
      return (value as string[]).map((time) => writeTime(time, language, 'table')).join('; ')
    case 'percents':
      return (value as number[]).map((points) => writePercent(points, language)).join('; ')
    default:
      return value as string
  }
}

/** An answer written out in full, so that a person sees how it was read; nothing for words, which are taken as typed. */
export function echoOf(value: unknown, kind: FieldKind, { language, currency }: Typing): string | undefined {
  if (kind.kind === 'money') return writeMoney(value as number, currency, language)
  if (kind.kind === 'date') return writeDate(value as string, language, 'weekday')
  return undefined
}

/** The currency's sign in the cell beside an entry, on the side where the language writes it. */
export function signOf({ language, currency }: Typing): { readonly sign: string; readonly signBehind: boolean } {
  const { before, after } = currencyForms[language][currency]
  return { sign: (before || after).trim(), signBehind: before === '' }
}
