import type { Phrases } from '../phrases.ts'
import { denialMacros, disowned } from './en/denials.ts'
import { vagueQuantity } from './en/amounts.ts'
import { noAudience } from './en/audience.ts'
import { passiveNoOwner, vagueDeadline } from './en/duties.ts'
import { loophole, oneSidedResponsibility } from './en/escapes.ts'
import { grounds, macros, negation } from './en/grammar.ts'
import { beyondControl, outcomeGuarantee, ownActs, promiseMacros } from './en/promises.ts'
import { noMeasure } from './en/qualities.ts'
import { openEndedScope, unlimitedEffort } from './en/scope.ts'
import { superlative } from './en/superlatives.ts'
import { amountMacros, noBaseline, noTimeWindow } from './en/targets.ts'

export const phrases: Phrases = {
  wordEnds: 'closed',
  objectSide: 'right',
  macros: { ...macros, ...denialMacros, ...promiseMacros, ...amountMacros },
  abbreviations: [
    'e\\.g',
    'i\\.e',
    'incl',
    'excl',
    'approx',
    'no',
    'nos',
    'vs',
    'mr',
    'mrs',
    'ms',
    'dr',
    'st',
    'prof',
    'p',
    'pp',
    'art',
    'tel',
    'fig',
    'max',
    'min',
  ],
  closingAbbreviations: ['etc', 'a\\.m', 'p\\.m', 'ltd', 'inc', 'co'],
  questions: [],
  clauseBreaks: ['but', 'whereas', 'while', 'although'],
  negation,
  grounds,
  outcomes: ['{outcome}'],
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
