import { given } from '../../agreement/answer.ts'
import { money } from '../write.ts'
import type { Term } from './term.ts'

/**
 * The ceiling as an obligation of result (Rb Rotterdam, ECLI:NL:RBROT:2023:2271): it binds the agency once the agency
 * has accepted it, and says so until then.
 */
export const ceilingTerm: Term = {
  id: 'ceiling',
  owner: 'both',
  applies: ({ draft }) => given(draft.economics?.ceiling) !== undefined,
  paths: ['economics.ceiling', 'economics.ceilingReply'],
  tell: (pen) => {
    const ceiling = given(pen.draft.economics?.ceiling)
    const reply = given(pen.draft.economics?.ceilingReply)
    if (!ceiling) return []
    if ('noneAgreed' in ceiling) return pen.tell('terms.ceiling.none')
    const amount = pen.answer('economics.ceiling', money(pen, ceiling.amount))
    return pen.tell(reply && 'accepts' in reply ? 'terms.ceiling.accepted' : 'terms.ceiling.notYet', { amount })
  },
}
