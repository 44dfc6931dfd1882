import { caseNames } from './interval.ts'
import type { CaseName, CaseValues } from './interval.ts'
import type { Currency } from './currency.ts'

/** One number in every case, or one for each. The low case is the bad end, whichever way the numbers run. */
export type PerCase = number | CaseValues

/** A part of the revenue with a VAT rate of its own; both in basis points, the shares make up 10,000. */
export interface VatPart {
  readonly share: number
  readonly rate: number
}

/** What the plan costs, in minor units, excluding VAT. */
export interface PlanCosts {
  readonly fee: number
  readonly media: number
  readonly production: number
}

/** The whole cost as it is offered, excluding VAT; minor units. */
export function netCost({ fee, media, production }: PlanCosts): number {
  return fee + media + production
}

/** How often one sale is paid: a subscription pays month after month, a table once. */
export interface Lifetime {
  /** Payments of one sale on average, the first among them, in thousandths: 14 months are 14,000; from 1000. */
  readonly payments: PerCase
  /** Weeks from one payment to the next, in thousandths: a month is 4345. */
  readonly everyWeeks: number
}

/** What the director asks of the money, in the form in which directors say it. */
export type Expectation =
  /** Share of what the plan may cost at most that is to be left over, in basis points. */
  | { readonly keep: number }
  /** Money back per unit of cost, in basis points: 20,000 is two euro back for each one spent. */
  | { readonly backPerUnit: number }
  /** Earned back by the end of this week, from 1. */
  | { readonly backByWeek: number }

/**
 * All that is needed to reckon one option: derived from an agreement, never stored. Integers throughout: amounts in
 * minor units, shares in basis points, quantities in thousandths. Made by `parseReckoningInput`, which refuses what
 * the formulas cannot carry exactly; an input that did not pass it may make them throw.
 */
export interface ReckoningInput {
  readonly currency: Currency
  /** Gross spend per unit, VAT included. */
  readonly spend: PerCase
  readonly vat: readonly VatPart[]
  /** v: the share of net spend that goes into what is sold. */
  readonly variableShare: PerCase
  /** c: extra variable cost of each unit. */
  readonly unitCost: PerCase
  /** What remains of one unit before c, net, where it is known as an amount; v is then 0. */
  readonly remains?: PerCase
  /**
   * Where the goal counts something before the sale (a call, a lead, an appointment): of all that reach one stage, the
   * share that reaches the next, in basis points, up to the sale that `spend` is the price of.
   */
  readonly stages?: readonly PerCase[]
  /** Where a sale is paid more than once; `spend` is then one payment. */
  readonly lifetime?: Lifetime
  /** n: extra units per occurrence (a day) at full run, in thousandths. */
  readonly units: CaseValues
  /** Free capacity per occurrence, in thousandths; null where nothing limits it. */
  readonly capacity: number | null
  /** Thousandths: five days are 5000. */
  readonly daysPerWeek: number
  /** Share of the full run in each week, one entry a week. */
  readonly ramp: readonly number[]
  /** κ: share of the extra units that would have come anyway. */
  readonly anyway: PerCase
  /** φ: share of the places so taken that are filled again. */
  readonly refilled: number
  /** Step costs of the client over the whole run (extra staff). */
  readonly stepCosts: number
  readonly costs: PlanCosts
  /** VAT on the plan's costs; a cost only for those who cannot deduct it. */
  readonly costVat: number
  readonly vatDeductible: boolean
  /** m: the share of the profit that the client wants to keep. */
  readonly keep: number
  /** What the client asks where it is no share to keep: `keep` is then 0, and the proposed ceiling follows from this. */
  readonly expectation?: Expectation
  /** The ceiling that the client wrote, excluding VAT; null where none is agreed. */
  readonly agreedCeiling: number | null
}

/** What has a number for each case. */
type Cased = 'spend' | 'variableShare' | 'unitCost' | 'remains' | 'stages' | 'lifetime' | 'units' | 'anyway'

/** The input as one case sees it: one number for each. */
export interface CaseInput extends Omit<ReckoningInput, Cased> {
  readonly spend: number
  readonly variableShare: number
  readonly unitCost: number
  /** Null where what remains follows from the share that goes. */
  readonly remains: number | null
  /** Empty where the unit that is counted is the one that is sold. */
  readonly stages: readonly number[]
  /** One payment where nothing is said of more. */
  readonly payments: number
  /** Weeks between two payments, in thousandths. */
  readonly everyWeeks: number
  readonly units: number
  readonly anyway: number
}

export function valueIn(name: CaseName, value: PerCase): number {
  return typeof value === 'number' ? value : value[name]
}

export function caseInput({ lifetime, ...input }: ReckoningInput, name: CaseName): CaseInput {
  return {
    ...input,
    spend: valueIn(name, input.spend),
    variableShare: valueIn(name, input.variableShare),
    unitCost: valueIn(name, input.unitCost),
    remains: input.remains === undefined ? null : valueIn(name, input.remains),
    stages: (input.stages ?? []).map((rate) => valueIn(name, rate)),
    payments: lifetime === undefined ? 1000 : valueIn(name, lifetime.payments),
    everyWeeks: lifetime?.everyWeeks ?? 0,
    units: input.units[name],
    anyway: valueIn(name, input.anyway),
  }
}

/** What the client asks, in whichever form; to keep nothing asks only that there is no loss. */
export function askedOf({ expectation, keep }: Pick<ReckoningInput, 'expectation' | 'keep'>): Expectation {
  return expectation ?? { keep }
}

/** What optimism would say: the target from the first week on, and nobody who would have come anyway. */
export function naiveInput(input: ReckoningInput): CaseInput {
  return { ...caseInput(input, 'target'), ramp: input.ramp.map(() => 10_000), anyway: 0 }
}

/** Every case of an input by its name, the naive one last. */
export function everyCase(input: ReckoningInput): readonly (readonly [CaseName | 'naive', CaseInput])[] {
  return [...caseNames.map((name) => [name, caseInput(input, name)] as const), ['naive', naiveInput(input)]]
}
