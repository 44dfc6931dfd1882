import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '../../../src/domain/money/allocate.ts'
import { breakEvenChance } from '../../../src/domain/money/breakEvenChance.ts'
import { exact } from '../../../src/domain/money/exact.ts'
import { proposedCeiling } from '../../../src/domain/money/expectation.ts'
import { figuresOf } from '../../../src/domain/money/figures.ts'
import { caseNames } from '../../../src/domain/money/interval.ts'
import { outcomeOf } from '../../../src/domain/money/outcome.ts'
import { profitAt, swingsOf } from '../../../src/domain/money/profitLine.ts'
import { reckonCases } from '../../../src/domain/money/reckon.ts'
import { caseInput } from '../../../src/domain/money/reckoningInput.ts'
import type { CaseInput } from '../../../src/domain/money/reckoningInput.ts'
import { sumOf } from '../../../src/domain/money/sum.ts'
import { weeksOf } from '../../../src/domain/money/weeks.ts'
import { anyInput, anyWithAmount } from './anyInput.ts'
import { byHand } from './byHand.ts'

const anyCase = fc
  .tuple(fc.oneof(anyInput, anyWithAmount), fc.constantFrom(...caseNames))
  .map(([input, name]) => caseInput(input, name))
const some = fc.integer({ min: 1, max: 1_000_000 })
const big = (value: number | null) => (value === null ? null : BigInt(value))

/** The amounts alone, of any size: a changed input has not passed the border, and may outgrow whole numbers. */
function amountsOf(input: CaseInput) {
  const figures = figuresOf(input)
  const { CM, Cmax, E } = figures
  const Ceil = proposedCeiling(input, figures)
  const [contribution, most, ceiling, profit] = [CM, Cmax, Ceil, E].map((amount) => BigInt(amount.toFixed()))
  return { contribution, most, ceiling, profit } as Record<'contribution' | 'most' | 'ceiling' | 'profit', bigint>
}
const size = (amount: bigint) => (amount < 0n ? -amount : amount)

describe('whatever the numbers', () => {
  it('each amount is the model’s, reckoned a second time in fractions', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const hand = byHand(input)
        const { Snet, CM, P0, Cmax, Ceil, K, E, Nbe, CPAmax, CPAplan, paybackWeek } = outcomeOf(input)
        expect([Snet, CM, P0, Cmax, Ceil, K, E].map(big)).toEqual(hand.amounts)
        expect(big(Nbe)).toBe(hand.breakEven)
        expect([CPAmax, CPAplan].map(big)).toEqual(hand.perUnit)
        expect(paybackWeek).toBe(hand.payback)
      }),
    )
  })

  it('every figure is a whole number of minor units, or a decimal without a loss', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const figures = Object.values(outcomeOf(input)).flatMap((value) =>
          value !== null && typeof value === 'object' ? Object.values(value) : [value],
        )
        const isWhole = (value: unknown) => value === null || Number.isSafeInteger(value)
        const isDecimal = (value: unknown) => typeof value === 'string' && /^-?\d+(\.\d{0,5}[1-9])?$/.test(value)
        expect(figures.filter((value) => !isWhole(value) && !isDecimal(value))).toEqual([])
      }),
    )
  })

  it('profit falls by what the plan costs more, to the cent', () => {
    fc.assert(
      fc.property(anyCase, some, fc.constantFrom('fee', 'media', 'production'), (input, more, what) => {
        const dearer = { ...input, vatDeductible: true, costs: { ...input.costs, [what]: input.costs[what] + more } }
        const before = amountsOf({ ...input, vatDeductible: true })
        expect(amountsOf(dearer)).toEqual({ ...before, profit: before.profit - BigInt(more) })
      }),
    )
  })

  it('profit never rises when something costs more, remains less, or would have come anyway', () => {
    const worse: readonly ((input: CaseInput, by: number) => CaseInput)[] = [
      (input, by) => ({ ...input, unitCost: input.unitCost + by }),
      (input, by) => ({ ...input, stepCosts: input.stepCosts + by }),
      (input, by) => ({ ...input, variableShare: Math.min(10_000, input.variableShare + by) }),
      (input, by) => ({ ...input, spend: Math.max(0, input.spend - by) }),
      (input) => ({ ...input, vatDeductible: false }),
    ]
    fc.assert(
      fc.property(anyCase, some, fc.constantFrom(...worse), (input, by, change) => {
        expect(amountsOf(change(input, by)).profit <= amountsOf(input).profit).toBe(true)
      }),
    )
  })

  it('more room, more guests, a quicker start never hurt where something is left of each; they never help where not', () => {
    const more: readonly ((input: CaseInput, by: number) => CaseInput)[] = [
      (input, by) => ({ ...input, capacity: input.capacity === null ? null : input.capacity + by }),
      (input) => ({ ...input, capacity: null }),
      (input, by) => ({ ...input, units: input.units + by }),
      (input) => ({ ...input, ramp: input.ramp.map(() => 10_000) }),
      (input) => ({ ...input, refilled: 10_000 }),
      (input) => ({ ...input, anyway: 0 }),
    ]
    fc.assert(
      fc.property(anyCase, some, fc.constantFrom(...more), (input, by, change) => {
        const [before, after] = [amountsOf(input), amountsOf(change(input, by))]
        const [helps, hurts] = [after.profit > before.profit, after.profit < before.profit]
        expect(before.contribution > 0n ? hurts : helps).toBe(false)
      }),
    )
  })

  it('the ceiling lies between nothing and the most it may cost, and a greater share to keep lowers it', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 10_000 }), (input, keep) => {
        const { most, ceiling } = amountsOf(input)
        expect(size(ceiling) <= size(most)).toBe(true)
        const greater = amountsOf({ ...input, keep: Math.max(keep, input.keep) })
        expect(size(greater.ceiling) <= size(ceiling)).toBe(true)
      }),
    )
  })
})

describe('break-even', () => {
  it('lies inside its interval: the likely case’s between the good end’s and the bad end’s', () => {
    fc.assert(
      fc.property(fc.oneof(anyInput, anyWithAmount), (input) => {
        const { low, likely, high } = reckonCases(input)
        const units = ({ Nbe }: { Nbe: number | null }) => Nbe ?? Infinity
        expect(units(high)).toBeLessThanOrEqual(units(likely))
        expect(units(likely)).toBeLessThanOrEqual(units(low))
      }),
    )
  })

  it('is where the profit is nothing: paid for at it, not yet one unit before', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { Nbe } = outcomeOf(input)
        if (Nbe === null) return
        const { each, amounts } = byHand(input)
        const needed = (amounts[5] ?? 0n) + BigInt(input.stepCosts)
        expect(BigInt(Nbe) * each.over >= needed * each.under).toBe(true)
        expect(Nbe === 0 || BigInt(Nbe - 1) * each.over < needed * each.under).toBe(true)
      }),
    )
  })

  it('is likelier the less the plan costs', () => {
    fc.assert(
      fc.property(anyInput, some, (input, more) => {
        const dearer = { ...input, costs: { ...input.costs, fee: input.costs.fee + more } }
        expect(Number(breakEvenChance(dearer))).toBeLessThanOrEqual(Number(breakEvenChance(input)))
      }),
    )
  })
})

describe('what is shown in parts', () => {
  it('adds up again: every cent is given to somebody, each within a cent of its share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), weights, (amount, parts) => {
        const whole = parts.reduce((total, part) => total + part, 0)
        fc.pre(whole > 0)
        const shared = allocate(amount, parts.map(exact))
        expect(shared.reduce((total, part) => total + part, 0)).toBe(amount)
        for (const [place, part] of parts.entries()) {
          const off = BigInt(shared[place] ?? 0) * BigInt(whole) - BigInt(amount) * BigInt(part)
          expect(off < BigInt(whole) && off > -BigInt(whole)).toBe(true)
        }
      }),
    )
  })

  it('is the spend and the net spend, in their parts of VAT', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { parts, Snet } = sumOf(input)
        expect(parts.reduce((total, { gross }) => total + gross, 0)).toBe(input.spend)
        expect(parts.reduce((total, { net }) => total + net, 0)).toBe(Snet)
        expect(parts.every(({ gross, net }) => net <= gross + 1)).toBe(true)
      }),
    )
  })

  it('ends, week after week, where the case does', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        expect(weeksOf(input).at(-1)?.cumulative).toBe(outcomeOf(input).Cmax)
      }),
    )
  })
})

describe('the line of profit and the tornado', () => {
  it('pass through the likely case', () => {
    fc.assert(
      fc.property(fc.oneof(anyInput, anyWithAmount), (input) => {
        const { likely } = reckonCases(input)
        expect(profitAt(input, input.units.likely)).toBe(likely.Cmax)
        for (const { name, low, high } of swingsOf(input)) {
          const [least, most] = [Math.min(low, high), Math.max(low, high)]
          expect([name, likely.E >= least && likely.E <= most]).toEqual([name, true])
        }
      }),
    )
  })

  it('puts the widest swing first', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const widths = swingsOf(input).map(({ low, high }) => Math.abs(high - low))
        expect(widths).toEqual(widths.toSorted((one, other) => other - one))
      }),
    )
  })
})
