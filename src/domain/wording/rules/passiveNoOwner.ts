import { asked, negated, said, type Rule } from '../rule.ts'

/** Something must be done, by nobody. Named agents excuse; what is denied is a limit, and limits are none. */
export const passiveNoOwner: Rule = { id: 'passive-no-owner', excuses: [said('agent'), negated, asked] }
