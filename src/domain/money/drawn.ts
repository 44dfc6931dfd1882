import { inEveryCase } from './interval.ts'
import type { Interval } from './interval.ts'
import type { PerCase, ReckoningInput } from './reckoningInput.ts'
import { valueIn } from './reckoningInput.ts'

/**
 * What a trial draws, in the order of the draws (domain 4.5): n, S, v, κ; behind them, where the goal counts something
 * before the sale, the rate of each stage, and how often a sale is paid. Where what remains is known as an amount, it
 * is drawn in v's place. c is not drawn: it stays as likely.
 */
export function drawnInputs(input: ReckoningInput): readonly Interval[] {
  const { units, spend, variableShare, remains, anyway, stages = [], lifetime } = input
  const chain = lifetime === undefined ? stages : [...stages, lifetime.payments]
  return [units, spend, remains ?? variableShare, anyway, ...chain].map(asCases)
}

function asCases(value: PerCase): Interval {
  return typeof value === 'number' ? inEveryCase(value) : value
}

/** E of the model with nothing rounded on the way, in the units of the input, from the values drawn. */
export function profitFormula(input: ReckoningInput): (drawn: readonly number[]) => number {
  const days = (input.daysPerWeek / 1000) * (input.ramp.reduce((total, part) => total + part, 0) / 10_000)
  const cost = planCost(input)
  const later = 1 - input.refilled / 10_000
  const room = input.capacity ?? Infinity
  const contribution = contributionFormula(input)
  const yielded = yieldFormula(input)
  return (drawn) => {
    const [units = 0, , , anyway = 0] = drawn
    const counted = (Math.min(units, room) / 1000) * days * (1 - (anyway / 10_000) * later)
    return counted * yielded(drawn) * contribution(drawn) - input.stepCosts - cost
  }
}

function planCost({ costs, vatDeductible, costVat }: ReckoningInput): number {
  const net = costs.fee + costs.media + costs.production
  return vatDeductible ? net : net * (1 + costVat / 10_000)
}

function contributionFormula(input: ReckoningInput): (drawn: readonly number[]) => number {
  const net = input.vat.reduce((total, part) => total + part.share / (10_000 + part.rate), 0)
  const unitCost = valueIn('likely', input.unitCost)
  if (input.remains !== undefined) return ([, , remains = 0]) => remains - unitCost
  return ([, spend = 0, variable = 0]) => spend * net * (1 - variable / 10_000) - unitCost
}

/** Payments that one counted unit leads to; the rates behind the unit, and the payments, are drawn after κ. */
function yieldFormula({ stages = [], lifetime }: ReckoningInput): (drawn: readonly number[]) => number {
  const scales = [...stages.map(() => 10_000), ...(lifetime ? [1000] : [])]
  return (drawn) => scales.reduce((total, scale, place) => total * ((drawn[4 + place] ?? 0) / scale), 1)
}
