import type { RuleId } from '../agreement/wordingRules.ts'

export { ruleIds, type RuleId } from '../agreement/wordingRules.ts'

/** What one rule found in one sentence. Places are UTF-16 units of the text as received, `end` exclusive, never inside a grapheme. */
export interface Finding {
  readonly rule: RuleId
  readonly start: number
  readonly end: number
}
