import { decimalString, exact, quantity } from './exact.ts'
import { inEveryCase } from './interval.ts'
import type { Interval } from './interval.ts'
import type { PerCase, ReckoningInput } from './reckoningInput.ts'
import { valueIn } from './reckoningInput.ts'
import { drawFrom, exactChance, triangleOf } from './triangular.ts'
import type { Triangle } from './triangular.ts'

/** What the client's own ranges say about the profit. Amounts in minor units, chances as decimals from 0 to 1. */
export interface Chance {
  /** Share of the trials in which the plan leaves a profit. */
  readonly pProfit: string
  /** Chance that the extra units reach the target: exact, not drawn. */
  readonly pTarget: string
  readonly mean: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly trials: number
}

const trials = 20_000
const seed = 12_345

/**
 * Units, spend, cost share and “would have come anyway” drawn independently from their triangles, always by the same
 * draws, so that the same input gives the same words on every machine. Null where no range is given.
 */
export function chanceOf(input: ReckoningInput): Chance | null {
  if (!hasRange(input)) return null
  const profits = drawnProfits(input)
  const sorted = profits.toSorted((one, other) => one - other)
  const profitable = profits.filter((profit) => profit > 0).length
  return {
    pProfit: decimalString(exact(profitable).div(exact(trials))),
    pTarget: exactChance(input.units, decimalString(quantity(input.units.target))),
    mean: roundAwayFromZero(profits.reduce((total, profit) => total + profit, 0) / trials),
    p10: percentile(sorted, 10),
    p50: percentile(sorted, 50),
    p90: percentile(sorted, 90),
    trials,
  }
}

/** Whether any of the drawn inputs has a low end apart from its high end. */
export function hasRange(input: ReckoningInput): boolean {
  return drawnInputs(input).some((values) => values.low !== values.high)
}

/** In the order of the draws: n, S, v, κ. */
function drawnInputs({ units, spend, variableShare, anyway }: ReckoningInput) {
  return [units, asCases(spend), asCases(variableShare), asCases(anyway)] as const
}

function asCases(value: PerCase): Interval {
  return typeof value === 'number' ? inEveryCase(value) : value
}

function drawnProfits(input: ReckoningInput): readonly number[] {
  const uniform = uniforms(seed)
  const [units, spend, variable, anyway] = drawnInputs(input).map(triangleOf) as [
    Triangle,
    Triangle,
    Triangle,
    Triangle,
  ]
  const profit = profitFormula(input)
  return Array.from({ length: trials }, () => {
    const n = drawFrom(units, uniform())
    const S = drawFrom(spend, uniform())
    const v = drawFrom(variable, uniform())
    return profit(n, S, v, drawFrom(anyway, uniform()))
  })
}

/** E of the model with nothing rounded on the way, in the units of the input. */
function profitFormula(input: ReckoningInput) {
  const net = input.vat.reduce((total, part) => total + part.share / (10_000 + part.rate), 0)
  const days = (input.daysPerWeek / 1000) * (input.ramp.reduce((total, part) => total + part, 0) / 10_000)
  const media = input.costs.fee + input.costs.media + input.costs.production
  const cost = input.vatDeductible ? media : media * (1 + input.costVat / 10_000)
  const later = 1 - input.refilled / 10_000
  const unitCost = valueIn('likely', input.unitCost)
  return (units: number, spend: number, variable: number, anyway: number) => {
    const contribution = spend * net * (1 - variable / 10_000) - unitCost
    const each = Math.min(units, input.capacity ?? units) / 1000
    return each * days * (1 - (anyway / 10_000) * later) * contribution - input.stepCosts - cost
  }
}

/** The value at ⌊p·N⌋ of the sorted trials. */
function percentile(sorted: readonly number[], percent: number): number {
  return roundAwayFromZero(sorted[(sorted.length * percent) / 100] ?? 0)
}

function roundAwayFromZero(value: number): number {
  const size = Math.round(Math.abs(value))
  return value < 0 && size > 0 ? -size : size
}

/** The mulberry32 generator: numbers from 0 up to 1, each seed its own sequence. */
export function uniforms(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const first = Math.imul(state ^ (state >>> 15), state | 1)
    const second = (first + Math.imul(first ^ (first >>> 7), first | 61)) ^ first
    return ((second ^ (second >>> 14)) >>> 0) / 4_294_967_296
  }
}
