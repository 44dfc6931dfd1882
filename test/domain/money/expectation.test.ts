import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { asksNothing, held, heldInEachCase } from '../../../src/domain/money/expectation.ts'
import { grossCost, netWithin } from '../../../src/domain/money/figures.ts'
import { caseNames } from '../../../src/domain/money/interval.ts'
import type { CaseName } from '../../../src/domain/money/interval.ts'
import { outcomeOf } from '../../../src/domain/money/outcome.ts'
import { caseInput } from '../../../src/domain/money/reckoningInput.ts'
import { reckon, reckonCases } from '../../../src/domain/money/reckon.ts'
import type { CaseInput, Expectation, ReckoningInput } from '../../../src/domain/money/reckoningInput.ts'
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

  it('is nothing more than no loss where no share, no more than the money, and no week are asked for', () => {
    const asking = (keep: number, expectation?: Expectation) => asksNothing({ ...grillInEuros, keep, expectation })
    expect([asking(0), asking(1), asking(0, { keep: 0 }), asking(0, { keep: 1 })]).toEqual([true, false, true, false])
    const back = [0, 10_000, 10_001].map((backPerUnit) => asking(0, { backPerUnit }))
    expect(back).toEqual([true, true, false])
    expect([asking(0, { backByWeek: 1 }), asking(0, { backByWeek: 520 })]).toEqual([false, false])
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

describe('the proposed ceiling', () => {
  const proposed = (input: ReckoningInput) => {
    const { target, likely, low } = reckonCases(input)
    return { target: target.Ceil, likely: likely.Ceil, low: low.Ceil }
  }

  it('is what the client’s own expectation leaves for the cost, in whichever form it was said', () => {
    const asking = (expectation: Expectation) => proposed({ ...grillInEuros, keep: 0, expectation })
    const half = { target: 913_410, likely: 525_246, low: 65_953 }
    expect(proposed(grillInEuros)).toEqual(half)
    expect(asking({ keep: 5000 })).toEqual(half)
    expect(asking({ backPerUnit: 20_000 })).toEqual({ ...half, low: 65_952 })
    // Weekly net of domain 4.3: 367.10 + 829.20 + 1,291.30 + 3 × 1,753.40 by the end of week 6.
    expect(asking({ backByWeek: 6 }).target).toBe(774_780)
    expect(asking({ backByWeek: 12 }).target).toBe(1_826_820)
    expect(asking({ backByWeek: 520 }).target).toBe(1_826_820)
  })

  it('decides the flags: a cost that is back in time is none, and one week earlier it is', () => {
    const flags = (backByWeek: number) =>
      reckon({ ...grillInEuros, keep: 0, agreedCeiling: null, expectation: { backByWeek } }).flags
    expect(flags(10)).toEqual([])
    expect(flags(9)).toEqual(['ceiling-breached-at-likely'])
    expect(flags(6)).toEqual(['ceiling-breached-at-target', 'ceiling-breached-at-likely'])
  })
})

describe('the ceiling that the client wrote', () => {
  const bearingVat = { ...grillInEuros, vatDeductible: false, costVat: 2100, keep: 0 }

  it('excludes VAT, and is held against the cost without it, whoever bears the VAT', () => {
    const flags = (agreedCeiling: number) => reckon({ ...bearingVat, agreedCeiling }).flags
    expect(flags(780_000)).toEqual([])
    expect(flags(779_999)).toEqual(['ceiling-breached-at-target', 'ceiling-breached-at-likely'])
  })

  it('is proposed as the amount that, with its VAT, stays within what the expectation leaves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 10_000 }), (gross, costVat) => {
        const net = netWithin(gross, { costVat, vatDeductible: false })
        expect(grossCost(net, { costVat })).toBeLessThanOrEqual(gross)
        expect(BigInt(net + 1) * BigInt(10_000 + costVat) > BigInt(gross) * 10_000n).toBe(true)
      }),
    )
    expect(netWithin(-5, { costVat: 2100, vatDeductible: false })).toBe(0)
    expect(netWithin(121, { costVat: 2100, vatDeductible: true })).toBe(121)
    expect([0, 1, 2].map((gross) => netWithin(gross, { costVat: 2100, vatDeductible: false }))).toEqual([0, 0, 1])
  })
})
