import type { Excuse, Rule } from '../rule.ts'

/** "20% more than in April": the word belongs to a change that is counted, with or without its baseline. */
const counted: Excuse = (hit, lexicon) =>
  /\d/.test(hit.sentence.text) &&
  lexicon.rules['no-baseline'].some(({ find }) =>
    find.all(hit.sentence.text).some((change) => change.start < hit.end && hit.start < change.end),
  )

/** An amount, degree or rhythm without a number. A denial or a question does not make it clearer. */
export const vagueQuantity: Rule = { id: 'vague-quantity', excuses: [counted] }
