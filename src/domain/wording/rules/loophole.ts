import { negated, said, type Rule } from '../rule.ts'

/** An escape clause, or an effort that nobody can check. An effort that is defined by acts is none. */
export const loophole: Rule = { id: 'loophole', excuses: [said('acts'), negated] }
