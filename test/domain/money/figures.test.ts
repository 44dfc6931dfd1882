import { describe, expect, it } from 'vitest'
import { ceilingAt, profitAt } from '../../../src/domain/money/profitLine.ts'
import { caseInput } from '../../../src/domain/money/reckoningInput.ts'
import { fullDay, sumOf } from '../../../src/domain/money/sum.ts'
import { weeksOf } from '../../../src/domain/money/weeks.ts'
import { grillInEuros, grillInWon } from './grill.ts'
import { inputOf } from './vectors.ts'

describe('the run, week by week', () => {
  it('adds up to what the case leaves', () => {
    const weeks = weeksOf(caseInput(grillInEuros, 'target'))
    expect(weeks.map((week) => week.net)).toEqual([
      36_710,
      82_920,
      129_130,
      ...Array.from({ length: 9 }, () => 175_340),
    ])
    expect(weeks[0]).toEqual({ week: 1, share: 2500, contribution: 46_210, F: 9500, net: 36_710, cumulative: 36_710 })
    expect([weeks[5]?.cumulative, weeks[6]?.cumulative]).toEqual([774_780, 950_120])
    expect(weeks.at(-1)?.cumulative).toBe(1_826_820)
  })

  it('goes on after it while what was sold in it is still paid, without a share and without staff', () => {
    const weeks = weeksOf(caseInput({ ...inputOf('subscriptions-gbp'), stepCosts: 50_000 }, 'likely'))
    expect(weeks.slice(0, 10).map(({ share, F }) => [share, F])).toEqual(
      [2500, 5000, 7500, ...Array.from({ length: 7 }, () => 10_000)].map((share) => [share, 5000]),
    )
    expect(weeks.slice(10).filter(({ share, F }) => share !== 0 || F !== 0)).toEqual([])
    expect(weeks).toHaveLength(67)
  })

  it('counts a last payment that only one in a thousand makes', () => {
    const lifetime = { payments: 2001, everyWeeks: 1000 }
    const input = caseInput({ ...grillInEuros, stepCosts: 0, ramp: [10_000], lifetime }, 'likely')
    expect(weeksOf(input).map(({ contribution }) => contribution)).toEqual([110_904, 110_904, 111])
  })

  it('does not drift by rounding each week', () => {
    const weeks = weeksOf(caseInput(grillInEuros, 'low'))
    expect(weeks.at(-1)?.cumulative).toBe(131_905)
    expect(weeks.reduce((total, week) => total + week.net, 0) - 131_905).toBe(5)
  })
})

describe('the sum that a person can follow', () => {
  it('names every number it uses', () => {
    expect(sumOf(caseInput(grillInEuros, 'target'))).toMatchObject({
      spend: 8000,
      parts: [
        { gross: 5600, rate: 900, net: 5138 },
        { gross: 2400, rate: 2100, net: 1983 },
      ],
      Snet: 7121,
      remains: 6700,
      unitCost: 150,
      stages: [],
      payments: '1',
      sales: '420',
      CM: 4621,
      units: '10',
      daysPerWeek: '5',
      weeks: 12,
      fullWeeks: '10.5',
      days: '60',
      N: '525',
      counted: '0.8',
      Ninc: '420',
      revenue: 2_990_820,
      costVat: 0,
      fullDay: 35_068,
    })
  })

  it('has the extra net revenue of each case', () => {
    const revenue = (['target', 'likely', 'low', 'high'] as const).map(
      (name) => sumOf(caseInput(grillInEuros, name)).revenue,
    )
    expect(revenue).toEqual([2_990_820, 1_794_492, 413_117, 4_643_163])
  })

  it('shows the VAT that cannot be deducted', () => {
    expect(sumOf(caseInput({ ...grillInWon, vatDeductible: false }, 'target')).costVat).toBe(400_000)
  })

  it('knows what one full day leaves', () => {
    expect(fullDay(caseInput(grillInEuros, 'target'))).toBe(35_068)
  })

  it('names the stages and payments behind the unit, and no share where what remains is an amount', () => {
    const { remains, stages, payments, sales } = sumOf(caseInput(inputOf('calls-pln'), 'likely'))
    expect({ remains, stages, payments, sales }).toEqual({
      remains: null,
      stages: [4000, 8000],
      payments: '1',
      sales: '62.3',
    })
    expect(sumOf(caseInput(inputOf('subscriptions-gbp'), 'high')).payments).toBe('20')
    expect(fullDay(caseInput(inputOf('leads-eur'), 'likely'))).toBe(39_578)
  })
})

describe('the line of profit', () => {
  it('begins below zero by the staff, and stops rising where the room ends', () => {
    expect([0, 12_000, 15_000].map((units) => profitAt(grillInEuros, units))).toEqual([-114_000, 2_214_984, 2_214_984])
    expect(profitAt(grillInWon, 11_000)).toBe(11_982_456)
    expect(profitAt(grillInEuros, 6000)).toBe(1_050_492)
  })

  it('has the client’s part of it beside it', () => {
    expect(ceilingAt(grillInEuros, 6000)).toBe(525_246)
  })
})

describe('what is paid later', () => {
  it('is still paid in the last week that its distance leads to: ten years of months, each of 4.345 weeks', () => {
    const lifetime = { payments: 120_000, everyWeeks: 4345 }
    const weeks = weeksOf(caseInput({ ...grillInEuros, lifetime, ramp: [10_000] }, 'likely'))
    // 119 months behind the first payment: 517.06 weeks, so in the 518th week after the one it was sold in.
    expect(weeks).toHaveLength(1 + 518)
    expect(weeks.filter(({ contribution }) => contribution > 0)).toHaveLength(120)
  })
})
