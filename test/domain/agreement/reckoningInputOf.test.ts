import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { reckoningInputOf } from '../../../src/domain/agreement/reckoningInputOf.ts'
import { reckon } from '../../../src/domain/money/reckon.ts'
import { blank } from './anyDraft.ts'

const answered = (answers: Record<string, unknown>): Draft =>
  Object.entries(answers).reduce((before, [path, answer]) => withAnswer(before, path, answer), blank())

/** The grill owner's numbers (domain 4.3), as a client would answer them. */
const grill = {
  'goal.levels': { past: 6000, plan: { client: 16_000 } },
  'goal.days': ['mon', 'tue', 'wed', 'thu', 'fri'],
  'economics.expectation': { keep: 5000 },
  'economics.spend': { likely: 8000, low: 6800, high: 9200 },
  'economics.vat': [
    { share: 7000, rate: 900 },
    { share: 3000, rate: 2100 },
  ],
  'economics.remains': { share: { likely: 6700, low: 6200, high: 7000 } },
  'economics.unitCost': 150,
  'economics.extra': { client: { likely: 6000, low: 2000, high: 12_000 } },
  'economics.weeks': 12,
  'economics.capacity': { total: 24_000, occupied: 6000, heldForLater: 6000 },
  'economics.anyway': { likely: 2000, low: 3500, high: 1000 },
  'economics.extraStaff': { perDay: 1900 },
  options: [{ id: 'a', cost: { fee: 420_000, media: 300_000, production: 60_000 } }],
  choice: { option: { id: 'a' } },
}

const derived = (answers: Record<string, unknown>, option?: string) => {
  const outcome = reckoningInputOf(answered(answers), option)
  if (!outcome.ok) throw new Error(outcome.error.join())
  return outcome.value
}

describe('the money of a draft', () => {
  it('is the grill owner’s, when the grill owner’s answers are given', () => {
    const { target, likely, low, high } = reckon(derived(grill).input)
    expect([target, likely, low, high].map((outcome) => outcome.Cmax)).toEqual([
      1_826_820, 1_050_492, 131_905, 3_050_994,
    ])
    expect(target.F).toBe(114_000)
    expect(likely.E).toBe(270_492)
  })

  it('says which numbers nobody gave, and none of those flatters', () => {
    const { input, assumed } = derived({
      'economics.spend': { likely: 8000 },
      'economics.remains': { share: { likely: 6000 } },
      'economics.extra': { client: { likely: 6000 } },
      'economics.weeks': 6,
    })
    expect(assumed).toEqual([
      'economics.vat',
      'economics.capacity',
      'economics.daysPerWeek',
      'economics.ramp',
      'economics.anyway',
      'economics.refilled',
      'economics.costVat',
      'economics.vatDeductible',
      'economics.expectation',
      'economics.extraStaff',
    ])
    expect(input.anyway).toBe(2000)
    expect(input.ramp).toEqual([2500, 5000, 7500, 10_000, 10_000, 10_000])
  })

  it('asks for what it cannot do without', () => {
    const outcome = reckoningInputOf(blank())
    expect(!outcome.ok && outcome.error).toEqual([
      'economics.spend',
      'economics.remains',
      'economics.extra',
      'economics.weeks',
    ])
  })

  it('goes by the effect of the option that is named, else by the chosen one', () => {
    const options = [
      { id: 'a', effect: { low: 1000, likely: 2000, high: 3000 } },
      { id: 'b', effect: { low: 4000, likely: 5000, high: 6000 } },
    ]
    expect(derived({ ...grill, options }).input.units.likely).toBe(2000)
    expect(derived({ ...grill, options }, 'b').input.units.likely).toBe(5000)
  })

  it('takes an amount that remains for what it is: the contribution of one unit', () => {
    const amounts = {
      ...grill,
      'economics.remains': { amount: { likely: 4621, low: 3603, high: 5582 } },
      'economics.unitCost': 0,
    }
    const { likely, low, high } = reckon(derived(amounts).input)
    expect([likely.CM, low.CM, high.CM]).toEqual([4621, 3603, 5582])
  })

  it('draws what remains as the amount that was stated, whatever is spent', () => {
    const amounts = { ...grill, 'economics.remains': { amount: { likely: 4771, low: 3753, high: 5732 } } }
    const { input } = derived(amounts)
    expect(input.remains).toEqual({ target: 4771, likely: 4771, low: 3753, high: 5732 })
    expect([input.variableShare, input.unitCost]).toEqual([0, 150])
    const { chance } = reckon(input)
    expect(reckon(derived({ ...amounts, 'economics.spend': { likely: 9500 } }).input).chance).toEqual(chance)
    expect(chance?.p10).toBeLessThan(reckon({ ...input, remains: 4771 }).chance?.p10 ?? 0)
  })

  it('counts the begun weeks of the goal’s period where no weeks were answered', () => {
    const { 'economics.weeks': _, ...without } = grill
    const period = { start: '2027-03-15', end: '2027-06-04' }
    expect(derived({ ...without, 'goal.period': period }).input.ramp).toHaveLength(12)
  })

  it('hands on what the client asks in its own form: money back, or a week, is no share to keep', () => {
    const asked = (expectation: object) => {
      const { input } = derived({ ...grill, 'economics.expectation': expectation })
      return [input.keep, input.expectation]
    }
    expect(asked({ keep: 5000 })).toEqual([5000, undefined])
    expect(asked({ backPerUnit: 20_000 })).toEqual([0, { backPerUnit: 20_000 }])
    expect(asked({ backByWeek: 8 })).toEqual([0, { backByWeek: 8 }])
  })
})

describe('a goal that counts something before the sale', () => {
  const lead = answered({
    ...grill,
    'economics.conversion': [
      { to: 'appointment', share: { likely: 4000, low: 3000, high: 5000 } },
      { to: 'subscription', share: { likely: 2500 } },
    ],
    'economics.lifetime': { payments: { likely: 14_000 }, every: 'month' },
  })
  const inputOf = (draft: Draft) => {
    const derived = reckoningInputOf(draft)
    return derived.ok ? derived.value.input : null
  }

  it('hands on the rate of each stage behind it, and how often a sale is paid', () => {
    expect(inputOf(lead)).toMatchObject({
      stages: [{ target: 4000, likely: 4000, low: 3000, high: 5000 }, 2500],
      lifetime: { payments: 14_000, everyWeeks: 4345 },
    })
  })

  it('is the unit that is sold, paid once, where nobody says otherwise', () => {
    expect(inputOf(answered(grill))).not.toHaveProperty('stages')
    expect(inputOf(answered(grill))).not.toHaveProperty('lifetime')
  })
})
