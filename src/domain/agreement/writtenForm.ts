import { given } from './answer.ts'
import type { Draft } from './draft.ts'
import type { Country } from './lawOf.ts'

/** A law under which copyright passes only by a form that a signature drawn here does not have. */
export type FormalLaw = Extract<Country, 'NL' | 'PL'>

const inLanguage: readonly (readonly [language: 'nl' | 'pl', country: FormalLaw])[] = [
  ['pl', 'PL'],
  ['nl', 'NL'],
]

/**
 * The law that asks for ink where copyright is to pass to the client, or null. Poland: written form, else void (art. 53 of
 * the copyright act). The Netherlands: a deed (Aw 2(3)). Until a law is chosen, a paper in Polish or Dutch counts as that
 * country's. Both laws ask the same of an exclusive licence, so the licence of the paper is never exclusive.
 */
export function formalLaw({ terms, languages }: Draft): FormalLaw | null {
  if (given(terms?.ownership)?.mode !== 'assignment') return null
  const country = given(terms?.law)?.country
  if (country !== undefined) return country === 'PL' || country === 'NL' ? country : null
  return inLanguage.find(([language]) => languages.paper === language || languages.beside === language)?.[1] ?? null
}

/** Whether a term needs written form, which our signature is not. */
export const needsWrittenForm = (draft: Draft): boolean => formalLaw(draft) !== null

/** How the paper is signed: electronically unless both chose paper. */
export const wayOfSigning = ({ terms }: Draft): 'electronic' | 'paper' =>
  given(terms?.signing) === 'paper' ? 'paper' : 'electronic'

/** Copyright is to pass, and nobody has chosen the form without which it does not. */
export const lacksWrittenForm = (draft: Draft): boolean => needsWrittenForm(draft) && wayOfSigning(draft) !== 'paper'
