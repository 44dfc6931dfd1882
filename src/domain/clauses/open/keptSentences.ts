import { at } from '../../agreement/change.ts'
import { reckoningFlags, type ReckoningFlag } from '../../money/reckon.ts'
import type { Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { questionName } from '../questions.ts'
import { exactOf, money, units } from '../write.ts'

/** Ids of the wording rules (`domain.md` 5.3) that have a sentence on the paper. */
export const wordingRules = [
  'outcome-guarantee',
  'superlative',
  'vague-quantity',
  'no-time-window',
  'no-audience',
  'no-baseline',
  'no-measure',
  'beyond-control',
  'passive-no-owner',
  'vague-deadline',
  'open-ended-scope',
  'unlimited-effort',
  'one-sided-responsibility',
  'loophole',
] as const

/** What was found and kept, as a sentence: with the amounts of the draft where it is about money. */
export function keptSentences(pen: Pen, place: number): Runs {
  const { code, path } = pen.draft.kept?.[place] ?? { code: '', path: '' }
  const flag = reckoningFlags.find((known) => known === code)
  if (flag) return moneyFinding(pen, flag)
  const where = questionName(pen, path)
  const rule = wordingRules.find((known) => known === code)
  return rule ? pen.tell(`finding.${rule}`, { where }) : pen.tell('finding.other', { where, code: pen.answer(`kept.${place}.code`, code) })
}

/** Without figures (they may be gone since), the finding is told without them. */
function moneyFinding(pen: Pen, flag: ReckoningFlag): Runs {
  const reckoned = pen.money
  if (!reckoned) return pen.tell(`finding.${flag}.bare`)
  const { cases, input } = reckoned
  const ceiling = at(pen.draft, 'economics.ceiling.amount')
  return pen.tell(`finding.${flag}.full`, {
    likely: units(pen, exactOf(input.units.likely)),
    target: units(pen, exactOf(input.units.target)),
    cost: money(pen, cases.likely.K),
    most: money(pen, cases.target.Cmax),
    proposed: money(pen, cases.likely.Ceil),
    proposedAtGoal: money(pen, cases.target.Ceil),
    ceiling: typeof ceiling === 'number' ? money(pen, ceiling) : pen.say('unanswered.cell'),
    free: units(pen, exactOf(input.capacity ?? 0)),
  })
}
