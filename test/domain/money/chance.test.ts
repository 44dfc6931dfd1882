import { describe, expect, it, test } from 'vitest'
import { aboutRuns } from '../../../src/domain/money/aboutRuns.ts'
import { breakEvenChance } from '../../../src/domain/money/breakEvenChance.ts'
import { chanceOf, uniforms } from '../../../src/domain/money/chance.ts'
import { drawnInputs, profitFormula } from '../../../src/domain/money/drawn.ts'
import { inEveryCase } from '../../../src/domain/money/interval.ts'
import { reckonCases } from '../../../src/domain/money/reckon.ts'
import { drawFrom, exactChance, meanOf, triangleOf } from '../../../src/domain/money/triangular.ts'
import type { ReckoningInput } from '../../../src/domain/money/reckoningInput.ts'
import { grillInEuros, grillInWon } from './grill.ts'
import { asPrecise, fromVectors, inputOf } from './vectors.ts'

interface Uncertainty {
  readonly uniforms: { readonly seed: number; readonly first: readonly number[] }
  readonly rows: readonly Readonly<
    Record<'vector' | 'mean' | 'breakEvenPerDay' | 'breaksEven' | 'reachesTarget' | 'otherDraws', string>
  >[]
}

const drawn = (input: ReckoningInput) => {
  const chance = chanceOf(input)
  if (chance === null) throw new Error('No range')
  return chance
}

describe('a chance that one number alone decides', () => {
  it('is exact', () => {
    expect(exactChance(grillInEuros.units, '4.6063')).toBe('0.83018')
    expect(exactChance(grillInEuros.units, '10')).toBe('0.066667')
    expect(Number(exactChance(grillInWon.units, '3.9543')).toFixed(4)).toBe('0.9621')
    expect(exactChance(grillInWon.units, '10')).toBe('0.025')
  })

  it('holds at the ends, and where a range has no slope on one side', () => {
    const rising = { low: 2000, likely: 2000, high: 12_000 }
    expect(['1', '2', '7', '12', '13'].map((n) => exactChance(rising, n))).toEqual(['1', '1', '0.25', '0', '0'])
    const falling = { low: 2000, likely: 12_000, high: 12_000 }
    expect(['2', '7', '12'].map((n) => exactChance(falling, n))).toEqual(['1', '0.75', '0'])
    const single = inEveryCase(5000)
    expect(['4.999', '5', '5.001'].map((n) => exactChance(single, n))).toEqual(['1', '1', '0'])
  })
})

describe('the figures that the source quotes', () => {
  const { rows, uniforms: quoted } = fromVectors('uncertainty') as Uncertainty

  test.each(rows)('$vector', ({ vector, mean, breakEvenPerDay, breaksEven, reachesTarget }) => {
    const input = inputOf(vector)
    expect(asPrecise(meanOf(input.units), mean)).toBe(mean)
    expect(asPrecise(reckonCases(input).likely.perDay ?? '', breakEvenPerDay)).toBe(breakEvenPerDay)
    expect(asPrecise(breakEvenChance(input), breaksEven)).toBe(breaksEven)
    expect(asPrecise(drawn(input).pTarget, reachesTarget)).toBe(reachesTarget)
  })

  test.each(rows)('$vector, by ten times as many other draws', ({ vector, otherDraws }) => {
    const input = inputOf(vector)
    const uniform = uniforms(987_654_321)
    const triangles = drawnInputs(input).map(triangleOf)
    const profit = profitFormula(input)
    const trials = Array.from({ length: 200_000 }, () => profit(triangles.map((each) => drawFrom(each, uniform()))))
    const share = trials.filter((each) => each > 0).length / trials.length
    expect(Math.abs(share - Number(otherDraws))).toBeLessThan(0.003)
  })

  it('begin with these draws, on every machine', () => {
    const uniform = uniforms(quoted.seed)
    expect(quoted.first.map(() => uniform())).toEqual(quoted.first)
  })
})

describe('enough units to earn the cost back', () => {
  it('are out of reach where none would do, and beyond the room there is', () => {
    expect(breakEvenChance({ ...grillInEuros, unitCost: 9000 })).toBe('0')
    expect(breakEvenChance({ ...grillInEuros, capacity: 4606 })).toBe('0')
    expect(breakEvenChance({ ...grillInEuros, capacity: 4607 })).toBe('0.83018')
    expect(breakEvenChance({ ...grillInEuros, capacity: null })).toBe('0.83018')
  })

  it('are certain where even the low end does', () => {
    expect(breakEvenChance({ ...grillInEuros, costs: { fee: 0, media: 0, production: 0 } })).toBe('1')
  })
})

describe('a drawn value', () => {
  it('lies between the ends of its triangle, by the share below it', () => {
    const units = triangleOf(grillInEuros.units)
    expect([0, 0.4, 1].map((uniform) => drawFrom(units, uniform))).toEqual([2000, 6000, 12_000])
    expect(drawFrom(units, 1 - 0.0666666666666667)).toBeCloseTo(10_000, 6)
    expect(drawFrom(triangleOf(inEveryCase(7)), 0.3)).toBe(7)
    expect(drawFrom({ least: 0, likeliest: 0, most: 100 }, 0)).toBe(0)
  })

  it('takes a cost’s low case as its larger end', () => {
    expect(triangleOf({ low: 3800, likely: 3300, high: 3000 })).toEqual({ least: 3000, likeliest: 3300, most: 3800 })
  })
})

describe('the drawn profit', () => {
  const unitsAlone = { ...grillInEuros, spend: 8000, variableShare: 3300, anyway: 2000 }

  it('agrees with the exact chance where the units alone vary', () => {
    expect(Number(drawn(unitsAlone).pProfit)).toBeCloseTo(Number(exactChance(grillInEuros.units, '4.6063')), 2)
  })

  it('has the likely case’s middle where the range is even on both sides', () => {
    const even = { ...unitsAlone, units: { target: 6000, low: 4000, likely: 6000, high: 8000 } }
    expect(Math.abs(drawn(even).p50 - 270_492) / 270_492).toBeLessThan(0.05)
  })

  it('falls by the VAT that cannot be deducted, in every trial', () => {
    const without = drawn({ ...grillInWon, vatDeductible: false })
    const { mean, p10, p50, p90 } = drawn(grillInWon)
    expect([without.mean, without.p10, without.p50, without.p90]).toEqual(
      [mean, p10, p50, p90].map((profit) => profit - 400_000),
    )
  })

  it('is as if nobody would have come anyway where all their seats are filled again', () => {
    const refilled = drawn({ ...unitsAlone, refilled: 10_000 })
    expect(refilled).toEqual(drawn({ ...unitsAlone, anyway: 0 }))
    expect(drawn({ ...unitsAlone, refilled: 5000 }).mean).toBe(drawn({ ...unitsAlone, anyway: 1000 }).mean)
  })

  it('stops at the room there is', () => {
    const { p90, p50 } = drawn({ ...unitsAlone, capacity: 5000 })
    expect(p90).toBe(p50)
    // 210 × (7121.0858 × 0.67 − 150) − 894,000, with nothing rounded on the way.
    expect(p90).toBe(76_437)
    expect(drawn({ ...unitsAlone, capacity: null }).p90).toBe(drawn(unitsAlone).p90)
  })

  it('is reckoned from what remains where that is known as an amount, whatever the spend', () => {
    const known = { ...grillInEuros, variableShare: 0, remains: 4771 }
    expect(drawn(known)).toEqual(drawn({ ...known, spend: 9000 }))
    const even = { ...unitsAlone, remains: { target: 4771, likely: 4771, low: 3771, high: 5771 }, variableShare: 0 }
    expect(drawn(even).p10).toBeLessThan(drawn({ ...even, remains: 4771 }).p10)
    expect(drawn(even).p90).toBeGreaterThan(drawn({ ...even, remains: 4771 }).p90)
  })

  it('is drawn, where nothing but the rate of a stage or a lifetime has a range', () => {
    const level = { ...unitsAlone, units: inEveryCase(6000) }
    expect(chanceOf(level)).toBeNull()
    const cases = { target: 8000, likely: 8000, low: 5000, high: 10_000 }
    expect(drawn({ ...level, stages: [cases] }).p10).toBeLessThan(drawn({ ...level, stages: [cases] }).p90)
    expect(chanceOf({ ...level, stages: [8000], lifetime: { payments: 2000, everyWeeks: 4345 } })).toBeNull()
    const lifetime = { payments: { target: 2000, likely: 2000, low: 1000, high: 4000 }, everyWeeks: 4345 }
    expect(drawn({ ...level, lifetime }).p10).toBeLessThan(drawn({ ...level, lifetime }).p90)
  })

  it('is a profit below a cent as well, and told to the nearest, halves away from nothing', () => {
    const one = { units: inEveryCase(1000), capacity: null, daysPerWeek: 1000, ramp: [10_000], anyway: 0, unitCost: 0 }
    const free = { ...one, stepCosts: 0, costs: { fee: 0, media: 0, production: 0 }, variableShare: 0 }
    /** So much is left in every trial; the range is of the spend, which moves nothing. */
    const leaving = (minor: number, each = 1000) =>
      drawn({
        ...grillInEuros,
        ...free,
        units: inEveryCase(each),
        remains: Math.max(0, minor),
        unitCost: Math.max(0, -minor),
      })
    expect(leaving(700, 1)).toMatchObject({ pProfit: '1', mean: 1, p10: 1, p50: 1 })
    expect(leaving(400, 1)).toMatchObject({ pProfit: '1', mean: 0, p50: 0 })
    expect(leaving(-1)).toMatchObject({ pProfit: '0', mean: -1, p10: -1, p50: -1 })
    expect(leaving(-400, 1)).toMatchObject({ pProfit: '0', mean: 0, p50: 0 })
    expect(leaving(-2)).toMatchObject({ mean: -2, p90: -2 })
  })

  it('is no profit where it is nothing', () => {
    const nothing = { ...unitsAlone, stepCosts: 0, costs: { fee: 0, media: 0, production: 0 }, variableShare: 10_000 }
    expect(drawn({ ...nothing, unitCost: 0 })).toMatchObject({ pProfit: '0', mean: 0, p10: 0, p90: 0 })
  })
})

describe('a chance in words', () => {
  it('is told as people tell it', () => {
    const chances = ['0.7975', '0.066667', '0.94005', '0.025', '0.5', '0.8302', '0.95', '0.1', '0.9', '0.0999', '0.033']
    expect(chances.map((chance) => Object.values(aboutRuns(chance)).join(' of '))).toEqual([
      '8 of 10',
      '1 of 15',
      '14 of 15',
      '1 of 40',
      '5 of 10',
      '8 of 10',
      '19 of 20',
      '1 of 10',
      '9 of 10',
      '1 of 10',
      '1 of 30',
    ])
  })

  it('never says never, unless it is', () => {
    const chances = ['0', '0.0049', '0.005', '0.01', '0.02', '0.04', '0.997', '1']
    expect(chances.map((chance) => Object.values(aboutRuns(chance)).join(' of '))).toEqual([
      '0 of 100',
      '0 of 100',
      '1 of 100',
      '1 of 100',
      '1 of 50',
      '1 of 25',
      '100 of 100',
      '100 of 100',
    ])
  })
})
