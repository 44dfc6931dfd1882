import { said, type Rule } from '../rule.ts'

/** A quality or feeling that nobody can count, unless the sentence says how it is counted. */
export const noMeasure: Rule = { id: 'no-measure', excuses: [said('meter')] }
