import * as fc from 'fast-check'
import { currencies } from '../../../src/domain/money/currency.ts'
import { parseReckoningInput } from '../../../src/domain/money/parseReckoningInput.ts'
import type { ReckoningInput } from '../../../src/domain/money/reckoningInput.ts'

const share = fc.integer({ min: 0, max: 10_000 })
const amount = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 1_000_000_000_000 }))

/** Low, likely and high from three numbers, the target beside them. */
const rising = (numbers: readonly number[], target: number) => {
  const [low = 0, likely = 0, high = 0] = numbers.toSorted((one, other) => one - other)
  return { target, low, likely, high }
}
const cases = (one: fc.Arbitrary<number>) =>
  fc.tuple(fc.array(one, { minLength: 3, maxLength: 3 }), one).map(([numbers, target]) => rising(numbers, target))
const falling = (one: fc.Arbitrary<number>) =>
  cases(one).map(({ low, high, ...rest }) => ({ ...rest, low: high, high: low }))

const units = cases(fc.integer({ min: 0, max: 100_000 }))
const vat = fc
  .tuple(share, share, share)
  .map(([first, ...rates]) => rates.map((rate, place) => ({ share: place === 0 ? first : 10_000 - first, rate })))

const tables = {
  currency: fc.constantFrom(...currencies),
  spend: fc.oneof(amount, cases(amount)),
  vat,
  variableShare: fc.oneof(share, falling(share)),
  unitCost: fc.oneof(amount, falling(fc.integer({ min: 0, max: 100_000 }))),
  units,
  capacity: fc.option(fc.integer({ min: 0, max: 100_000 })),
  daysPerWeek: fc.integer({ min: 1, max: 7000 }),
  ramp: fc.array(share, { minLength: 1, maxLength: 20 }),
  anyway: fc.oneof(share, falling(share)),
  refilled: share,
  stepCosts: amount,
  costs: fc.record({ fee: amount, media: amount, production: amount }),
  costVat: share,
  vatDeductible: fc.boolean(),
  keep: share,
  agreedCeiling: fc.option(amount),
}

/** Goals that count something before the sale, or whose sale is paid more than once. */
const chain = {
  stages: fc.array(fc.oneof(share, cases(share)), { maxLength: 3 }),
  lifetime: fc.record({
    payments: cases(fc.integer({ min: 1000, max: 20_000 })),
    everyWeeks: fc.integer({ min: 1000, max: 10_000 }),
  }),
}

const accepted = (raw: object): readonly ReckoningInput[] => {
  const outcome = parseReckoningInput(raw)
  return outcome.ok ? [outcome.value] : []
}

/** Any input that the border lets through; those it refuses are left out by drawing again. */
export const anyInput: fc.Arbitrary<ReckoningInput> = fc
  .oneof(fc.record(tables), fc.record({ ...tables, ...chain }, { requiredKeys: Object.keys(tables) as never[] }))
  .map(accepted)
  .filter(([input]) => input !== undefined)
  .map(([input]) => input as ReckoningInput)

/** The same where what remains of a unit is known as an amount. */
export const anyWithAmount: fc.Arbitrary<ReckoningInput> = fc
  .tuple(anyInput, cases(fc.integer({ min: 0, max: 100_000 })))
  .map(([input, remains]) => accepted({ ...input, variableShare: 0, remains }))
  .filter(([input]) => input !== undefined)
  .map(([input]) => input as ReckoningInput)
