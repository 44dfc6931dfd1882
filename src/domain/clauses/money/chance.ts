import { caseInput } from '../../money/reckoningInput.ts'
import { aboutRuns } from '../../money/aboutRuns.ts'
import { fullDay } from '../../money/sum.ts'
import { writeRatio } from '../../language/writeNumber.ts'
import { entry } from '../answered.ts'
import type { Block, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { sentences } from '../tell.ts'
import { exactOf, money, units, whole } from '../write.ts'

/** One day, one chance: what a full day leaves if the goal is met, and how often the profit exceeds the cost. */
export function inOneSentence(pen: Pen): readonly Block[] {
  if (!pen.money) return []
  const runs = sentences([fullDayText(pen), chance(pen), goalChance(pen)])
  return entry('money.sentence', pen.say('money.sentence'), runs, ['economics'])
}

/** What one day at full run leaves if the goal is met, after its staff: the owner's sentence in one number. */
function fullDayText(pen: Pen): Runs {
  const { input } = pen.money ?? {}
  if (!input) return []
  const target = units(pen, exactOf(Math.min(input.units.target, input.capacity ?? input.units.target)))
  return pen.tell('money.fullDay', { units: target, amount: money(pen, fullDay(caseInput(input, 'target'))) })
}

/** In how many cases the profit exceeds the cost; never told as a certainty, for ranges are guesses. */
function chance(pen: Pen): Runs {
  const drawn = pen.money?.hasCost ? pen.money.chance : null
  return drawn ? pen.tell('chance.profit', { cases: casesOf(pen, drawn.pProfit) }) : []
}

/** In how many the goal is reached: a wish is told as one. */
function goalChance(pen: Pen): Runs {
  const drawn = pen.money?.chance
  return drawn ? pen.tell('chance.goal', { cases: casesOf(pen, drawn.pTarget) }) : []
}

/** "about 8 of 10 cases", with words of their own at the two ends. */
export function casesOf(pen: Pen, share: string): string {
  const { times, of } = aboutRuns(share)
  if (times === 0) return pen.say('chance.hardlyAny')
  if (times === of) return pen.say('chance.nearlyAll')
  return pen.say('chance.cases', { times: whole(pen, times), of: whole(pen, of) })
}

/** The figure of optimism beside the honest one, so that nobody mistakes it for the plan. */
export function optimism(pen: Pen): readonly Block[] {
  if (!pen.money) return []
  const { naive, target } = pen.money.cases
  if (naive.Cmax <= target.Cmax) return []
  const values = { amount: money(pen, naive.Cmax), target: money(pen, target.Cmax) }
  const share = target.Cmax > 0 ? excess(naive.Cmax, target.Cmax) : null
  const runs =
    share === null
      ? pen.tell('money.optimism.bare', values)
      : pen.tell('money.optimism.full', { ...values, share: writeRatio(share, pen.language) })
  return entry('money.optimism', pen.say('money.optimism.label'), runs, ['economics'])
}

/** How much too high, as an exact ratio with six decimals. */
function excess(naive: number, target: number): string {
  const millionths = String((BigInt(naive - target) * 1_000_000n) / BigInt(target)).padStart(7, '0')
  return `${millionths.slice(0, -6)}.${millionths.slice(-6)}`
}
