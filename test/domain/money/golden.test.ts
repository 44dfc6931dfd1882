import { describe, expect, it } from 'vitest'
import { breakEven, figuresOf } from '../../../src/domain/money/figures.ts'
import { caseNames } from '../../../src/domain/money/interval.ts'
import type { CaseName } from '../../../src/domain/money/interval.ts'
import { swingsOf } from '../../../src/domain/money/profitLine.ts'
import { reckon } from '../../../src/domain/money/reckon.ts'
import { caseInput } from '../../../src/domain/money/reckoningInput.ts'
import type { ReckoningInput } from '../../../src/domain/money/reckoningInput.ts'
import { sumOf } from '../../../src/domain/money/sum.ts'
import type { Sum } from '../../../src/domain/money/sum.ts'
import { weeksOf } from '../../../src/domain/money/weeks.ts'
import { asPrecise, inputOf, inUnits, vectorNames, vectorOf } from './vectors.ts'

const amounts = ['Snet', 'CM', 'P0', 'F', 'Cmax', 'Ceil', 'K', 'E', 'CPAmax', 'CPAplan', 'revenue'] as const
const quantities = ['neff', 'D', 'N', 'Ninc', 'sales', 'perDay'] as const
const wholes = ['Nbe', 'paybackWeek'] as const

/** What the model says of a step, in the form in which the source writes it. */
function told(step: string, sum: Sum, input: ReckoningInput, name: CaseName, as: string): string | null {
  const decimal = (value: string | null) => value && asPrecise(value, as)
  const amount = amounts.find((each) => each === step)
  if (amount) return sum[amount] === null ? null : inUnits(sum[amount], input.currency)
  const whole = wholes.find((each) => each === step)
  if (whole) return sum[whole]?.toString() ?? null
  const quantity = quantities.find((each) => each === step)
  if (quantity) return decimal(sum[quantity])
  switch (step) {
    case 'ROI %':
      return sum.ROI && (Number(sum.ROI) * 100).toFixed(1)
    case 'Nbe exact':
      return decimal(breakEven(figuresOf(caseInput(input, name)))?.toFixed(9) ?? null)
    case 'beROAS plain':
      return decimal(sum.beROAS.plain)
    case 'beROAS withAnyway':
      return decimal(sum.beROAS.withAnyway)
    case 'ROAS onK':
      return decimal(sum.ROAS.onK)
    case 'ROAS onMedia':
      return decimal(sum.ROAS.onMedia)
    default:
      throw new Error(`No such step: ${step}`)
  }
}

it('is held against golden numbers in four currencies with a minor unit, and one without', () => {
  const currencies = new Set(vectorNames.map((name) => inputOf(name).currency))
  expect([...currencies].toSorted()).toEqual(['EUR', 'GBP', 'KRW', 'PLN', 'USD'])
})

describe.each(vectorNames)('%s', (name) => {
  const golden = vectorOf(name)
  const input = inputOf(name)
  const reckoning = reckon(input)
  const inCurrency = (minor: number) => inUnits(minor, input.currency)

  it.each(golden.cases)('$step', ({ step, ...expected }) => {
    const found = caseNames.map((each) => [
      each,
      told(step, sumOf(caseInput(input, each)), input, each, expected[each] ?? ''),
    ])
    expect(Object.fromEntries(found)).toEqual(expected)
  })

  it('says what optimism would say', () => {
    const { Cmax, N } = reckoning.naive
    expect({ Cmax: inCurrency(Cmax), N: asPrecise(N, golden.naive.N) }).toEqual(golden.naive)
  })

  it('runs week by week, summed before it is rounded', () => {
    const weeks = weeksOf(caseInput(input, golden.weeks.case))
    expect(weeks.map(({ net }) => inCurrency(net))).toEqual(golden.weeks.net)
    expect(weeks.map(({ cumulative }) => inCurrency(cumulative))).toEqual(golden.weeks.cumulative)
    expect(weeks.map(({ week }) => week)).toEqual(weeks.map((_, place) => place + 1))
  })

  it('tells which number moves the profit most', () => {
    const swings = swingsOf(input).map((swing) => ({
      input: swing.name,
      low: inCurrency(swing.low),
      high: inCurrency(swing.high),
    }))
    expect(swings).toEqual(golden.tornado)
  })

  it('has the chances that the ranges give, by the same draws everywhere', () => {
    const { chance } = reckoning
    const drawn = (['mean', 'p10', 'p50', 'p90'] as const).map((each) => [each, inCurrency(chance?.[each] ?? 0)])
    expect({ ...Object.fromEntries(drawn), pProfit: chance?.pProfit }).toEqual({ ...golden.chance, pTarget: undefined })
    expect(asPrecise(chance?.pTarget ?? '', golden.chance.pTarget)).toBe(golden.chance.pTarget)
    expect(chance?.trials).toBe(20_000)
  })

  it('raises the flags that it must, and no other', () => {
    expect(reckoning.flags).toEqual(golden.flags)
  })
})
