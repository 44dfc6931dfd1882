import { exact, minorNumber, quantity, share, zero } from './exact.ts'
import type { Exact } from './exact.ts'
import { effectiveContribution, figuresOf } from './figures.ts'
import type { CaseInput } from './reckoningInput.ts'

/** One week of the run, in minor units, each rounded for display alone; `cumulative` is summed unrounded. */
export interface Week {
  /** From 1. */
  readonly week: number
  /** Share of the full run, in basis points. */
  readonly share: number
  readonly contribution: number
  /** The week's part of the step costs. */
  readonly F: number
  /** Contribution less step costs. */
  readonly net: number
  /** All weeks so far. */
  readonly cumulative: number
}

/** The run week by week, before the cost of the plan. */
export function weeksOf(input: CaseInput): readonly Week[] {
  const contributions = weeklyContributions(input)
  const cost = exact(input.stepCosts).div(exact(input.ramp.length))
  return runningTotals(input, contributions).map(({ total, contribution }, place) => ({
    week: place + 1,
    share: input.ramp[place] ?? 0,
    contribution: minorNumber(contribution),
    F: minorNumber(cost),
    net: minorNumber(contribution.minus(cost)),
    cumulative: minorNumber(total.div(exact(input.ramp.length))),
  }))
}

/** The first week in which all that came in covers the plan's cost; null where no week of the run does. */
export function paybackWeek(input: CaseInput): number | null {
  const cost = figuresOf(input).K.times(exact(input.ramp.length))
  const place = runningTotals(input, weeklyContributions(input)).findIndex(({ total }) => total.gte(cost))
  return place < 0 ? null : place + 1
}

function weeklyContributions(input: CaseInput): readonly Exact[] {
  const figures = figuresOf(input)
  const fullWeek = figures.neff.times(quantity(input.daysPerWeek)).times(effectiveContribution(figures))
  return input.ramp.map((part) => fullWeek.times(share(part)))
}

/**
 * Totals are kept times the number of weeks: the step costs of one week may have no end of decimals (a seventh), and
 * a payback that is met to the last cent must not be missed by the last of them.
 */
function runningTotals(input: CaseInput, contributions: readonly Exact[]) {
  const weeks = exact(input.ramp.length)
  let total = zero
  return contributions.map((contribution) => {
    total = total.plus(contribution.times(weeks)).minus(exact(input.stepCosts))
    return { contribution, total }
  })
}
