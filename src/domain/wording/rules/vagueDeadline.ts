import { negated, said, type Rule } from '../rule.ts'

/** Urgency without a date. With a hard bound in the same sentence it is none. */
export const vagueDeadline: Rule = { id: 'vague-deadline', excuses: [said('deadline'), negated] }
