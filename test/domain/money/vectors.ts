import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Currency, minorDigits } from '../../../src/domain/money/currency.ts'
import type { CaseName } from '../../../src/domain/money/interval.ts'
import { parseReckoningInput } from '../../../src/domain/money/parseReckoningInput.ts'
import type { ReckoningInput } from '../../../src/domain/money/reckoningInput.ts'

const folder = new URL('../../vectors/money/', import.meta.url).pathname

/** One step of the model in each case, as it stands in its source: amounts in euro and cents, not in cents. */
export type Step = { readonly step: string } & Readonly<Record<CaseName, string | null>>

/** A whole reckoning by hand. */
export interface Vector {
  readonly source: string
  readonly about: string
  readonly input: ReckoningInput
  readonly cases: readonly Step[]
  readonly naive: { readonly Cmax: string; readonly N: string }
  readonly weeks: { readonly case: CaseName; readonly net: readonly string[]; readonly cumulative: readonly string[] }
  readonly tornado: readonly { readonly input: string; readonly low: string; readonly high: string }[]
  readonly chance: Readonly<Record<'pProfit' | 'pTarget' | 'mean' | 'p10' | 'p50' | 'p90', string>>
  readonly flags: readonly string[]
}

/** A file of test/vectors/money, by its name. */
export function fromVectors(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
}

/** A file that is a whole reckoning. */
export const vectorOf = (name: string) => fromVectors(name) as Vector

/** The input of a vector, through the border that every input passes. */
export function inputOf(name: string, change: object = {}): ReckoningInput {
  const outcome = parseReckoningInput({ ...vectorOf(name).input, ...change })
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.error)}`)
  return outcome.value
}

/** Every file that is a whole reckoning. */
export const vectorNames = readdirSync(folder)
  .map((file) => file.replace('.json', ''))
  .filter((name) => 'cases' in vectorOf(name))

/** Minor units as the source writes an amount: 1826820 cents are 18268.20. */
export function inUnits(minor: number, currency: Currency): string {
  const digits = minorDigits(currency)
  const figures = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = figures.slice(0, figures.length - digits)
  const sign = minor < 0 ? '-' : ''
  return digits === 0 ? sign + whole : `${sign}${whole}.${figures.slice(-digits)}`
}

/** An exact decimal with as many decimals as the source gives. */
export function asPrecise(exact: string, as: string): string {
  return Number(exact).toFixed(as.split('.')[1]?.length ?? 0)
}
