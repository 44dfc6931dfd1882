import { given } from '../agreement/answer.ts'
import type { Unit } from '../agreement/goal.ts'
import { writeDate, type DateForm } from '../language/writeDate.ts'
import { writeAmount, writeEstimate, writeMoney, writeMoneyShort } from '../language/writeMoney.ts'
import { shiftPoint, writeCount, writeNumber, writePercent, writeThousandths } from '../language/writeNumber.ts'
import type { Runs } from './block.ts'
import type { Pen } from './pen.ts'

/** A binding amount with its currency, to the minor unit. */
export const money = (pen: Pen, minor: number) => writeMoney(minor, pen.draft.currency, pen.language)
/** An amount as it was typed: cents only where there are some. */
export const moneyShort = (pen: Pen, minor: number) => writeMoneyShort(minor, pen.draft.currency, pen.language)
/** An estimate, in whole units. */
export const estimate = (pen: Pen, minor: number) => writeEstimate(minor, pen.draft.currency, pen.language)
/** An amount without its currency, for a column that says it once. */
export const bareAmount = (pen: Pen, minor: number) => writeAmount(minor, pen.draft.currency, pen.language)
/** Thousandths as a number. */
export const number = (pen: Pen, thousandths: number) => writeThousandths(thousandths, pen.language)
/** A count of whole things. */
export const whole = (pen: Pen, count: number) => writeCount(count, pen.language)
/** An exact decimal string as it stands. */
export const decimal = (pen: Pen, exact: string) => writeNumber(exact, pen.language)
/** Basis points as a percentage. */
export const percent = (pen: Pen, basisPoints: number) => writePercent(basisPoints, pen.language)
export const date = (pen: Pen, day: string, form: DateForm = 'long') => writeDate(day, pen.language, form)

/** Thousandths as an exact decimal string, which also chooses a plural: 4500 is `'4.5'`, 6000 is `'6'`. */
export const exactOf = (thousandths: number): string => exactShare(thousandths, 3)
/** A whole number with its point moved left, idle noughts gone: 10,901 basis points by 4 are `'1.0901'`. */
export const exactShare = (whole: number, places: number): string => trimmed(shiftPoint(whole, places))
const trimmed = (exact: string) => (exact.includes('.') ? exact.replace(/\.?0+$/, '') : exact)

/** A decimal string rounded up at its second decimal, for a break-even: `'4.606'` is `'4.61'`. */
export function roundedUp(exact: string): string {
  const [whole = '0', decimals = ''] = exact.split('.')
  const cut = /[1-9]/.test(decimals.slice(2)) ? 1n : 0n
  return trimmed(shiftPoint(BigInt(whole + decimals.padEnd(2, '0').slice(0, 2)) + cut, 2))
}

/** A decimal string rounded half up to so many places, idle noughts kept, so that a column of them lines up. */
export function toPlaces(exact: string, places: number): string {
  const [whole = '0', decimals = ''] = exact.replace('-', '').split('.')
  const kept =
    BigInt(whole + decimals.padEnd(places, '0').slice(0, places)) + (Number(decimals.charAt(places)) >= 5 ? 1n : 0n)
  return shiftPoint(exact.startsWith('-') ? -kept : kept, places)
}

export const unitOf = (pen: Pen): Unit | undefined => given(pen.draft.goal?.unit)

/**
 * So many of the goal's unit, in the form each language can write without inflecting what was typed: 6 tables,
 * 16 stolików but 4 (stolików), 6테이블 but 첫 주문 6. `exact` is a decimal string.
 */
export function units(pen: Pen, exact: string): string {
  const unit = unitOf(pen)
  if (!unit) return decimal(pen, exact)
  return pen.say(goesBefore(pen) ? 'unit.named' : 'unit.quantity', { count: exact, one: unit.one, many: unit.many })
}

/** From one level to another, the unit said once: 6 → 16 tables, 4 → 14테이블, 첫 주문 1 → 4. Exact decimal strings. */
export function unitsFromTo(pen: Pen, from: string, to: string): string {
  const values = { from: decimal(pen, from), many: unitName(pen) }
  return goesBefore(pen)
    ? pen.say('unit.namedChange', { ...values, to: decimal(pen, to) })
    : pen.say('unit.change', { from: values.from, to: units(pen, to) })
}

/** Whether the unit is a Korean noun that is no counter: it stands before its number. */
const goesBefore = (pen: Pen) => pen.language === 'ko' && !koreanCounters.has(unitName(pen))

/** Korean words that stand at a number themselves; any other noun goes before it. */
const koreanCounters: ReadonlySet<string> = new Set(
  '테이블 건 명 개 팀 회 번 장 잔 병 대 곳 석 좌석 자리 그릇 상자 권 통 쪽 시간 가구 세대 송이 벌 켤레 마리 박스'.split(
    ' ',
  ),
)

/** The unit's name for a column or a label; "units" while nobody has named it. */
export const unitName = (pen: Pen): string => unitOf(pen)?.many ?? pen.say('unit.unnamed')

/** The name of a single one, for "per table". */
export const oneName = (pen: Pen): string => unitOf(pen)?.one ?? pen.say('unit.unnamedOne')

/** The name of what is sold, for "per table": the last thing that follows on the counted unit, if anything does. */
export const soldName = (pen: Pen): string => given(pen.draft.economics?.conversion)?.at(-1)?.to ?? oneName(pen)

export const text = (words: string): Runs => (words === '' ? [] : [{ kind: 'text', text: words }])
export const strong = (words: string): Runs => [{ kind: 'strong', text: words }]
