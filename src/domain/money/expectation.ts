import { decimalString, exact, minorNumber, one, ratio, roundDown, share, toMinor, zero } from './exact.ts'
import type { Exact } from './exact.ts'
import { figuresOf } from './figures.ts'
import type { Figures } from './figures.ts'
import { inEachCase } from './interval.ts'
import type { CaseValues } from './interval.ts'
import { askedOf, caseInput } from './reckoningInput.ts'
import type { CaseInput, Expectation, ReckoningInput } from './reckoningInput.ts'
import { earnedBy, paybackWeek } from './weeks.ts'

/** An expectation held against one case. */
export interface Held {
  /** The most that the plan may cost for the expectation to be met, minor units; negative where no plan could meet it. */
  readonly most: number
  /**
   * What the plan as it stands gives, in the form that was asked for: the share kept, the money back per unit, or the
   * week (a whole number), as a decimal string. Null where there is none: nothing to share, no cost, never earned back.
   */
  readonly gives: string | null
  readonly meets: boolean
}

/** What the director asked, held against one case of one option. */
export function held(input: CaseInput, asked: Expectation): Held {
  const figures = figuresOf(input)
  const most = mostFor(input, asked, figures)
  return { most: minorNumber(most), gives: givenBy(input, asked, figures), meets: figures.K.lte(most) }
}

export function heldInEachCase(input: ReckoningInput, asked: Expectation): CaseValues<Held> {
  return inEachCase((name) => held(caseInput(input, name), asked))
}

/** Ceil ®: the proposed ceiling of one case, the most that the client's own expectation leaves for the cost. */
export function proposedCeiling(input: CaseInput, figures: Figures): Exact {
  return mostFor(input, askedOf(input), figures)
}

/** A share to keep is the model's Ceil, rounded as it is (®); the others are rounded down, so that `most` itself meets them. */
function mostFor(input: CaseInput, asked: Expectation, { Cmax }: Figures): Exact {
  if ('keep' in asked) return toMinor(Cmax.times(one.minus(share(asked.keep))))
  if ('backByWeek' in asked) return roundDown(earnedBy(input, asked.backByWeek))
  // Whoever asks for less than the money back still does not ask for a loss.
  return roundDown(Cmax.times(exact(10_000)).div(exact(Math.max(10_000, asked.backPerUnit))))
}

function givenBy(input: CaseInput, asked: Expectation, figures: Figures): string | null {
  const { E, K, Cmax } = figures
  if ('backByWeek' in asked) return paybackWeek(input, figures)?.toString() ?? null
  const given = 'keep' in asked ? Cmax.gt(zero) && E.div(Cmax) : ratio(Cmax, K)
  return given ? decimalString(given) : null
}

/** Whether nothing is asked but that there is no loss: the proposed ceiling is then the most that it may cost. */
export function asksNothing(input: ReckoningInput): boolean {
  const asked = askedOf(input)
  if ('backByWeek' in asked) return false
  return 'keep' in asked ? asked.keep === 0 : asked.backPerUnit <= 10_000
}
