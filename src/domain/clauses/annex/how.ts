import { given } from '../../agreement/answer.ts'
import { askedOf, type ReckoningInput } from '../../money/reckoningInput.ts'
import type { Pen } from '../pen.ts'
import { bareAmount, decimal, exactShare, number, percent, whole } from '../write.ts'

/** How each line follows from those above it: numbers of lines, signs of arithmetic, few words. */
export function howLines(pen: Pen, input: ReckoningInput): Readonly<Record<string, string>> {
  const { say } = pen
  return {
    spend: say('annex.by.stated'),
    net: input.vat
      .map(({ share, rate }) => `${percent(pen, share)}÷${decimal(pen, exactShare(10_000 + rate, 4))}`)
      .join(' + '),
    each: each(pen, input),
    units:
      input.capacity === null ? say('annex.by.noRoom') : say('annex.by.room', { free: number(pen, input.capacity) }),
    days: say('annex.by.days', { days: number(pen, input.daysPerWeek), weeks: fullWeeks(pen, input) }),
    counted: '4 × 5',
    new: say(input.refilled === 0 ? 'annex.by.new' : 'annex.by.newRefilled', {
      refilled: percent(pen, input.refilled),
    }),
    leave: isOnward(input) ? say('annex.by.leaveOnward') : '7 × 3',
    staff: staff(pen, input),
    before: '8 − 9',
    proposed: proposed(pen, input),
    cost: cost(pen, input),
    after: '10 − 12',
    return: '13 ÷ 12',
    breakEven: say(isOnward(input) ? 'annex.by.breakEvenOnward' : 'annex.by.breakEven'),
    perDay: say('annex.by.perDay'),
    bearable: '10 ÷ 6',
    costPer: '12 ÷ 6',
    payback: say('annex.by.payback'),
  }
}

/** Whether a counted unit is anything but one sale, paid once. */
const isOnward = ({ stages = [], lifetime }: ReckoningInput) => stages.length > 0 || lifetime !== undefined

/** What remains of each unit, less its further cost: by the share that goes, or as the amount that was stated. */
function each(pen: Pen, input: ReckoningInput): string {
  const cost = typeof input.unitCost === 'number' ? bareAmount(pen, input.unitCost) : pen.say('annex.by.costOfCase')
  if (input.remains === undefined) return pen.say('annex.by.each', { cost })
  return input.unitCost === 0 ? pen.say('annex.by.stated') : `${pen.say('annex.by.stated')} − ${cost}`
}

function proposed(pen: Pen, input: ReckoningInput): string {
  const asked = askedOf(input)
  if ('keep' in asked) return pen.say('annex.by.proposed', { share: percent(pen, 10_000 - asked.keep) })
  if ('backByWeek' in asked) return pen.say('annex.by.proposedByWeek', { week: whole(pen, asked.backByWeek) })
  return `10 ÷ ${decimal(pen, exactShare(Math.max(10_000, asked.backPerUnit), 4))}`
}

/** The ramp as so many full weeks. */
function fullWeeks(pen: Pen, { ramp }: ReckoningInput): string {
  return decimal(
    pen,
    exactShare(
      ramp.reduce((sum, share) => sum + share, 0),
      4,
    ),
  )
}

function staff(pen: Pen, { ramp, daysPerWeek }: ReckoningInput): string {
  const asked = given(pen.draft.economics?.extraStaff)
  if (!asked || 'none' in asked) return pen.say('annex.by.noStaff')
  return pen.say('annex.by.staff', {
    days: number(pen, daysPerWeek * ramp.length),
    amount: bareAmount(pen, asked.perDay),
  })
}

function cost(pen: Pen, { costs, vatDeductible, costVat }: ReckoningInput): string {
  const parts = [costs.fee, costs.media, costs.production].map((part) => bareAmount(pen, part)).join(' + ')
  return vatDeductible ? parts : pen.say('annex.by.costWithVat', { parts, vat: percent(pen, costVat) })
}
