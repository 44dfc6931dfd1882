import { minorNumber } from './exact.ts'
import { proposedCeiling } from './expectation.ts'
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

/** The proposed ceiling at `units`, all else as likely: what the client's own expectation leaves; minor units. */
export function ceilingAt(input: ReckoningInput, units: number): number {
  const one = { ...caseInput(input, 'likely'), units }
  return minorNumber(proposedCeiling(one, figuresOf(one)))
}

/** An input that can have a range; `stages.0` is the rate of the first stage behind the unit that is counted. */
export type SwingName =
  | 'units'
  | 'spend'
  | 'variableShare'
  | 'remains'
  | 'unitCost'
  | 'anyway'
  | `stages.${number}`
  | 'payments'

/** One number of the input moved from its low to its high case while all others stay likely: E at both ends. */
export interface Swing {
  readonly name: SwingName
  readonly low: number
  readonly high: number
}

/** How far each given range moves the likely profit, the widest first; numbers without a range are left out. */
export function swingsOf(input: ReckoningInput): readonly Swing[] {
  return ranged(input)
    .map((name) => ({ name, low: profitWith(input, name, 'low'), high: profitWith(input, name, 'high') }))
    .toSorted((one, other) => Math.abs(other.high - other.low) - Math.abs(one.high - one.low))
}

/** Inputs with a range, in the order of the input; where what remains is an amount, spend moves no profit. */
function ranged(input: ReckoningInput): readonly SwingName[] {
  const { units, spend, variableShare, remains, unitCost, anyway, stages = [], lifetime } = input
  const cost = { unitCost, anyway }
  const sold = remains === undefined ? { units, spend, variableShare } : { units, remains }
  const chain = Object.fromEntries(stages.map((rate, place) => [`stages.${place}`, rate]))
  const values = { ...sold, ...cost, ...chain, payments: lifetime?.payments ?? 1000 }
  return Object.entries(values)
    .filter(([, value]) => valueIn('low', value) !== valueIn('high', value))
    .map(([name]) => name as SwingName)
}

function profitWith(input: ReckoningInput, name: SwingName, end: 'low' | 'high'): number {
  return minorNumber(figuresOf(moved(caseInput(input, 'likely'), caseInput(input, end), name)).E)
}

function moved(likely: CaseInput, end: CaseInput, name: SwingName): CaseInput {
  if (!name.startsWith('stages.')) return { ...likely, [name]: end[name as Exclude<SwingName, `stages.${number}`>] }
  const place = Number(name.slice('stages.'.length))
  return { ...likely, stages: likely.stages.with(place, end.stages[place] ?? 0) }
}
