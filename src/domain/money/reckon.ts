import { chanceOf, hasRange } from './chance.ts'
import type { Chance } from './chance.ts'
import { inEachCase } from './interval.ts'
import { outcomeOf } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { caseInput, naiveInput, netCost } from './reckoningInput.ts'
import type { ReckoningInput } from './reckoningInput.ts'

/** What both parties should see beside the figures; each has its sentence in the locale files. */
export const reckoningFlags = [
  'over-capacity',
  'cost-above-cap',
  'ceiling-breached-at-target',
  'ceiling-breached-at-likely',
  'target-outside-range',
  'never-breaks-even',
  'no-range',
] as const
export type ReckoningFlag = (typeof reckoningFlags)[number]

/** The figures without the chance, which takes 20,000 draws. */
export interface ReckonedCases {
  readonly target: Outcome
  readonly likely: Outcome
  readonly low: Outcome
  readonly high: Outcome
  /** What optimism would say: no ramp-up, and nobody who would have come anyway. */
  readonly naive: Outcome
}

export interface Reckoning extends ReckonedCases {
  /** Null where no range is given, for then there is nothing to draw from. */
  readonly chance: Chance | null
  readonly flags: readonly ReckoningFlag[]
}

/** All figures of one option: each case of the model, the naive one, the chance, and the flags in their fixed order. */
export function reckon(input: ReckoningInput): Reckoning {
  const cases = reckonCases(input)
  const chance = chanceOf(input)
  return { ...cases, chance, flags: flagsOf(input, cases) }
}

/** The same without the chance, for a screen that follows every keystroke. */
export function reckonCases(input: ReckoningInput): ReckonedCases {
  return {
    ...inEachCase((name) => outcomeOf(caseInput(input, name))),
    naive: outcomeOf(naiveInput(input)),
  }
}

/** What both should see beside the figures, in the fixed order of the flags; needs no draw. */
export function flagsOf(input: ReckoningInput, cases: ReckonedCases): readonly ReckoningFlag[] {
  const { target, likely } = cases
  const raised: Readonly<Record<ReckoningFlag, boolean>> = {
    'over-capacity': isOverCapacity(input),
    'cost-above-cap': target.K > target.Cmax,
    'ceiling-breached-at-target': target.K > target.Ceil || isWrittenCeilingBreached(input),
    'ceiling-breached-at-likely': likely.K > likely.Ceil || isWrittenCeilingBreached(input),
    'target-outside-range': input.units.target < input.units.low || input.units.target > input.units.high,
    'never-breaks-even': target.Nbe === null || likely.Nbe === null,
    'no-range': !hasRange(input),
  }
  return reckoningFlags.filter((flag) => raised[flag])
}

/** Any case that counts on more units than there is room for; the figures themselves stop at the room. */
function isOverCapacity({ units, capacity }: ReckoningInput): boolean {
  return capacity !== null && Math.max(units.target, units.likely, units.low, units.high) > capacity
}

/**
 * The cost is above the ceiling that the client wrote. Both exclude VAT, whoever can deduct it: a ceiling is written as
 * an offer is, and one amount must not mean two things.
 */
export function isWrittenCeilingBreached({ costs, agreedCeiling }: ReckoningInput): boolean {
  return agreedCeiling !== null && netCost(costs) > agreedCeiling
}
