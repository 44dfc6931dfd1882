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
  const { spend, unitCost, units, daysPerWeek, ramp, stepCosts, costs } = input
  const most = Math.max(units.target, units.likely, units.low, units.high)
  const count = quantity(most).times(quantity(daysPerWeek)).times(exact(ramp.length))
  const cost = exact(costs.fee).plus(exact(costs.media)).plus(exact(costs.production)).times(exact(2))
  return exact(largest(spend))
    .plus(exact(largest(unitCost)))
    .times(count)
    .plus(exact(stepCosts))
    .plus(cost)
}

function largest(value: PerCase): number {
  return typeof value === 'number' ? value : Math.max(value.target, value.likely, value.low, value.high)
}

/** A cost divided by a thousandth of a unit, or by the hundredth of a cent that it leaves, can be any size. */
function arePerUnitFiguresWithinReach(input: Parameters<typeof figuresOf>[0]): boolean {
  return Object.values(perUnitFigures(figuresOf(input))).every((figure) => figure === null || isWithinReach(figure))
}
