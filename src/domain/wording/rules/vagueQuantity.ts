import type { Rule } from '../rule.ts'

/** An amount, degree or rhythm without a number. A denial or a question does not make it clearer. */
export const vagueQuantity: Rule = { id: 'vague-quantity', excuses: [] }
