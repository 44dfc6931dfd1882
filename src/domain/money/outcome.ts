import { decimalString, exact, minorNumber, ratio, zero } from './exact.ts'
import type { Exact } from './exact.ts'
import { proposedCeiling } from './expectation.ts'
import { breakEvenPerDay, breakEvenUnits, figuresOf } from './figures.ts'
import type { Figures } from './figures.ts'
import type { CaseInput } from './reckoningInput.ts'
import { paybackWeek } from './weeks.ts'

/**
 * What one case comes to: amounts as whole minor units, quantities and ratios as exact decimal strings with at most
 * six decimals. Null where there is nothing to divide by: no cost, no units, nothing left of a unit.
 */
export interface Outcome {
  readonly Snet: number
  readonly CM: number
  readonly neff: string
  readonly D: string
  readonly N: string
  readonly Ninc: string
  readonly P0: number
  readonly F: number
  readonly Cmax: number
  /** What the client's own expectation leaves for the cost: the proposed ceiling. */
  readonly Ceil: number
  readonly K: number
  readonly E: number
  readonly ROI: string | null
  /** Extra net revenue over the whole cost, and over the media as billed (excluding VAT). */
  readonly ROAS: { readonly onK: string | null; readonly onMedia: string | null }
  /** The ROAS at which the plan pays for itself: if every extra unit counted, and as they do count. */
  readonly beROAS: { readonly plain: string | null; readonly withAnyway: string | null }
  /** Extra units of the run from which the plan pays for itself; null: it never does. */
  readonly Nbe: number | null
  /** The same per full-run occurrence, unrounded. */
  readonly perDay: string | null
  readonly CPAmax: number | null
  readonly CPAplan: number | null
  readonly paybackWeek: number | null
}

export function outcomeOf(input: CaseInput): Outcome {
  const figures = figuresOf(input)
  const { neff, D, N, Ninc } = figures
  return {
    ...amountsOf(figures),
    Ceil: minorNumber(proposedCeiling(input, figures)),
    neff: decimalString(neff),
    D: decimalString(D),
    N: decimalString(N),
    Ninc: decimalString(Ninc),
    ROI: decimal(ratio(figures.E, figures.K)),
    ...returnsOf(figures, input.costs.media),
    perDay: decimal(breakEvenPerDay(figures)),
    ...perUnit(figures),
    paybackWeek: paybackWeek(input, figures),
  }
}

function amountsOf(figures: Figures) {
  return {
    Snet: minorNumber(figures.Snet),
    CM: minorNumber(figures.CM),
    P0: minorNumber(figures.P0),
    F: minorNumber(figures.F),
    Cmax: minorNumber(figures.Cmax),
    K: minorNumber(figures.K),
    E: minorNumber(figures.E),
  }
}

function returnsOf(figures: Figures, media: number) {
  const revenue = extraNetRevenue(figures)
  const each = figures.CM.times(figures.counted)
  return {
    ROAS: { onK: decimal(ratio(revenue, figures.K)), onMedia: decimal(ratio(revenue, exact(media))) },
    beROAS: {
      plain: decimal(figures.CM.gt(zero) ? figures.Snet.div(figures.CM) : null),
      withAnyway: decimal(each.gt(zero) ? figures.Snet.div(each) : null),
    },
  }
}

/** Ninc·Snet, times the payments that each leads to; unrounded. */
export function extraNetRevenue({ Ninc, yielded, Snet }: Figures): Exact {
  return Ninc.times(yielded).times(Snet)
}

/** The figures that divide by units; they can outgrow a whole number although every amount fits. */
export function perUnitFigures(figures: Figures): Record<'Nbe' | 'CPAmax' | 'CPAplan', Exact | null> {
  return {
    Nbe: breakEvenUnits(figures),
    CPAmax: ratio(figures.Cmax, figures.N),
    CPAplan: ratio(figures.K, figures.N),
  }
}

function perUnit(figures: Figures) {
  const { Nbe, CPAmax, CPAplan } = perUnitFigures(figures)
  return { Nbe: minor(Nbe), CPAmax: minor(CPAmax), CPAplan: minor(CPAplan) }
}

const decimal = (value: Exact | null) => value && decimalString(value)
const minor = (value: Exact | null) => value && minorNumber(value)
