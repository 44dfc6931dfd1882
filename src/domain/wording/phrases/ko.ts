import type { Phrases } from '../phrases.ts'
import { denialMacros, disowned } from './ko/denials.ts'
import { loophole, oneSidedResponsibility } from './ko/blame.ts'
import { figureParts, noBaseline, noTimeWindow, vagueQuantity } from './ko/figures.ts'
import { clauseBreaks, grounds, negation, outcomes, ownActs, questions } from './ko/grounds.ts'
import { openEndedScope, unlimitedEffort } from './ko/limits.ts'
import { macros } from './ko/macros.ts'
import { passiveNoOwner, vagueDeadline } from './ko/owners.ts'
import { beyondControl, outcomeGuarantee, superlative } from './ko/promises.ts'
import { third } from './ko/third.ts'
import { noAudience, noMeasure } from './ko/words.ts'

/** Korean: particles and endings follow the stem, so no pattern ends a word; what is denied, is denied behind it. */
export const phrases: Phrases = {
  wordEnds: 'open',
  objectSide: 'left',
  macros: { ...macros, ...denialMacros, ...third, ...figureParts },
  abbreviations: [],
  closingAbbreviations: [],
  questions,
  clauseBreaks,
  negation,
  grounds,
  outcomes,
  ownActs,
  disowned,
  rules: {
    'outcome-guarantee': outcomeGuarantee,
    superlative,
    'vague-quantity': vagueQuantity,
    'no-time-window': noTimeWindow,
    'no-audience': noAudience,
    'no-baseline': noBaseline,
    'no-measure': noMeasure,
    'beyond-control': beyondControl,
    'passive-no-owner': passiveNoOwner,
    'vague-deadline': vagueDeadline,
    'open-ended-scope': openEndedScope,
    'unlimited-effort': unlimitedEffort,
    'one-sided-responsibility': oneSidedResponsibility,
    loophole,
  },
}
