import { negated, type Rule } from '../rule.ts'

/** A list without an end. "Nothing else" is an end. */
export const openEndedScope: Rule = { id: 'open-ended-scope', excuses: [negated] }
