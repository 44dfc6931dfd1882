import { exact, minorNumber, quantity, zero } from './exact.ts'
import type { Exact } from './exact.ts'
import { closingRate, figuresOf } from './figures.ts'
import type { CaseInput } from './reckoningInput.ts'

/** One week, in minor units, each rounded for display alone; `cumulative` is summed unrounded. */
export interface Week {
  /** From 1. */
  readonly week: number
  /** Share of the full run, in basis points; 0 after the run, when only what was sold in it is still paid. */
  readonly share: number
  readonly contribution: number
  /** The week's part of the step costs. */
  readonly F: number
  /** Contribution less step costs. */
  readonly net: number
  /** All weeks so far. */
  readonly cumulative: number
}

/** Week by week until the last payment of what the run sold, before the cost of the plan. */
export function weeksOf(input: CaseInput): readonly Week[] {
  const weeks = exact(input.ramp.length)
  return runningTotals(input).map(({ contribution, cost, total }, place) => ({
    week: place + 1,
    share: input.ramp[place] ?? 0,
    contribution: minorNumber(contribution),
    F: minorNumber(cost.div(weeks)),
    net: minorNumber(contribution.minus(cost.div(weeks))),
    cumulative: minorNumber(total.div(weeks)),
  }))
}

/** The first week in which all that came in covers the plan's cost; null where no week does. */
export function paybackWeek(input: CaseInput, figures = figuresOf(input)): number | null {
  const cost = figures.K.times(exact(input.ramp.length))
  const place = runningTotals(input, figures).findIndex(({ total }) => total.gte(cost))
  return place < 0 ? null : place + 1
}

/** The most that has come in by the end of one of the first `week` weeks, unrounded: what could be earned back by then. */
export function earnedBy(input: CaseInput, week: number): Exact {
  const totals = runningTotals(input).slice(0, week)
  const most = totals.reduce<Exact | null>((most, { total }) => (most?.gte(total) ? most : total), null)
  return (most ?? zero).div(exact(input.ramp.length))
}

/**
 * Totals are kept times the number of weeks: the step costs of one week may have no end of decimals (a seventh), and
 * a payback that is met to the last cent must not be missed by the last of them. So is `cost`.
 */
function runningTotals(input: CaseInput, { CM, counted, neff } = figuresOf(input)) {
  const fullWeek = neff.times(quantity(input.daysPerWeek)).times(CM).times(counted).times(closingRate(input))
  const weeks = exact(input.ramp.length)
  let total = zero
  return paidInWeek(input).map((paid, place) => {
    const contribution = fullWeek.times(exact(paid)).times(ofTenMillion)
    const cost = place < input.ramp.length ? exact(input.stepCosts) : zero
    total = total.plus(contribution.times(weeks)).minus(cost)
    return { contribution, cost, total }
  })
}

const ofTenMillion = exact('0.0000001')

/** Payments of each week, in ten-millionths of what a full week sells: a sale is paid at once, and then as it goes on. */
function paidInWeek({ ramp, payments, everyWeeks }: CaseInput): readonly number[] {
  const later = Array.from({ length: Math.ceil(payments / 1000) }, (_, place) => ({
    weeks: Math.ceil((place * everyWeeks) / 1000),
    part: Math.min(1000, payments - place * 1000),
  }))
  const last = later.at(-1)?.weeks ?? 0
  return Array.from({ length: ramp.length + last }, (_, week) =>
    later.reduce((total, { weeks, part }) => total + part * (ramp[week - weeks] ?? 0), 0),
  )
}
