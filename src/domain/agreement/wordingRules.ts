/** The fourteen ways in which a sentence promises what nobody can keep or count. The order is the order of every list. */
export const ruleIds = [
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

export type RuleId = (typeof ruleIds)[number]
