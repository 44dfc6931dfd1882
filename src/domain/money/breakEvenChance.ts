import { decimalString, quantity } from './exact.ts'
import { breakEvenPerDay, figuresOf } from './figures.ts'
import { caseInput } from './reckoningInput.ts'
import type { ReckoningInput } from './reckoningInput.ts'
import { chanceAtLeast } from './triangular.ts'

/**
 * The chance that enough units come to earn the plan's cost back, if these alone are uncertain and all else is as
 * likely (domain 4.5, exact and not drawn); a decimal from 0 to 1. It is 0 where no number of units would do, or more
 * than there is room for.
 */
export function breakEvenChance(input: ReckoningInput): string {
  const needed = breakEvenPerDay(figuresOf(caseInput(input, 'likely')))
  if (needed === null || (input.capacity !== null && needed.gt(quantity(input.capacity)))) return '0'
  return decimalString(chanceAtLeast(needed, input.units))
}
