import { negated, type Rule } from '../rule.ts'

/** Everybody is meant: only words that catch all count, and "not everyone" is a beginning of an audience. */
export const noAudience: Rule = { id: 'no-audience', excuses: [negated] }
