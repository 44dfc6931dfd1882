import { given } from '../../agreement/answer.ts'
import type { Expectation } from '../../agreement/economics.ts'
import type { Outcome } from '../../money/outcome.ts'
import { writeRatio, writeRounded } from '../../language/writeNumber.ts'
import { entry } from '../answered.ts'
import type { Block, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { whole } from '../write.ts'

/** What the client asked of the money, held against what the likely case and a goal that is met would give. */
export function heldAgainst(pen: Pen): readonly Block[] {
  const asked = given(pen.draft.economics?.expectation)
  const { likely, target } = pen.money?.cases ?? {}
  if (!asked || !likely || !target || !pen.money?.hasCost) return []
  const kind = kindOf(asked)
  const runs: Runs = pen.tell(`money.held.${kind}`, {
    likely: figure(pen, kind, likely),
    target: figure(pen, kind, target),
  })
  return entry('money.held', pen.say('money.held.label'), runs, ['economics.expectation'])
}

type Kind = 'keep' | 'byWeek' | 'perUnit'

function kindOf(asked: Expectation): Kind {
  if ('keep' in asked) return 'keep'
  return 'backByWeek' in asked ? 'byWeek' : 'perUnit'
}

function figure(pen: Pen, kind: Kind, outcome: Outcome): string {
  const { E, K, Cmax, paybackWeek } = outcome
  if (kind === 'byWeek')
    return paybackWeek === null
      ? pen.say('money.held.never')
      : pen.say('money.held.week', { week: whole(pen, paybackWeek) })
  if (kind === 'keep')
    return Cmax > 0 && E > 0 ? writeRatio(quotient(E, Cmax), pen.language) : pen.say('money.held.nothing')
  return K > 0 && Cmax > 0 ? writeRounded(quotient(Cmax, K), 2, pen.language) : pen.say('money.held.nothing')
}

/** Two positive amounts as a decimal with six places, cut: a share kept is never told larger than it is. */
function quotient(part: number, of: number): string {
  const millionths = String((BigInt(part) * 1_000_000n) / BigInt(of)).padStart(7, '0')
  return `${millionths.slice(0, -6)}.${millionths.slice(-6)}`
}
