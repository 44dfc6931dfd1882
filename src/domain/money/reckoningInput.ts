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
  /** The ceiling that the client wrote; null where none is agreed. */
  readonly agreedCeiling: number | null
}

/** The input as one case sees it: one number for each. */
export interface CaseInput extends Omit<ReckoningInput, 'spend' | 'variableShare' | 'unitCost' | 'units' | 'anyway'> {
  readonly spend: number
  readonly variableShare: number
  readonly unitCost: number
  readonly units: number
  readonly anyway: number
}

export function valueIn(name: CaseName, value: PerCase): number {
  return typeof value === 'number' ? value : value[name]
}

export function caseInput(input: ReckoningInput, name: CaseName): CaseInput {
  return {
    ...input,
    spend: valueIn(name, input.spend),
    variableShare: valueIn(name, input.variableShare),
    unitCost: valueIn(name, input.unitCost),
    units: input.units[name],
    anyway: valueIn(name, input.anyway),
  }
}

/** What optimism would say: the target from the first week on, and nobody who would have come anyway. */
export function naiveInput(input: ReckoningInput): CaseInput {
  return { ...caseInput(input, 'target'), ramp: input.ramp.map(() => 10_000), anyway: 0 }
}

/** Every case of an input by its name, the naive one last. */
export function everyCase(input: ReckoningInput): readonly (readonly [CaseName | 'naive', CaseInput])[] {
  return [...caseNames.map((name) => [name, caseInput(input, name)] as const), ['naive', naiveInput(input)]]
}
