import { asked, negated, type Rule } from '../rule.ts'

/** Best, most, absolute, with nothing that bounds it. A cap ("at most") is none, nor is what is denied or asked. */
export const superlative: Rule = { id: 'superlative', excuses: [negated, asked] }
