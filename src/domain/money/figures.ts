import {
  exact,
  minorNumber,
  one,
  quantity,
  ratio,
  roundDown,
  roundUp,
  share,
  smaller,
  sum,
  toMinor,
  zero,
} from './exact.ts'
import type { Exact } from './exact.ts'
import type { CaseInput } from './reckoningInput.ts'

/**
 * The model of the money (domain 4.1) for one case, in exact decimals under its own letters. Amounts are in minor
 * units and rounded half away from zero where the model marks ®; nothing else is rounded.
 */
export interface Figures {
  /** Net spend per unit. ® */
  readonly Snet: Exact
  /** Contribution of one unit. ® */
  readonly CM: Exact
  /** Extra units per occurrence that there is room for. */
  readonly neff: Exact
  /** Occurrences of the run, counted as full ones. */
  readonly D: Exact
  readonly N: Exact
  /** What counts of each extra unit, after those who would have come anyway: 1 − κ·(1 − φ). */
  readonly counted: Exact
  readonly Ninc: Exact
  /** Payments that one counted unit leads to: the rates of the stages behind it, times how often a sale is paid. */
  readonly yielded: Exact
  /** Contribution of the extra units. ® */
  readonly P0: Exact
  readonly F: Exact
  /** The most it may cost. */
  readonly Cmax: Exact
  /** What the plan costs the client. ® */
  readonly K: Exact
  readonly E: Exact
}

export function figuresOf(input: CaseInput): Figures {
  const Snet = netSpendExact(input)
  const CM = contribution(input, Snet)
  const neff = smaller(quantity(input.units), quantity(input.capacity ?? input.units))
  const D = fullRunDays(input)
  const N = neff.times(D)
  const counted = one.minus(share(input.anyway).times(one.minus(share(input.refilled))))
  const Ninc = N.times(counted)
  const yielded = closingRate(input).times(quantity(input.payments))
  const P0 = toMinor(Ninc.times(yielded).times(CM))
  const F = exact(input.stepCosts)
  const Cmax = P0.minus(F)
  const K = planCost(input)
  return { Snet, CM, neff, D, N, counted, Ninc, yielded, P0, F, Cmax, K, E: Cmax.minus(K) }
}

/** ® Σ S·s/(1+r), over one common divisor, so that not even thirds and sevenths lose a digit before the rounding. */
export function netSpendExact({ spend, vat }: Pick<CaseInput, 'spend' | 'vat'>): Exact {
  const divisor = product(vat.map(({ rate }) => exact(10_000 + rate)))
  return toMinor(
    exact(spend)
      .times(sum(netWeights(vat)))
      .div(divisor),
  )
}

/** What each part of the revenue is of the net spend: s_i/(1+r_i), over the common divisor of all. */
export function netWeights(vat: CaseInput['vat']): readonly Exact[] {
  const divisors = vat.map(({ rate }) => exact(10_000 + rate))
  return vat.map((part, place) => exact(part.share).times(product(divisors.toSpliced(place, 1))))
}

const product = (factors: readonly Exact[]) => factors.reduce((total, factor) => total.times(factor), one)

/** ® Snet·(1−v) − c, or what is said to remain, less c. */
function contribution({ remains, variableShare, unitCost }: CaseInput, Snet: Exact): Exact {
  const before = remains === null ? toMinor(Snet.times(one.minus(share(variableShare)))) : exact(remains)
  return before.minus(exact(unitCost))
}

/** Of all that are counted, the share that becomes a sale: all rates of the stages behind it. */
export function closingRate({ stages }: Pick<CaseInput, 'stages'>): Exact {
  return product(stages.map(share))
}

/** daysPerWeek · Σ ramp. */
function fullRunDays({ daysPerWeek, ramp }: CaseInput): Exact {
  return quantity(daysPerWeek).times(sum(ramp.map(share)))
}

/** ® fee + media + production; VAT on them is a cost only for those who cannot deduct it. */
function planCost({ costs, costVat, vatDeductible }: CaseInput): Exact {
  const net = sum([costs.fee, costs.media, costs.production].map(exact))
  return vatDeductible ? net : toMinor(net.times(one.plus(share(costVat))))
}

/** ® An amount as a client bears it who cannot deduct its VAT; minor units. */
export function grossCost(net: number, { costVat }: Pick<CaseInput, 'costVat'>): number {
  return minorNumber(toMinor(exact(net).times(one.plus(share(costVat)))))
}

/** The largest amount, excluding VAT, that with its VAT stays within `gross`; never negative, minor units. */
export function netWithin(
  gross: number,
  { costVat, vatDeductible }: Pick<CaseInput, 'costVat' | 'vatDeductible'>,
): number {
  if (vatDeductible || gross <= 0) return Math.max(0, gross)
  return minorNumber(
    roundDown(
      exact(gross)
        .times(exact(10_000))
        .div(exact(10_000 + costVat)),
    ),
  )
}

/** What one extra unit adds, after those who would have come anyway: CM·(1−k), times the payments it leads to. */
export function effectiveContribution({ CM, counted, yielded }: Figures): Exact {
  return CM.times(counted).times(yielded)
}

/** Extra units over the whole run at which the plan has paid for itself, unrounded; null where none ever would. */
export function breakEven(figures: Figures): Exact | null {
  const each = effectiveContribution(figures)
  return each.gt(zero) ? figures.K.plus(figures.F).div(each) : null
}

/** Break-even as a whole number of units, always up. */
export function breakEvenUnits(figures: Figures): Exact | null {
  const exactly = breakEven(figures)
  return exactly && roundUp(exactly)
}

/** Break-even per full-run occurrence. */
export function breakEvenPerDay(figures: Figures): Exact | null {
  const exactly = breakEven(figures)
  return exactly && ratio(exactly, figures.D)
}
