import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseReckoningInput } from '../../../src/domain/money/parseReckoningInput.ts'
import { reckon, reckonCases } from '../../../src/domain/money/reckon.ts'
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

  it('may leave out the low end alone', () => {
    const outcome = parseReckoningInput({ ...grillInEuros, units: { target: 10_000, likely: 6000, high: 12_000 } })
    expect(outcome.ok && outcome.value.units.low).toBe(6000)
    expect(faultsIn({ ...grillInEuros, units: { target: 10_000, likely: null } })).toEqual(['units.likely wrong-type'])
  })

  it('takes costs that rise in the better case, and level ones', () => {
    expect(faultsIn({ ...grillInEuros, unitCost: { target: 2, likely: 2, low: 2, high: 2 } })).toEqual([])
    expect(faultsIn({ ...grillInEuros, unitCost: { target: 2, likely: 2, low: 3, high: 2 } })).toEqual([])
    expect(faultsIn({ ...grillInEuros, unitCost: { target: 2, likely: 2, low: 2, high: 3 } })).toEqual([])
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

describe('whatever input is accepted', () => {
  const share = fc.integer({ min: 0, max: 10_000 })
  const amount = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 1_000_000_000_000 }))
  const anyInput = fc
    .record({
      spend: amount,
      share,
      rates: fc.tuple(share, share),
      variableShare: share,
      unitCost: amount,
      units: fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 4, maxLength: 4 }),
      capacity: fc.option(fc.integer({ min: 0, max: 100_000 })),
      daysPerWeek: fc.integer({ min: 1, max: 7000 }),
      ramp: fc.array(share, { minLength: 1, maxLength: 20 }),
      anyway: share,
      refilled: share,
      stepCosts: amount,
      costs: fc.record({ fee: amount, media: amount, production: amount }),
      costVat: share,
      vatDeductible: fc.boolean(),
      keep: share,
    })
    .map(({ share: first, rates, units, ...rest }) => {
      const [low = 0, likely = 0, high = 0] = units.slice(1).toSorted((one, other) => one - other)
      return {
        ...rest,
        currency: 'EUR',
        vat: [
          { share: first, rate: rates[0] },
          { share: 10_000 - first, rate: rates[1] },
        ],
        units: { target: units[0], low, likely, high },
      }
    })

  it('is reckoned in whole minor units that add up', () => {
    fc.assert(
      fc.property(anyInput, (raw) => {
        const parsed = parseReckoningInput(raw)
        if (!parsed.ok) return
        const { likely } = reckonCases(parsed.value)
        expect(
          Object.values(likely)
            .filter((value) => typeof value === 'number')
            .every(Number.isSafeInteger),
        ).toBe(true)
        expect(likely.Cmax).toBe(likely.P0 - likely.F)
        expect(likely.E).toBe(likely.Cmax - likely.K)
        expect(Math.abs(likely.P0 - Number(likely.Ninc) * likely.CM)).toBeLessThanOrEqual(1 + Math.abs(likely.CM) / 1e6)
      }),
    )
  })

  it('is at a loss one unit below break-even, and not at it', () => {
    fc.assert(
      fc.property(anyInput, (raw) => {
        const parsed = parseReckoningInput(raw)
        if (!parsed.ok) return
        const { anyway, refilled } = parsed.value
        const { CM, K, F, Nbe } = reckonCases(parsed.value).likely
        if (Nbe === null) return
        const counted = 100_000_000n - BigInt(anyway as number) * BigInt(10_000 - refilled)
        const leaves = (units: number) => BigInt(units) * BigInt(CM) * counted
        expect(leaves(Nbe) >= BigInt(K + F) * 100_000_000n).toBe(true)
        expect(Nbe === 0 || leaves(Nbe - 1) < BigInt(K + F) * 100_000_000n).toBe(true)
      }),
    )
  })

  it('has chances between nothing and certainty', () => {
    fc.assert(
      fc.property(anyInput, (raw) => {
        const parsed = parseReckoningInput(raw)
        const chance = parsed.ok ? reckon(parsed.value).chance : null
        if (chance === null) return
        expect(chance.p10 <= chance.p50 && chance.p50 <= chance.p90).toBe(true)
        expect(Number(chance.pProfit) >= 0 && Number(chance.pProfit) <= 1).toBe(true)
        expect(Number(chance.pTarget) >= 0 && Number(chance.pTarget) <= 1).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})
