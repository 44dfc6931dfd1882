import { readFileSync } from 'node:fs'
import process from 'node:process'
import { drawnInputs } from '../../src/domain/money/drawn.ts'
import { chanceOf, uniforms } from '../../src/domain/money/chance.ts'
import { parseReckoningInput } from '../../src/domain/money/parseReckoningInput.ts'
import { flagsOf, reckonCases } from '../../src/domain/money/reckon.ts'
import type { ReckoningInput } from '../../src/domain/money/reckoningInput.ts'
import { drawFrom, triangleOf } from '../../src/domain/money/triangular.ts'

const ROUNDS = 101
/** So many in one measurement, as one alone is shorter than what the processor's clock can tell. */
const AT_ONCE = 20

const NAMES = ['tables-eur', 'tables-krw', 'calls-pln', 'subscriptions-gbp'] as const

function inputOf(name: string): ReckoningInput {
  const { input } = JSON.parse(readFileSync(`test/vectors/money/${name}.json`, 'utf8')) as { input: unknown }
  const outcome = parseReckoningInput(input)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

/** The floor of the simulation: the same draws, sorted, and nothing reckoned from them. */
function drawsAlone(input: ReckoningInput): number {
  const uniform = uniforms(12_345)
  const triangles = drawnInputs(input).map(triangleOf)
  const drawn = Float64Array.from({ length: 20_000 }, () =>
    triangles.reduce((total, triangle) => total + drawFrom(triangle, uniform()), 0),
  )
  return drawn.toSorted()[10_000] ?? 0
}

function milliseconds(work: () => unknown, times: number): number {
  const before = process.cpuUsage()
  for (let turn = 0; turn < times; turn += 1) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0

/** One reckoning: the four cases, the naive one and the flags; then the 20,000 trials; each beside the draws alone. */
export function benchReckoning() {
  return NAMES.map((name) => {
    const input = inputOf(name)
    const rounds = Array.from({ length: ROUNDS }, () => ({
      cases: milliseconds(() => flagsOf(input, reckonCases(input)), AT_ONCE),
      chance: milliseconds(() => chanceOf(input), 1),
      draws: milliseconds(() => drawsAlone(input), 1),
    }))
    const middle = (part: 'cases' | 'chance' | 'draws') => median(rounds.map((round) => round[part]))
    return { name, cases: middle('cases'), chance: middle('chance'), draws: middle('draws') }
  })
}
