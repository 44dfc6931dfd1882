import { given } from '../../agreement/answer.ts'
import type { Draft } from '../../agreement/draft.ts'
import type { Terms } from '../../agreement/terms.ts'

type Country = Extract<NonNullable<Terms['law']>, { country: unknown }>['country']

/** Whether copyright passes to the client under the law of a country. */
export function transfersUnder(draft: Draft, country: Country): boolean {
  return given(draft.terms?.ownership)?.mode === 'assignment' && given(draft.terms?.law)?.country === country
}

/**
 * Whether a term needs written form, which our signature is not: under Polish law the transfer of copyright is void
 * without it (art. 53 of the copyright act). Until the law is chosen, a paper in Polish counts as Polish.
 */
export function needsWrittenForm(draft: Draft): boolean {
  const { paper, beside } = draft.languages
  const isPolish = given(draft.terms?.law) === undefined && (paper === 'pl' || beside === 'pl')
  return transfersUnder(draft, 'PL') || (isPolish && given(draft.terms?.ownership)?.mode === 'assignment')
}

/** How the paper is signed: electronically unless paper was chosen or a term needs it. */
export const wayOfSigning = (draft: Draft): 'electronic' | 'paper' =>
  needsWrittenForm(draft) || given(draft.terms?.signing) === 'paper' ? 'paper' : 'electronic'
