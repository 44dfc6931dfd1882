import { describe, expect, it } from 'vitest'
import { inEveryCase } from '../../../src/domain/money/interval.ts'
import { reckon, reckonCases } from '../../../src/domain/money/reckon.ts'
import { grillInEuros } from './grill.ts'

const noRange = {
  ...grillInEuros,
  spend: 8000,
  variableShare: 3300,
  anyway: 2000,
  units: inEveryCase(10_000),
}

describe('where a range is missing', () => {
  it('is said, and no chance is made up', () => {
    const reckoning = reckon(noRange)
    expect(reckoning.chance).toBeNull()
    expect(reckoning.flags).toEqual(['no-range'])
    expect(reckoning.low).toEqual(reckoning.target)
  })

  it('still draws when any one number has a range', () => {
    const reckoning = reckon({ ...noRange, spend: grillInEuros.spend })
    expect(reckoning.chance?.pTarget).toBe('1')
    expect(Number(reckoning.chance?.p10)).toBeLessThan(Number(reckoning.chance?.p90))
    expect(reckoning.flags).toEqual([])
  })
})

describe('where nothing is left of a table', () => {
  it('never breaks even, and says so', () => {
    const reckoning = reckon({ ...grillInEuros, unitCost: 9000 })
    expect(reckoning.target).toMatchObject({ Nbe: null, perDay: null, paybackWeek: null })
    expect(reckoning.target.beROAS).toEqual({ plain: null, withAnyway: null })
    expect(reckoning.target.CM).toBe(-4229)
    expect(reckoning.flags).toEqual([
      'cost-above-cap',
      'ceiling-breached-at-target',
      'ceiling-breached-at-likely',
      'never-breaks-even',
    ])
  })

  it('is the same when everybody would have come anyway', () => {
    const { target } = reckonCases({ ...grillInEuros, anyway: 10_000 })
    expect(target).toMatchObject({ Ninc: '0', P0: 0, Cmax: -114_000, Ceil: -57_000, Nbe: null })
    expect(target.beROAS).toEqual({ plain: '1.541008', withAnyway: null })
  })

  it('is said when the likely case alone never does', () => {
    const cases = { target: 0, likely: 9000, low: 9000, high: 0 }
    expect(reckon({ ...grillInEuros, unitCost: cases }).flags).toContain('never-breaks-even')
  })

  it('counts them again where their places are refilled', () => {
    const { target } = reckonCases({ ...grillInEuros, anyway: 10_000, refilled: 10_000 })
    expect(target.Ninc).toBe('525')
  })
})

describe('where there is nothing to divide by', () => {
  it('has no return on a plan that costs nothing', () => {
    const { target } = reckonCases({ ...grillInEuros, costs: { fee: 0, media: 0, production: 0 } })
    expect(target).toMatchObject({ K: 0, ROI: null, ROAS: { onK: null, onMedia: null }, CPAplan: 0, Nbe: 31 })
  })

  it('has no ROAS on media where none is bought', () => {
    const { target } = reckonCases({ ...grillInEuros, costs: { fee: 1000, media: 0, production: 0 } })
    expect(target.ROAS.onMedia).toBeNull()
    expect(target.ROAS.onK).not.toBeNull()
  })

  it('has no cost per table where no table comes', () => {
    const { low } = reckonCases({ ...grillInEuros, units: { ...grillInEuros.units, low: 0 } })
    expect(low).toMatchObject({ N: '0', CPAmax: null, CPAplan: null, Cmax: -114_000 })
  })
})

describe('room and ceilings', () => {
  it('has no bound where none is given', () => {
    const reckoning = reckon({ ...grillInEuros, capacity: null, units: { ...grillInEuros.units, target: 15_000 } })
    expect(reckoning.target.neff).toBe('15')
    expect(reckoning.flags).toEqual(['ceiling-breached-at-likely', 'target-outside-range'])
  })

  it('flags a high case beyond the room as well', () => {
    expect(reckon({ ...grillInEuros, capacity: 11_000 }).flags).toContain('over-capacity')
  })

  it('breaches a written ceiling in every case', () => {
    expect(reckon({ ...grillInEuros, agreedCeiling: 779_999 }).flags).toEqual([
      'ceiling-breached-at-target',
      'ceiling-breached-at-likely',
    ])
    expect(reckon({ ...grillInEuros, agreedCeiling: 780_000 }).flags).toEqual(['ceiling-breached-at-likely'])
  })

  it('takes a cost equal to its ceiling as kept', () => {
    const kept = { ...grillInEuros, costs: { fee: 525_246, media: 0, production: 0 } }
    expect(reckon(kept).flags).toEqual([])
    const { Ceil } = reckonCases({ ...grillInEuros, vatDeductible: true }).target
    const atTarget = (fee: number) =>
      reckon({ ...grillInEuros, vatDeductible: true, agreedCeiling: null, costs: { fee, media: 0, production: 0 } })
    expect(atTarget(Ceil).flags).not.toContain('ceiling-breached-at-target')
    expect(atTarget(Ceil + 1).flags).toContain('ceiling-breached-at-target')
  })

  it('warns when the plan costs more than ten tables leave', () => {
    const dear = { ...grillInEuros, agreedCeiling: null, costs: { fee: 1_826_821, media: 0, production: 0 } }
    expect(reckon(dear).flags).toContain('cost-above-cap')
    expect(reckon({ ...dear, costs: { ...dear.costs, fee: 1_826_820 } }).flags).not.toContain('cost-above-cap')
  })
})

describe('rounding', () => {
  it('takes halves away from zero on both sides', () => {
    const half = { ...noRange, spend: 1, vat: [{ share: 10_000, rate: 10_000 }], variableShare: 0, unitCost: 0 }
    expect(reckonCases(half).target.Snet).toBe(1)
    const loss = { ...noRange, units: inEveryCase(500), ramp: [10_000], daysPerWeek: 1000, anyway: 0, stepCosts: 0 }
    expect(reckonCases({ ...loss, variableShare: 10_000, unitCost: 1 }).target.P0).toBe(-1)
  })

  it('meets a half exactly, even when its parts have no end of decimals', () => {
    const thirds = [
      { share: 2500, rate: 5000 },
      { share: 7500, rate: 5000 },
    ]
    expect(reckonCases({ ...noRange, spend: 15, vat: thirds }).target.Snet).toBe(10)
    const sevenths = [
      { share: 5000, rate: 4000 },
      { share: 5000, rate: 500 },
    ]
    // 21/2 ÷ 1.4 + 21/2 ÷ 1.05 is 7.5 + 10: a half that no sum of cut-off decimals would reach.
    expect(reckonCases({ ...noRange, spend: 21, vat: sevenths }).target.Snet).toBe(18)
  })

  it('earns back to the last cent, also when a week’s staff has no end of decimals', () => {
    const even = {
      ...noRange,
      units: inEveryCase(1000),
      ramp: Array.from({ length: 7 }, () => 10_000),
      daysPerWeek: 1000,
      anyway: 0,
      vat: [{ share: 10_000, rate: 0 }],
      variableShare: 0,
      unitCost: 0,
      spend: 100,
      stepCosts: 100,
    }
    expect(reckonCases({ ...even, costs: { fee: 600, media: 0, production: 0 } }).target.paybackWeek).toBe(7)
    expect(reckonCases({ ...even, costs: { fee: 601, media: 0, production: 0 } }).target.paybackWeek).toBeNull()
  })
})
