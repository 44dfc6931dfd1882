import type { Economics } from '../../agreement/economics.ts'
import type { Given } from '../answered.ts'
import type { Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { joined, type Piece } from '../tell.ts'
import { exactOf, money, moneyShort, number, percent, soldName, text, units, whole } from '../write.ts'

/** Puts a number into its sentence: as somebody's answer, or as plain words where nobody gave it. */
export type Put = (words: string) => Piece

/** An answer about the money as a sentence; each stands alone, so that a default reads like an answer. */
type InWords<F extends keyof Economics> = (pen: Pen, value: Given<Economics[F]>, put: Put) => Runs

export const weeksInWords: InWords<'weeks'> = (pen, weeks, put) =>
  pen.tell('money.weeks', { count: weeks, weeks: put(whole(pen, weeks)) })

export const daysInWords: InWords<'daysPerWeek'> = (pen, days, put) =>
  pen.tell('money.daysPerWeek', { count: exactOf(days), days: put(number(pen, days)) })

export const rampInWords: InWords<'ramp'> = (pen, ramp, put) => {
  if (ramp.length === 0) return pen.tell('money.rampNone')
  const shares = ramp.map((share) => percent(pen, share)).join(', ')
  return pen.tell('money.ramp', { count: ramp.length, shares: put(shares) })
}

export const vatInWords: InWords<'vat'> = (pen, parts, put) => {
  const told = parts.map(({ label, share, rate }): Runs => {
    const rates = { share: put(percent(pen, share)), rate: put(percent(pen, rate)) }
    return label === undefined
      ? pen.tell('money.vatPart', rates)
      : pen.tell('money.vatNamed', { ...rates, name: put(label) })
  })
  return [...text(pen.say('money.vat')), ...joined(told, '; '), ...text('.')]
}

export const unitCostInWords: InWords<'unitCost'> = (pen, amount, put) =>
  pen.tell('money.unitCost', { amount: put(money(pen, amount)), one: soldName(pen) })

export const lifetimeInWords: InWords<'lifetime'> = (pen, { every }) =>
  pen.tell(`money.every.${every}`, { one: soldName(pen) })

/** How many more there is room for, and from which three counts that follows. */
export const roomInWords: InWords<'capacity'> = (pen, room, put) => {
  if ('free' in room) return pen.tell('money.free', { free: put(units(pen, exactOf(room.free))) })
  const free = Math.max(0, room.total - room.occupied - room.heldForLater)
  const counted = (value: number) => put(number(pen, value))
  return pen.tell('money.room', {
    free: put(units(pen, exactOf(free))),
    total: counted(room.total),
    occupied: counted(room.occupied),
    held: counted(room.heldForLater),
  })
}

export const anywayInWords = (pen: Pen, share: number): Runs => pen.tell('money.anyway', { share: percent(pen, share) })

export const refilledInWords: InWords<'refilled'> = (pen, share, put) =>
  pen.tell('money.refilled', { share: put(percent(pen, share)) })

export const staffInWords: InWords<'extraStaff'> = (pen, staff, put) => {
  if ('none' in staff) return pen.tell('money.staffNone')
  const amount = put(moneyShort(pen, staff.perDay))
  return staff.note === undefined
    ? pen.tell('money.staff', { amount })
    : pen.tell('money.staffNote', { amount, note: put(staff.note) })
}

export const deductibleInWords: InWords<'vatDeductible'> = (pen, can) =>
  pen.tell(can ? 'money.vatDeductible' : 'money.vatNotDeductible')

export const costVatInWords: InWords<'costVat'> = (pen, rate, put) =>
  pen.tell('money.costVat', { rate: put(percent(pen, rate)) })
