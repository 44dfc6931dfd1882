import { stillStands } from '../../agreement/keptWords.ts'
import { looseEndCodes } from '../../agreement/looseEndCodes.ts'
import { ruleIds } from '../../agreement/wordingRules.ts'
import { flagsOf, isWrittenCeilingBreached, reckoningFlags, type ReckoningFlag } from '../../money/reckon.ts'
import { netCost } from '../../money/reckoningInput.ts'
import type { Runs } from '../block.ts'
import type { Pen, ReckonedMoney } from '../pen.ts'
import { questionName } from '../questions.ts'
import { exactOf, money, units } from '../write.ts'

/** Findings on money tell their amounts, not where they were found. */
export const isMoneyFinding = (code: string): boolean => reckoningFlags.some((known) => known === code)

/** What was found and kept, as a sentence: with the amounts of the draft where it is about money. */
export function keptSentences(pen: Pen, place: number): Runs {
  const { code, path } = pen.draft.kept?.[place] ?? { code: '', path: '' }
  const flag = reckoningFlags.find((known) => known === code)
  if (flag) return moneyFinding(pen, flag)
  const where = questionName(pen, path)
  if (isGone(pen, place)) return pen.tell('finding.goneWords', { where })
  const rule = [...ruleIds, ...looseEndCodes].find((known) => known === code)
  return rule
    ? pen.tell(`finding.${rule}`, { where })
    : pen.tell('finding.other', { where, code: pen.answer(`kept.${place}.code`, code) })
}

/** Whether a kept warning was true once and is so no longer: a number, or the words, have changed since. */
export function isGone(pen: Pen, place: number): boolean {
  const kept = pen.draft.kept?.[place]
  if (!kept) return false
  if (!isMoneyFinding(kept.code)) return !stillStands(pen.draft, kept)
  return pen.money !== null && !raised(pen.money).includes(kept.code)
}

const raised = ({ input, cases }: ReckonedMoney): readonly string[] => flagsOf(input, cases)

/** Without figures (they may be gone since), the finding is told without them; one that is gone is told as gone. */
function moneyFinding(pen: Pen, flag: ReckoningFlag): Runs {
  const reckoned = pen.money
  if (!reckoned) return pen.tell(`finding.${flag}.bare`)
  if (!raised(reckoned).includes(flag)) return pen.tell('finding.gone')
  const { cases, input } = reckoned
  return pen.tell(`finding.${flag}.${isBreachOfWritten(flag, reckoned) ? 'written' : 'full'}`, {
    likely: units(pen, exactOf(input.units.likely)),
    target: units(pen, exactOf(input.units.target)),
    cost: money(pen, cases.likely.K),
    most: money(pen, cases.target.Cmax),
    proposed: money(pen, cases.likely.Ceil),
    proposedAtGoal: money(pen, cases.target.Ceil),
    offered: money(pen, netCost(input.costs)),
    ceiling: money(pen, input.agreedCeiling ?? 0),
    free: units(pen, exactOf(input.capacity ?? 0)),
  })
}

/** Two ceilings can be breached; the one that the client wrote weighs more than the one that was only reckoned. */
function isBreachOfWritten(flag: ReckoningFlag, { input }: ReckonedMoney): boolean {
  const isBreach = flag === 'ceiling-breached-at-likely' || flag === 'ceiling-breached-at-target'
  return isBreach && isWrittenCeilingBreached(input)
}
