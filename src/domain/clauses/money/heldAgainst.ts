import { given } from '../../agreement/answer.ts'
import { writeRatio, writeRounded } from '../../language/writeNumber.ts'
import { heldInEachCase, type Held } from '../../money/expectation.ts'
import type { Expectation } from '../../money/reckoningInput.ts'
import { entry } from '../answered.ts'
import type { Block, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { decimal } from '../write.ts'

/** What the client asked of the money, held against what the likely case and a goal that is met would give. */
export function heldAgainst(pen: Pen): readonly Block[] {
  const asked = given(pen.draft.economics?.expectation)
  if (!asked || !pen.money?.hasCost) return []
  const { likely, target } = heldInEachCase(pen.money.input, asked)
  const runs: Runs = pen.tell(`money.held.${formOf(asked)}`, {
    likely: givenIn(pen, asked, likely),
    target: givenIn(pen, asked, target),
  })
  return entry('money.held', pen.say('money.held.label'), runs, ['economics.expectation'])
}

/** The form of what is asked, as its words are named. */
export function formOf(asked: Expectation): 'keep' | 'byWeek' | 'perUnit' {
  if ('keep' in asked) return 'keep'
  return 'backByWeek' in asked ? 'byWeek' : 'perUnit'
}

/** What one case gives, in the form that was asked for; a loss is nothing kept, and nothing back. */
export function givenIn(pen: Pen, asked: Expectation, { gives }: Held): string {
  if ('backByWeek' in asked) {
    return gives === null ? pen.say('money.held.never') : pen.say('money.held.week', { week: decimal(pen, gives) })
  }
  if (gives === null || gives.startsWith('-') || gives === '0') return pen.say('money.held.nothing')
  return 'keep' in asked ? writeRatio(gives, pen.language) : writeRounded(gives, 2, pen.language)
}
