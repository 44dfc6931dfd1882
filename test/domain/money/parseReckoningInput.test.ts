import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseReckoningInput } from '../../../src/domain/money/parseReckoningInput.ts'
import { reckon } from '../../../src/domain/money/reckon.ts'
import { anyInput } from './anyInput.ts'
import { grillInEuros, grillInWon } from './grill.ts'

const faultsIn = (value: unknown) => {
  const outcome = parseReckoningInput(value)
  return outcome.ok ? [] : outcome.error.map(({ path, code }) => `${path} ${code}`)
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a reckoning’s input', () => {
  test.each([grillInEuros, grillInWon])('comes back as it was ($currency)', (input) => {
    expect(parseReckoningInput(plain(input))).toEqual({ ok: true, value: input })
  })

  it('takes what is asked in one form, beside no share to keep', () => {
    const asking = (expectation: unknown, keep = 0) => faultsIn({ ...grillInEuros, keep, expectation })
    for (const form of [{ keep: 5000 }, { backPerUnit: 20_000 }, { backByWeek: 8 }]) expect(asking(form)).toEqual([])
    expect(asking({ backByWeek: 8 }, 5000)).toEqual(['keep too-large'])
    expect(asking({ backByWeek: 8 }, 1)).toEqual(['keep too-large'])
    expect(asking({ backByWeek: 8, keep: 5000 })).toEqual(['expectation.backByWeek unknown-key'])
    expect(asking({ backByWeek: 0 })).toEqual(['expectation.backByWeek too-small'])
    expect([asking({ backByWeek: 1 }), asking({ backByWeek: 520 })]).toEqual([[], []])
    expect(asking({ backByWeek: 521 })).toEqual(['expectation.backByWeek too-large'])
    expect([asking({ backPerUnit: 0 }), asking({ backPerUnit: 1_000_000 })]).toEqual([[], []])
    expect(asking({ backPerUnit: 1_000_001 })).toEqual(['expectation.backPerUnit too-large'])
    expect(asking({})).toEqual(['expectation.keep missing'])
    expect(asking('half')).toEqual(['expectation wrong-type'])
  })

  it('may leave out the range and the written ceiling', () => {
    const { agreedCeiling: _, ...rest } = grillInEuros
    const outcome = parseReckoningInput({ ...rest, units: { target: 10_000, likely: 6000 } })
    expect(outcome.ok && outcome.value).toEqual({
      ...grillInEuros,
      units: { target: 10_000, likely: 6000, low: 6000, high: 6000 },
      agreedCeiling: null,
    })
  })

  it('answers with all its faults at once', () => {
    const broken = {
      ...grillInEuros,
      currency: 'XXX',
      spend: '80',
      vat: [{ share: 7000, rate: 900.5 }, { share: 2000 }],
      units: { target: -1, likely: 6000, low: 2000, high: 12_000, best: 1 },
      daysPerWeek: 0,
      ramp: [],
      vatDeductible: 'yes',
      keep: 10_001,
      capacity: undefined,
      note: 'x',
    }
    expect(faultsIn(broken).toSorted()).toEqual(
      [
        'capacity wrong-type',
        'currency not-on-the-list',
        'daysPerWeek too-small',
        'keep too-large',
        'note unknown-key',
        'ramp too-small',
        'spend wrong-type',
        'units.best unknown-key',
        'units.target too-small',
        'vat.0.rate not-whole',
        'vat.1.rate missing',
        'vatDeductible wrong-type',
      ].toSorted(),
    )
  })

  test.each([[null], [[]], ['x'], [5], [undefined]])('is no %j', (value) => {
    expect(faultsIn(value)).toEqual([' wrong-type'])
  })

  it('names every key that is missing', () => {
    expect(faultsIn({})).toHaveLength(16)
    expect(faultsIn({}).every((fault) => fault.endsWith(' missing'))).toBe(true)
  })

  it('is not fooled by keys that every object has', () => {
    const { keep: _, ...rest } = grillInEuros
    expect(faultsIn(JSON.parse(JSON.stringify(rest).replace('{', '{"__proto__":{"keep":5000},')))).toEqual([
      '__proto__ unknown-key',
      'keep missing',
    ])
    expect(faultsIn({ ...grillInEuros, currency: 'constructor' })).toEqual(['currency not-on-the-list'])
  })

  it('keeps low, likely and high in their order', () => {
    expect(faultsIn({ ...grillInEuros, units: { target: 10_000, likely: 6000, low: 7000, high: 12_000 } })).toEqual([
      'units out-of-order',
    ])
    expect(faultsIn({ ...grillInEuros, spend: { target: 8000, likely: 8000, low: 9200, high: 6800 } })).toEqual([
      'spend out-of-order',
    ])
    expect(faultsIn({ ...grillInEuros, anyway: { target: 2000, likely: 2000, low: 1000, high: 3500 } })).toEqual([])
    expect(faultsIn({ ...grillInEuros, anyway: { target: 2000, likely: 2000, low: 3500, high: 3000 } })).toEqual([
      'anyway out-of-order',
    ])
  })

  it('has parts that make up the whole, and a run in which something runs', () => {
    expect(faultsIn({ ...grillInEuros, vat: [{ share: 7000, rate: 900 }], ramp: [0, 0] })).toEqual([
      'vat shares-not-whole',
      'ramp too-small',
    ])
  })

  it('has limits, and keeps them to the last unit', () => {
    const most = { ...grillInEuros, stepCosts: 1_000_000_000_000, daysPerWeek: 7000, keep: 10_000 }
    expect(faultsIn(most)).toEqual([])
    expect(faultsIn({ ...most, stepCosts: 1_000_000_000_001, daysPerWeek: 7001, keep: 10_001 })).toEqual([
      'daysPerWeek too-large',
      'stepCosts too-large',
      'keep too-large',
    ])
    const weeks = (count: number) => Array.from({ length: count }, () => 10_000)
    expect(faultsIn({ ...grillInEuros, ramp: weeks(520) })).toEqual([])
    expect(faultsIn({ ...grillInEuros, ramp: weeks(521) })).toEqual(['ramp too-large'])
    const parts = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ share: place ? 0 : 10_000, rate: 0 }))
    expect(faultsIn({ ...grillInEuros, vat: parts(10) })).toEqual([])
    expect(faultsIn({ ...grillInEuros, vat: parts(11) })).toEqual(['vat too-large'])
    expect(faultsIn({ ...grillInEuros, units: { target: 1, likely: 1_000_000_000_001 } })).toContain(
      'units.likely too-large',
    )
  })

  it('may be of nobody: no extra units, and no room', () => {
    const nobody = { target: 0, likely: 0, low: 0, high: 0 }
    expect(faultsIn({ ...grillInEuros, units: nobody, capacity: 0 })).toEqual([])
  })

  it('may leave out the low end alone', () => {
    const outcome = parseReckoningInput({ ...grillInEuros, units: { target: 10_000, likely: 6000, high: 12_000 } })
    expect(outcome.ok && outcome.value.units.low).toBe(6000)
    expect(faultsIn({ ...grillInEuros, units: { target: 10_000, likely: null } })).toEqual(['units.likely wrong-type'])
    expect(faultsIn({ ...grillInEuros, units: null })).toEqual(['units wrong-type'])
  })

  it('takes costs that rise in the better case, and level ones', () => {
    expect(faultsIn({ ...grillInEuros, unitCost: { target: 2, likely: 2, low: 2, high: 2 } })).toEqual([])
    expect(faultsIn({ ...grillInEuros, unitCost: { target: 2, likely: 2, low: 3, high: 2 } })).toEqual([])
    expect(faultsIn({ ...grillInEuros, unitCost: { target: 2, likely: 2, low: 2, high: 3 } })).toEqual([])
    expect(faultsIn({ ...grillInEuros, unitCost: { target: 3, likely: 3, low: 3, high: 2 } })).toEqual([])
    expect(faultsIn({ ...grillInEuros, variableShare: { target: 2, likely: 2, low: 1, high: 1 } })).toEqual([
      'variableShare out-of-order',
    ])
  })

  it('is refused where a figure would outgrow whole numbers', () => {
    expect(faultsIn({ ...grillInEuros, spend: 1_000_000_000_000, units: { target: 1e9, likely: 6000 } })).toEqual([
      ' too-large',
    ])
    const dust = { ...grillInEuros, units: { target: 1, likely: 1 }, ramp: [1], daysPerWeek: 1, stepCosts: 1e12 }
    expect(faultsIn(dust)).toEqual([' too-large'])
  })
})

describe('a goal before the sale, and a sale that is paid more than once', () => {
  const cases = { target: 2000, likely: 2000, low: 1200, high: 2800 }

  it('may be left out, and then stays out', () => {
    const outcome = parseReckoningInput(plain(grillInEuros))
    expect(outcome.ok && Object.keys(outcome.value)).toEqual(Object.keys(grillInEuros))
    expect(Object.keys(grillInEuros).filter((key) => ['remains', 'stages', 'lifetime'].includes(key))).toEqual([])
  })

  it('comes back as it was', () => {
    const full = { ...grillInEuros, stages: [cases, 8000], lifetime: { payments: 14_000, everyWeeks: 4345 } }
    expect(parseReckoningInput(plain(full))).toEqual({ ok: true, value: full })
  })

  it('has rates from nothing to all, in their order, and ten stages at most', () => {
    const stages = (count: number) => Array.from({ length: count }, () => 10_000)
    expect(faultsIn({ ...grillInEuros, stages: [] })).toEqual([])
    expect(faultsIn({ ...grillInEuros, stages: stages(10) })).toEqual([])
    expect(faultsIn({ ...grillInEuros, stages: stages(11) })).toEqual(['stages too-large'])
    expect(faultsIn({ ...grillInEuros, stages: [10_001, -1] })).toEqual(['stages.0 too-large', 'stages.1 too-small'])
    expect(faultsIn({ ...grillInEuros, stages: [8000, { ...cases, low: 2001 }] })).toEqual(['stages.1 out-of-order'])
  })

  it('is paid once or more, every week to every year, for ten years at most', () => {
    const lifetime = (payments: unknown, everyWeeks: number) =>
      faultsIn({ ...grillInEuros, lifetime: { payments, everyWeeks } })
    expect(lifetime(1000, 1000)).toEqual([])
    expect(lifetime(999, 999)).toEqual(['lifetime.payments too-small', 'lifetime.everyWeeks too-small'])
    expect(lifetime(1000, 53_000)).toEqual([])
    expect(lifetime(1000, 53_001)).toEqual(['lifetime.everyWeeks too-large'])
    expect(lifetime(520_000, 1000)).toEqual([])
    expect(lifetime(520_001, 1000)).toEqual(['lifetime.payments too-large'])
    expect(lifetime(10_000, 52_000)).toEqual([])
    expect(lifetime(10_001, 52_000)).toEqual(['lifetime too-large'])
    expect(lifetime({ ...cases, high: 1999 }, 4345)).toEqual(['lifetime.payments out-of-order'])
  })

  it('says once what remains: as an amount or as the share that goes', () => {
    const known = { ...grillInEuros, variableShare: 0, remains: { target: 50, likely: 50, low: 40, high: 60 } }
    expect(faultsIn(known)).toEqual([])
    expect(faultsIn({ ...known, variableShare: grillInEuros.variableShare })).toEqual(['variableShare too-large'])
    expect(faultsIn({ ...known, variableShare: 1 })).toEqual(['variableShare too-large'])
    expect(faultsIn({ ...known, remains: { target: 50, likely: 50, low: 60, high: 40 } })).toEqual([
      'remains out-of-order',
    ])
  })

  it('never takes the two numbers that flatter for granted: who would have come anyway, and the slow start', () => {
    const { anyway: _, ramp: __, ...silent } = grillInEuros
    expect(faultsIn(silent)).toEqual(['ramp missing', 'anyway missing'])
  })

  it('is refused where the payments or what remains would outgrow whole numbers', () => {
    const many = { ...grillInEuros, spend: 1_000_000_000, units: { target: 1e6, likely: 6000 } }
    expect(faultsIn(many)).toEqual([])
    expect(faultsIn({ ...many, lifetime: { payments: 500_000, everyWeeks: 1000 } })).toEqual([' too-large'])
    expect(faultsIn({ ...grillInEuros, variableShare: 0, remains: 1e12, units: { target: 1e6, likely: 6 } })).toEqual([
      ' too-large',
    ])
  })
})

describe('whatever input is accepted', () => {
  it('has chances between nothing and certainty', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { chance } = reckon(input)
        if (chance === null) return
        expect(chance.p10 <= chance.p50 && chance.p50 <= chance.p90).toBe(true)
        expect(Number(chance.pProfit) >= 0 && Number(chance.pProfit) <= 1).toBe(true)
        expect(Number(chance.pTarget) >= 0 && Number(chance.pTarget) <= 1).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})
