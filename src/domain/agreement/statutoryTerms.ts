import { given } from './answer.ts'
import type { Draft } from './draft.ts'
import { lawOf, type Country } from './lawOf.ts'

/** The longest time for payment that a law allows, as somebody read it on a day. No lawyer has checked it. */
export interface StatutoryTerm {
  readonly country: Country
  /** Who pays whom: any two firms, a large one a smaller one, or whoever passes work on to a subcontractor. */
  readonly between: 'firms' | 'large-to-small' | 'subcontracting'
  /** Calendar days, the longest that may be agreed. */
  readonly days: number
  /** What they are counted from: the invoice, or the work itself. */
  readonly from: 'invoice' | 'receipt'
  /** From which day on it holds; absent where that was not found. */
  readonly since?: string
  /** Where it stands, in the law's own way of naming it. */
  readonly source: string
  /** The day on which it was looked up: laws change, and nothing here notices. */
  readonly asOf: string
}

const directive = { between: 'firms', days: 60, from: 'invoice', since: '2013-03-16' } as const
const looked = { asOf: '2026-11-22' } as const
const ofTheUnion = { ...directive, source: '2011/7/EU, art. 3(5)', ...looked } as const

/** Every term that was found, as data: how it is kept up to date stands in decisions/legal-data.md. */
export const statutoryTerms: readonly StatutoryTerm[] = [
  { country: 'NL', ...ofTheUnion },
  {
    country: 'NL',
    between: 'large-to-small',
    days: 30,
    from: 'invoice',
    since: '2022-07-01',
    source: 'art. 6:119a BW',
    ...looked,
  },
  { country: 'PL', ...ofTheUnion },
  {
    country: 'PL',
    between: 'large-to-small',
    days: 60,
    from: 'invoice',
    since: '2020-01-01',
    source: 'art. 7 ust. 2a, Dz.U. 2023 poz. 1790',
    ...looked,
  },
  { country: 'BE', ...ofTheUnion },
  { country: 'DE', ...ofTheUnion },
  { country: 'IE', ...ofTheUnion },
  { country: 'GB', ...directive, source: 'Late Payment of Commercial Debts (Interest) Act 1998, s. 4', ...looked },
  { country: 'KR', between: 'subcontracting', days: 60, from: 'receipt', source: '하도급법 제13조', ...looked },
]

/** Laws of which no longest term is known here: silence about them is no statement that there is none. */
export const unknownTo: readonly Country[] = ['US']

/** The terms of the law at hand that an agreed time for payment is longer than; none while nobody has agreed one. */
export function exceededTerms(draft: Draft): readonly StatutoryTerm[] {
  const within = given(draft.terms?.payment)?.within
  const law = lawOf(draft)
  if (within === undefined || law === null) return []
  return statutoryTerms.filter(({ country, days }) => country === law.country && within > days)
}
