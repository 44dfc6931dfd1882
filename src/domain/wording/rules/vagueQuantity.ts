import { isNegated } from '../negation.ts'
import { isDisowned, type Excuse, type Rule } from '../rule.ts'

/** "20% more than in April": the word belongs to a change that is counted, with or without its baseline. */
const counted: Excuse = (hit, lexicon) =>
  /\d/.test(hit.sentence.text) &&
  lexicon.rules['no-baseline'].some(({ find }) =>
    find.all(hit.sentence.text).some((change) => change.start < hit.end && hit.start < change.end),
  )

/** "We do not promise more bookings", "do you guarantee more?": who denies or asks it aims at no amount. */
const disclaimed: Excuse = ({ sentence: { text, asked } }, lexicon) =>
  lexicon.rules['outcome-guarantee'].some(
    ({ find, negatable }) =>
      negatable &&
      find.all(text).some((span) => asked || isNegated(text, span, lexicon) || isDisowned(text, span, lexicon)),
  )

/** An amount, degree or rhythm without a number. Denied or asked it is no clearer, unless it is an assurance that is. */
export const vagueQuantity: Rule = { id: 'vague-quantity', excuses: [counted, disclaimed] }
