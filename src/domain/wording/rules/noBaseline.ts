import { negated, said, type Rule } from '../rule.ts'

/** A change in per cent, by a factor or by "N more", and the sentence does not say from what. */
export const noBaseline: Rule = { id: 'no-baseline', excuses: [said('baseline'), negated] }
