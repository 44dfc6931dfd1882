import { given, isOpen } from '../../agreement/answer.ts'
import type { Draft } from '../../agreement/draft.ts'
import { needsWrittenForm, wayOfSigning } from '../../agreement/writtenForm.ts'
import { sentences } from '../tell.ts'
import { always, answeredTerm, type Term } from './term.ts'

/** The choice of electronic signing must stand in the agreement itself (Korea: act on electronic signatures, 3(2)). */
export const signing: Term = {
  id: 'signing',
  owner: 'both',
  applies: always,
  paths: ['terms.signing'],
  tell: (pen) => {
    const { draft } = pen
    const chosen = sentences([
      pen.tell(`terms.signing.${wayOfSigning(draft)}`),
      needsWrittenForm(draft) && wayOfSigning(draft) === 'paper' ? pen.tell('terms.signing.because') : [],
      wayOfSigning(draft) === 'electronic' && isUnderKoreanLaw(draft) ? pen.tell('terms.signing.actKR') : [],
    ])
    const isAnswered = given(draft.terms?.signing) !== undefined
    // Kept open, no way is chosen yet, and the paper says no more than that.
    const stands = isAnswered || isOpen(draft.terms?.signing) ? [] : chosen
    return answeredTerm(pen, 'signing', () => chosen, stands)
  },
}

function isUnderKoreanLaw({ terms, languages }: Draft): boolean {
  const country = given(terms?.law)?.country
  return country === 'KR' || (country === undefined && (languages.paper === 'ko' || languages.beside === 'ko'))
}
