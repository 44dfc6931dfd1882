import { exact, isWithinReach, quantity } from './exact.ts'
import type { Exact } from './exact.ts'
import { figuresOf } from './figures.ts'
import { perUnitFigures } from './outcome.ts'
import { everyCase } from './reckoningInput.ts'
import type { PerCase, ReckoningInput } from './reckoningInput.ts'

/** Whether every figure, in every mixture of cases, stays a whole number that no digit is lost from. */
export function isReckonable(input: ReckoningInput): boolean {
  return isWithinReach(largestAmount(input)) && everyCase(input).every(([, one]) => arePerUnitFiguresWithinReach(one))
}

/** More than any amount of the model can come to: all units at full price in all weeks, and all costs with all VAT. */
function largestAmount(input: ReckoningInput): Exact {
  const { spend, unitCost, remains, units, lifetime, daysPerWeek, ramp, stepCosts, costs } = input
  const payments = quantity(largest(lifetime?.payments ?? 1000))
  const count = quantity(largest(units)).times(quantity(daysPerWeek)).times(exact(ramp.length)).times(payments)
  const cost = exact(costs.fee).plus(exact(costs.media)).plus(exact(costs.production)).times(exact(2))
  return exact(largest(spend))
    .plus(exact(largest(unitCost)))
    .plus(exact(largest(remains ?? 0)))
    .times(count)
    .plus(exact(stepCosts))
    .plus(cost)
}

/** The largest number of all cases. */
export function largest(value: PerCase): number {
  return typeof value === 'number' ? value : Math.max(value.target, value.likely, value.low, value.high)
}

/** A cost divided by a thousandth of a unit, or by the hundredth of a cent that it leaves, can be any size. */
function arePerUnitFiguresWithinReach(input: Parameters<typeof figuresOf>[0]): boolean {
  return Object.values(perUnitFigures(figuresOf(input))).every((figure) => figure === null || isWithinReach(figure))
}
