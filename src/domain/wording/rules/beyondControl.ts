import { asked, negated, said, type Rule } from '../rule.ts'

/**
 * Customers, press or platforms will certainly do it. Hoped, expected, allowed or asked it is none; where the sentence
 * assures it in so many words, it is an outcome guarantee instead (see `rulebook.ts`).
 */
export const beyondControl: Rule = { id: 'beyond-control', excuses: [said('hedge'), negated, asked] }
