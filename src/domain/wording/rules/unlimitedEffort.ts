import { asked, negated, said, type Rule } from '../rule.ts'

/** No cap on rounds, hours or availability, "until you are happy" among them; a number that caps it excuses. */
export const unlimitedEffort: Rule = { id: 'unlimited-effort', excuses: [said('cap'), negated, asked] }
