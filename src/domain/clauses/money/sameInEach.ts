import { isLeftOut, isOpen } from '../../agreement/answer.ts'
import type { Economics } from '../../agreement/economics.ts'
import type { ReckoningInput } from '../../money/reckoningInput.ts'
import { answered, type Given } from '../answered.ts'
import type { Block, Inline, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { label } from '../questions.ts'
import { joined } from '../tell.ts'
import { exactOf, money, moneyShort, number, oneName, percent, text, units, whole } from '../write.ts'

type Field =
  'weeks' | 'daysPerWeek' | 'ramp' | 'vat' | 'unitCost' | 'capacity' | 'refilled' | 'extraStaff' | 'costVat' | 'vatDeductible'

/** What is the same in the low, the likely and the high case; what nobody said but the sum needs is marked as assumed. */
export function sameInEach(pen: Pen): readonly Block[] {
  const items = fields(pen).filter((runs) => runs !== null)
  return items.length === 0 ? [] : [{ kind: 'list', id: 'money.same', head: pen.say('money.same'), items, paths }]
}

function fields(pen: Pen): readonly (Runs | null)[] {
  const { economics = {} } = pen.draft
  return [
    told(pen, 'weeks', economics.weeks, (weeks) => weeksText(pen, weeks)),
    told(pen, 'daysPerWeek', economics.daysPerWeek, (days) => daysText(pen, days), (input) => input.daysPerWeek),
    told(pen, 'ramp', economics.ramp, (ramp) => rampText(pen, ramp), (input) => input.ramp.filter((part) => part < 10_000)),
    told(pen, 'vat', economics.vat, (parts) => vatText(pen, parts), (input) => [...input.vat]),
    told(pen, 'unitCost', economics.unitCost, (amount) => pen.tell('money.unitCost', { amount: put(pen, 'unitCost', money(pen, amount)), one: oneName(pen) })),
    told(pen, 'capacity', economics.capacity, (room) => capacityText(pen, room)),
    assumedAnyway(pen),
    told(pen, 'refilled', economics.refilled, (share) => pen.tell('money.refilled', { share: put(pen, 'refilled', percent(pen, share)) }), (input) => input.refilled),
    told(pen, 'extraStaff', economics.extraStaff, (staff) => staffText(pen, staff), () => ({ none: true as const })),
    told(pen, 'vatDeductible', economics.vatDeductible, (can) => pen.tell(can ? 'money.vatDeductible' : 'money.vatNotDeductible'), (input) => input.vatDeductible),
    told(pen, 'costVat', economics.costVat, (rate) => pen.tell('money.costVat', { rate: put(pen, 'costVat', percent(pen, rate)) })),
  ]
}

const paths = ['weeks', 'daysPerWeek', 'ramp', 'vat', 'unitCost', 'capacity', 'refilled', 'extraStaff', 'costVat', 'vatDeductible'].map(
  (field) => `economics.${field}`,
)

const put = (pen: Pen, field: Field, words: string): Inline => pen.answer(`economics.${field}`, words)

/** The answer; or the default that the sum took in its place; or, open and left out, by name. */
function told<A>(
  pen: Pen,
  field: Field,
  answer: A,
  write: (value: Given<A>) => Runs,
  assumed?: (input: ReckoningInput) => Given<A>,
): Runs | null {
  const path = `economics.${field}`
  const runs = answered(pen, path, answer, write)
  if (runs) return isOpen(answer) || isLeftOut(answer) ? [...text(`${label(pen, path)}: `), ...runs] : runs
  if (!assumed || !pen.money?.assumed.includes(path)) return null
  return [...write(assumed(pen.money.input)), ...text(` ${pen.say('money.assumed')}`)]
}

const weeksText = (pen: Pen, weeks: number) => pen.tell('money.weeks', { count: weeks, weeks: put(pen, 'weeks', whole(pen, weeks)) })

const daysText = (pen: Pen, days: number) =>
  pen.tell('money.daysPerWeek', { count: exactOf(days), days: put(pen, 'daysPerWeek', number(pen, days)) })

function rampText(pen: Pen, ramp: readonly number[]): Runs {
  if (ramp.length === 0) return pen.tell('money.rampNone')
  const shares = ramp.map((share) => percent(pen, share)).join(', ')
  return pen.tell('money.ramp', { count: ramp.length, shares: put(pen, 'ramp', shares) })
}

function vatText(pen: Pen, parts: readonly { label?: string | undefined; share: number; rate: number }[]): Runs {
  const told = parts.map(({ label: name, share, rate }): Runs => {
    const rates = { share: put(pen, 'vat', percent(pen, share)), rate: put(pen, 'vat', percent(pen, rate)) }
    return name === undefined ? pen.tell('money.vatPart', rates) : pen.tell('money.vatNamed', { ...rates, name: put(pen, 'vat', name) })
  })
  return [...text(pen.say('money.vat')), ...joined(told, '; ')]
}

type Room = Given<Economics['capacity']>

function capacityText(pen: Pen, room: Room): Runs {
  const amount = (value: number) => put(pen, 'capacity', units(pen, exactOf(value)))
  if ('free' in room) return pen.tell('money.free', { free: amount(room.free) })
  const free = Math.max(0, room.total - room.occupied - room.heldForLater)
  const plain = (value: number) => put(pen, 'capacity', number(pen, value))
  return pen.tell('money.room', { free: amount(free), total: plain(room.total), occupied: plain(room.occupied), held: plain(room.heldForLater) })
}

function assumedAnyway(pen: Pen): Runs | null {
  const path = 'economics.anyway'
  if (!pen.money?.assumed.includes(path)) return null
  const { anyway } = pen.money.input
  const share = percent(pen, typeof anyway === 'number' ? anyway : anyway.likely)
  return [...pen.tell('money.anyway', { share }), ...text(` ${pen.say('money.assumed')}`)]
}

function staffText(pen: Pen, staff: { none: true } | { perDay: number; note?: string | undefined }): Runs {
  if ('none' in staff) return pen.tell('money.staffNone')
  const amount = put(pen, 'extraStaff', moneyShort(pen, staff.perDay))
  const runs = pen.tell('money.staff', { amount })
  return staff.note === undefined ? runs : joined([runs, [put(pen, 'extraStaff', staff.note)]], ' · ')
}
