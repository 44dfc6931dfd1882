import { describe, expect, it } from 'vitest'
import { aboutRuns } from '../../../src/domain/money/aboutRuns.ts'
import { uniforms } from '../../../src/domain/money/chance.ts'
import { ceilingAt, profitAt, swingsOf } from '../../../src/domain/money/profitLine.ts'
import { caseInput } from '../../../src/domain/money/reckoningInput.ts'
import { fullDay, sumOf } from '../../../src/domain/money/sum.ts'
import { exactChance } from '../../../src/domain/money/triangular.ts'
import { weeksOf } from '../../../src/domain/money/weeks.ts'
import { grillInEuros, grillInWon } from './grill.ts'

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

  it('shows which number moves the profit most', () => {
    expect(swingsOf(grillInEuros)).toEqual([
      { name: 'units', low: -505_836, high: 1_434_984 },
      { name: 'anyway', low: 52_150, high: 416_054 },
      { name: 'spend', low: 90_312, high: 450_924 },
      { name: 'variableShare', low: 180_780, high: 324_420 },
    ])
  })
})

describe('chances', () => {
  it('are exact where one number alone decides', () => {
    expect(exactChance(grillInEuros.units, '4.6063')).toBe('0.83018')
    expect(exactChance(grillInEuros.units, '10')).toBe('0.066667')
    expect(Number(exactChance(grillInWon.units, '3.9543')).toFixed(4)).toBe('0.9621')
    expect(exactChance(grillInWon.units, '10')).toBe('0.025')
  })

  it('hold at the ends, and where a range has no slope on one side', () => {
    const units = { low: 2000, likely: 2000, high: 12_000 }
    expect(['1', '2', '7', '12', '13'].map((n) => exactChance(units, n))).toEqual(['1', '1', '0.25', '0', '0'])
    const falling = { low: 2000, likely: 12_000, high: 12_000 }
    expect(['2', '7', '12'].map((n) => exactChance(falling, n))).toEqual(['1', '0.75', '0'])
    const single = { low: 5000, likely: 5000, high: 5000 }
    expect(['4.999', '5', '5.001'].map((n) => exactChance(single, n))).toEqual(['1', '1', '0'])
  })

  it('are drawn by a generator that is the same everywhere', () => {
    const uniform = uniforms(12_345)
    expect([uniform(), uniform(), uniform()]).toEqual([0.9797282677609473, 0.3067522644996643, 0.484205421525985])
  })

  it('are said as people say them', () => {
    const said = ['0.7975', '0.066667', '0.94005', '0.025', '0.5', '0', '1', '0.003', '0.04', '0.8302', '0.95'].map(
      aboutRuns,
    )
    expect(said.map(({ times, of }) => `${times} of ${of}`)).toEqual([
      '8 of 10',
      '1 of 15',
      '14 of 15',
      '1 of 40',
      '5 of 10',
      '0 of 100',
      '100 of 100',
      '0 of 100',
      '1 of 25',
      '8 of 10',
      '19 of 20',
    ])
  })
})
