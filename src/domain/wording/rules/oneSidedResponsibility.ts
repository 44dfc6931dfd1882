import { asked, negated, said, type Rule } from '../rule.ts'

/** Everything, or nothing, lies with one party. Specific limits, caps and shares are none. */
export const oneSidedResponsibility: Rule = {
  id: 'one-sided-responsibility',
  excuses: [said('share'), negated, asked],
}
