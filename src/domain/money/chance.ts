import { drawnInputs, profitFormula } from './drawn.ts'
import { decimalString, exact, quantity } from './exact.ts'
import type { ReckoningInput } from './reckoningInput.ts'
import { drawFrom, exactChance, triangleOf } from './triangular.ts'

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
 * Units, spend, cost share, “would have come anyway” and the rates behind the unit drawn independently from their
 * triangles, always by the same draws, so that the same input gives the same words on every machine. Null where no
 * range is given.
 */
export function chanceOf(input: ReckoningInput): Chance | null {
  if (!hasRange(input)) return null
  const profits = drawnProfits(input)
  const mean = profits.reduce((total, profit) => total + profit, 0) / trials
  const profitable = profits.reduce((count, profit) => (profit > 0 ? count + 1 : count), 0)
  const sorted = profits.toSorted()
  return {
    pProfit: decimalString(exact(profitable).div(exact(trials))),
    pTarget: exactChance(input.units, decimalString(quantity(input.units.target))),
    mean: roundAwayFromZero(mean),
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

function drawnProfits(input: ReckoningInput): Float64Array {
  const uniform = uniforms(seed)
  const triangles = drawnInputs(input).map(triangleOf)
  const profit = profitFormula(input)
  const drawn = triangles.map(() => 0)
  return Float64Array.from({ length: trials }, () => {
    for (const [place, triangle] of triangles.entries()) drawn[place] = drawFrom(triangle, uniform())
    return profit(drawn)
  })
}

/** The value at ⌊p·N⌋ of the sorted trials. */
function percentile(sorted: Float64Array, percent: number): number {
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
