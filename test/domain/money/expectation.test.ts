import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ceilingAmounts, held, heldInEachCase } from '../../../src/domain/money/expectation.ts'
import type { Expectation } from '../../../src/domain/money/expectation.ts'
import { caseNames } from '../../../src/domain/money/interval.ts'
import type { CaseName } from '../../../src/domain/money/interval.ts'
import { outcomeOf } from '../../../src/domain/money/outcome.ts'
import { caseInput } from '../../../src/domain/money/reckoningInput.ts'
import type { CaseInput } from '../../../src/domain/money/reckoningInput.ts'
import { anyInput } from './anyInput.ts'
import { grillInEuros } from './grill.ts'
import { asPrecise, fromVectors, inputOf, inUnits } from './vectors.ts'

interface Row {
  readonly vector: string
  readonly asked: Expectation
  readonly case: CaseName
  readonly most: string
  readonly gives: string | null
  readonly meets: boolean
}

const costing = (input: CaseInput, fee: number): CaseInput => ({
  ...input,
  vatDeductible: true,
  costs: { fee, media: 0, production: 0 },
})

describe('what the director asks of the money, held against each case', () => {
  const { rows } = fromVectors('expectation') as { rows: readonly Row[] }
  test.each(rows)('$vector, $case: $asked', ({ vector, asked, case: name, ...expected }) => {
    const input = inputOf(vector)
    const { most, gives, meets } = heldInEachCase(input, asked)[name]
    const told = gives && asPrecise(gives, expected.gives ?? '')
    expect({ most: inUnits(most, input.currency), gives: told, meets }).toEqual(expected)
  })

  it('has no share, no return and no week where there is none', () => {
    const nothing = caseInput({ ...grillInEuros, anyway: 10_000 }, 'likely')
    expect(held(nothing, { keep: 5000 })).toEqual({ most: -57_000, gives: null, meets: false })
    expect(held(nothing, { backByWeek: 12 })).toEqual({ most: -9500, gives: null, meets: false })
    expect(held(nothing, { backPerUnit: 20_000 })).toMatchObject({ most: -57_000, gives: '-0.146154', meets: false })
    expect(held(costing(nothing, 0), { backPerUnit: 20_000 })).toMatchObject({ gives: null, meets: false })
  })

  it('rounds what may be spent down, below zero as well', () => {
    const odd = caseInput({ ...grillInEuros, anyway: 10_000, stepCosts: 100_001 }, 'likely')
    expect(held(odd, { backPerUnit: 20_000 }).most).toBe(-50_001)
  })

  it('who asks for less than the money back still asks that nothing be lost', () => {
    const { Cmax } = outcomeOf(caseInput(grillInEuros, 'likely'))
    const most = (backPerUnit: number) => held(caseInput(grillInEuros, 'likely'), { backPerUnit }).most
    expect([0, 5000, 10_000].map(most)).toEqual([Cmax, Cmax, Cmax])
    expect(most(10_001)).toBeLessThan(Cmax)
  })

  it('is met by a plan that costs the most it allows, and by none that costs a cent more', () => {
    const anyExpectation = fc.oneof(
      fc.record({ keep: fc.integer({ min: 0, max: 10_000 }) }),
      fc.record({ backPerUnit: fc.integer({ min: 1, max: 1_000_000 }) }),
      fc.record({ backByWeek: fc.integer({ min: 1, max: 60 }) }),
    )
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...caseNames), anyExpectation, (input, name, asked) => {
        const one = caseInput(input, name)
        const { most } = held(one, asked)
        fc.pre(most >= 0)
        const [at, above] = [held(costing(one, most), asked), held(costing(one, most + 1), asked)]
        expect([at.most, at.meets, above.meets]).toEqual([most, true, false])
        if (!('backByWeek' in asked)) return
        const { paybackWeek } = outcomeOf(costing(one, most))
        expect(paybackWeek !== null && paybackWeek <= asked.backByWeek).toBe(true)
        expect(at.gives).toBe(String(paybackWeek))
      }),
    )
  })
})

describe('three amounts, never mixed', () => {
  it('are the cost at which nothing is left, what the expectation leaves for it, and what was written', () => {
    expect(ceilingAmounts(grillInEuros, { keep: 5000 })).toEqual({
      breakEven: { target: 1_826_820, likely: 1_050_492, low: 131_905, high: 3_050_994 },
      byExpectation: { target: 913_410, likely: 525_246, low: 65_953, high: 1_525_497 },
      written: 913_410,
    })
  })

  it('go without those that nobody has said', () => {
    const amounts = ceilingAmounts({ ...grillInEuros, agreedCeiling: null }, null)
    expect([amounts.byExpectation, amounts.written]).toEqual([null, null])
  })
})
