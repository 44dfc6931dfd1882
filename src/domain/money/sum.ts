import { allocate } from './allocate.ts'
import { decimalString, exact, minorNumber, quantity } from './exact.ts'
import { effectiveContribution, figuresOf, netWeights } from './figures.ts'
import { extraNetRevenue, outcomeOf } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import type { CaseInput, PlanCosts } from './reckoningInput.ts'

/** A part of the gross spend and the VAT it is divided by, in minor units: the parts add up to S and to Snet. */
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
  /** 1 − v, the share of the net spend that remains; null where what remains was said as an amount. */
  readonly remains: number | null
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
  /** Rates of the stages behind the unit that is counted, in basis points; empty where that unit is what is sold. */
  readonly stages: readonly number[]
  /** How often one sale is paid. */
  readonly payments: string
  /** Ninc, times all rates and payments: so often is `spend` paid. The same as Ninc where a unit is one sale, paid once. */
  readonly sales: string
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
    parts: partsOf(input, outcome.Snet),
    remains: input.remains === null ? 10_000 - input.variableShare : null,
    unitCost: input.unitCost,
    units: decimalString(quantity(input.units)),
    daysPerWeek: decimalString(quantity(input.daysPerWeek)),
    weeks: input.ramp.length,
    fullWeeks: decimalString(figures.D.div(quantity(input.daysPerWeek))),
    days: decimalString(quantity(input.daysPerWeek).times(weeks)),
    counted: decimalString(figures.counted),
    stages: input.stages,
    payments: decimalString(quantity(input.payments)),
    sales: decimalString(figures.Ninc.times(figures.yielded)),
    revenue: minorNumber(extraNetRevenue(figures)),
    keep: input.keep,
    costs: input.costs,
    costVat: outcome.K - fee - media - production,
    fullDay: fullDay(input),
  }
}

function partsOf({ spend, vat }: CaseInput, Snet: number): readonly SumPart[] {
  const gross = allocate(
    spend,
    vat.map((part) => exact(part.share)),
  )
  const net = allocate(Snet, netWeights(vat))
  return vat.map(({ rate }, place) => ({ gross: gross[place] ?? 0, rate, net: net[place] ?? 0 }))
}

/** neff·(1−k)·CM less a day's step costs, in minor units, rounded once: 10 × 0.8 × 46.21 − 19 = 350.68. */
export function fullDay(input: CaseInput): number {
  const figures = figuresOf(input)
  const days = quantity(input.daysPerWeek).times(exact(input.ramp.length))
  return minorNumber(figures.neff.times(effectiveContribution(figures)).minus(figures.F.div(days)))
}
