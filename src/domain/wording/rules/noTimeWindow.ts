import { asked, negated, said, type Rule } from '../rule.ts'

/** A number or a factor is aimed at, and the sentence names no period, date, rhythm or hours. */
export const noTimeWindow: Rule = { id: 'no-time-window', excuses: [said('window'), negated, asked] }
