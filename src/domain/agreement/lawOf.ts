import { given } from './answer.ts'
import type { Draft } from './draft.ts'
import type { Terms } from './terms.ts'

export type Country = Extract<NonNullable<Terms['law']>, { country: unknown }>['country']

/** The law by which a draft is looked at: the chosen one, or the paper's own as long as none is chosen. */
export interface LawAtHand {
  readonly country: Country
  /** Nobody chose it; whoever reads what follows from it is told so. */
  readonly isAssumed: boolean
}

/** Where a language is the law's own. English is the law's language in several countries: the clock tells which. */
const byLanguage: Readonly<Record<string, Country>> = { nl: 'NL', pl: 'PL', ko: 'KR' }
const byZone: Readonly<Record<string, Country>> = {
  'Europe/London': 'GB',
  'Europe/Dublin': 'IE',
  'Europe/Amsterdam': 'NL',
  'Europe/Warsaw': 'PL',
  'Europe/Brussels': 'BE',
  'Europe/Berlin': 'DE',
  'Asia/Seoul': 'KR',
}

/** Null where no law is chosen and neither the paper's language nor its clock tells a country. */
export function lawOf({ terms, languages, timeZone }: Draft): LawAtHand | null {
  const chosen = given(terms?.law)?.country
  if (chosen !== undefined) return { country: chosen, isAssumed: false }
  const country = byLanguage[languages.paper] ?? byZone[timeZone]
  return country === undefined ? null : { country, isAssumed: true }
}
