import type { Phrases } from '../phrases.ts'
import { denialMacros, disowned } from './nl/denials.ts'
import { noAudience, noMeasure, superlative } from './nl/claims.ts'
import {
  loophole,
  macros as dutyMacros,
  oneSidedResponsibility,
  openEndedScope,
  passiveNoOwner,
  unlimitedEffort,
  work,
} from './nl/duties.ts'
import { macros as figureMacros, noBaseline, noTimeWindow, vagueDeadline, vagueQuantity } from './nl/figures.ts'
import { abbreviations, clauseBreaks, closingAbbreviations, macros, negation } from './nl/grammar.ts'
import { grounds } from './nl/grounds.ts'
import { beyondControl, others, outcomeGuarantee, outcomes, ownActs } from './nl/promises.ts'
import { words } from './nl/words.ts'

/** Dutch. The verb that bends stands second, its participle and its prefix at the end: frames with a gap, not phrases. */
export const phrases: Phrases = {
  wordEnds: 'closed',
  objectSide: 'right',
  macros: { ...macros, ...denialMacros, ...words, ...figureMacros, ...dutyMacros, ...others, work, outcome: outcomes },
  abbreviations,
  closingAbbreviations,
  questions: [],
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
