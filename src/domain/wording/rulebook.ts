import type { RuleId } from './finding.ts'
import type { Span } from './pattern.ts'
import type { Rule } from './rule.ts'
import { beyondControl } from './rules/beyondControl.ts'
import { loophole } from './rules/loophole.ts'
import { noAudience } from './rules/noAudience.ts'
import { noBaseline } from './rules/noBaseline.ts'
import { noMeasure } from './rules/noMeasure.ts'
import { noTimeWindow } from './rules/noTimeWindow.ts'
import { oneSidedResponsibility } from './rules/oneSidedResponsibility.ts'
import { openEndedScope } from './rules/openEndedScope.ts'
import { outcomeGuarantee } from './rules/outcomeGuarantee.ts'
import { passiveNoOwner } from './rules/passiveNoOwner.ts'
import { superlative } from './rules/superlative.ts'
import { unlimitedEffort } from './rules/unlimitedEffort.ts'
import { vagueDeadline } from './rules/vagueDeadline.ts'
import { vagueQuantity } from './rules/vagueQuantity.ts'

const rulebook: readonly Rule[] = [
  outcomeGuarantee,
  superlative,
  vagueQuantity,
  noTimeWindow,
  noAudience,
  noBaseline,
  noMeasure,
  beyondControl,
  passiveNoOwner,
  vagueDeadline,
  openEndedScope,
  unlimitedEffort,
  oneSidedResponsibility,
  loophole,
]

export const rules = Object.fromEntries(rulebook.map((rule) => [rule.id, rule])) as Readonly<Record<RuleId, Rule>>

/** What a rule found in one sentence, before it is settled which rule wins over which. */
export interface Found extends Span {
  readonly rule: RuleId
}

/**
 * Which rule gives way to which, and how near the other must stand: anywhere in the sentence, on the same words, or right
 * beside them ("the best quality": a superlative).
 */
const givesWay: Partial<
  Record<RuleId, readonly { readonly to: RuleId; readonly where: 'sentence' | 'beside' | 'same' }[]>
> = {
  'beyond-control': [{ to: 'outcome-guarantee', where: 'sentence' }],
  'no-measure': [
    { to: 'superlative', where: 'beside' },
    { to: 'vague-deadline', where: 'same' },
    { to: 'unlimited-effort', where: 'same' },
  ],
  'vague-quantity': [
    { to: 'no-measure', where: 'same' },
    { to: 'no-baseline', where: 'same' },
    { to: 'vague-deadline', where: 'same' },
    { to: 'unlimited-effort', where: 'same' },
    { to: 'one-sided-responsibility', where: 'same' },
    { to: 'open-ended-scope', where: 'same' },
    { to: 'loophole', where: 'same' },
  ],
  superlative: [
    { to: 'outcome-guarantee', where: 'same' },
    { to: 'unlimited-effort', where: 'same' },
    { to: 'one-sided-responsibility', where: 'same' },
    { to: 'loophole', where: 'same' },
  ],
  loophole: [
    { to: 'vague-deadline', where: 'same' },
    { to: 'unlimited-effort', where: 'same' },
  ],
  'no-audience': [{ to: 'unlimited-effort', where: 'same' }],
  'unlimited-effort': [{ to: 'one-sided-responsibility', where: 'same' }],
  'open-ended-scope': [
    { to: 'one-sided-responsibility', where: 'same' },
    { to: 'unlimited-effort', where: 'same' },
  ],
}

/** What stands after the rules have given way to each other: at most one a rule in a sentence, the first. */
export function settled(found: readonly Found[], sentence: string): readonly Found[] {
  const standing = found.filter(
    (each) =>
      !givesWay[each.rule]?.some(({ to, where }) =>
        found.some((other) => other.rule === to && isNear(each, other, where, sentence)),
      ),
  )
  return standing.filter((each, place) => standing.findIndex(({ rule }) => rule === each.rule) === place)
}

function isNear(one: Span, other: Span, where: 'sentence' | 'beside' | 'same', sentence: string): boolean {
  if (where === 'sentence') return true
  const isSame = one.start < other.end && other.start < one.end
  if (isSame || where === 'same') return isSame
  const between = one.start < other.start ? sentence.slice(one.end, other.start) : sentence.slice(other.end, one.start)
  return /^ ?$/.test(between)
}
