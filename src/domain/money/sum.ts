import { decimalString, exact, minorNumber, one, quantity, share } from './exact.ts'
import { figuresOf } from './figures.ts'
import { extraNetRevenue, outcomeOf } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import type { CaseInput, PlanCosts } from './reckoningInput.ts'

/** A part of the gross spend and the VAT it is divided by; `gross` and `net` in minor units, each rounded for display. */
export interface SumPart {
  readonly gross: number
  readonly rate: number
  readonly net: number
}

/**
 * Everything a person needs to follow one case by hand, in the order in which it is reckoned: the outcome's own
 * figures, and between them the numbers they come from. Amounts in minor units, shares in basis points, quantities as
 * decimal strings.
 */
export interface Sum extends Outcome {
  readonly spend: number
  readonly parts: readonly SumPart[]
  /** 1 − v, the share of the net spend that remains. */
  readonly remains: number
  readonly unitCost: number
  /** n as asked for, before the room is looked at. */
  readonly units: string
  readonly daysPerWeek: string
  readonly weeks: number
  /** Σ ramp: the weeks of the run, counted as full ones. */
  readonly fullWeeks: string
  /** Days of the run, whether full or not: what staff is paid for. */
  readonly days: string
  /** 1 − κ·(1 − φ), as a decimal. */
  readonly counted: string
  /** Extra net revenue of the run, rounded. */
  readonly revenue: number
  readonly keep: number
  readonly costs: PlanCosts
  /** What VAT adds to the cost; 0 where it is deducted. */
  readonly costVat: number
  /** What one full-run day leaves after its staff: the ceiling per day, the owner's sentence in one number. */
  readonly fullDay: number
}

/** The sum of one case, line by line. */
export function sumOf(input: CaseInput): Sum {
  const outcome = outcomeOf(input)
  const figures = figuresOf(input)
  const weeks = exact(input.ramp.length)
  const { fee, media, production } = input.costs
  return {
    ...outcome,
    spend: input.spend,
    parts: partsOf(input),
    remains: 10_000 - input.variableShare,
    unitCost: input.unitCost,
    units: decimalString(quantity(input.units)),
    daysPerWeek: decimalString(quantity(input.daysPerWeek)),
    weeks: input.ramp.length,
    fullWeeks: decimalString(figures.D.div(quantity(input.daysPerWeek))),
    days: decimalString(quantity(input.daysPerWeek).times(weeks)),
    counted: decimalString(figures.counted),
    revenue: minorNumber(extraNetRevenue(figures)),
    keep: input.keep,
    costs: input.costs,
    costVat: outcome.K - fee - media - production,
    fullDay: fullDay(input),
  }
}

function partsOf({ spend, vat }: CaseInput): readonly SumPart[] {
  return vat.map((part) => {
    const gross = exact(spend).times(share(part.share))
    return { gross: minorNumber(gross), rate: part.rate, net: minorNumber(gross.div(one.plus(share(part.rate)))) }
  })
}

/** neff·(1−k)·CM less a day's step costs, in minor units, rounded once: 10 × 0.8 × 46.21 − 19 = 350.68. */
export function fullDay(input: CaseInput): number {
  const { neff, counted, CM, F } = figuresOf(input)
  const days = quantity(input.daysPerWeek).times(exact(input.ramp.length))
  return minorNumber(neff.times(counted).times(CM).minus(F.div(days)))
}
