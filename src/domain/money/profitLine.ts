import { exact, minorNumber, share, one } from './exact.ts'
import { figuresOf } from './figures.ts'
import { caseInput, valueIn } from './reckoningInput.ts'
import type { CaseInput, ReckoningInput } from './reckoningInput.ts'

/**
 * g(n): the profit before the plan's cost if `units` (thousandths, per occurrence) come and all else is as likely;
 * minor units. Beyond the capacity it rises no more. Not negative.
 */
export function profitAt(input: ReckoningInput, units: number): number {
  return minorNumber(figuresOf({ ...caseInput(input, 'likely'), units }).Cmax)
}

/** The proposed ceiling at `units`: (1 − m)·g(n), minor units. */
export function ceilingAt(input: ReckoningInput, units: number): number {
  return minorNumber(exact(profitAt(input, units)).times(one.minus(share(input.keep))))
}

/** One number of the input moved from its low to its high case while all others stay likely: E at both ends. */
export interface Swing {
  readonly name: SwingName
  readonly low: number
  readonly high: number
}

export type SwingName = 'units' | 'spend' | 'variableShare' | 'unitCost' | 'anyway'

/** How far each given range moves the likely profit, the widest first; numbers without a range are left out. */
export function swingsOf(input: ReckoningInput): readonly Swing[] {
  return (['units', 'spend', 'variableShare', 'unitCost', 'anyway'] as const)
    .filter((name) => valueIn('low', input[name]) !== valueIn('high', input[name]))
    .map((name) => ({ name, low: profitWith(input, name, 'low'), high: profitWith(input, name, 'high') }))
    .toSorted((one, other) => Math.abs(other.high - other.low) - Math.abs(one.high - one.low))
}

function profitWith(input: ReckoningInput, name: SwingName, end: 'low' | 'high'): number {
  const moved: CaseInput = { ...caseInput(input, 'likely'), [name]: valueIn(end, input[name]) }
  return minorNumber(figuresOf(moved).E)
}
