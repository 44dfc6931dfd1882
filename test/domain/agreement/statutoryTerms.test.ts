import { describe, expect, it } from 'vitest'
import { tellWording } from '../../../src/actions/tellWording.ts'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { lawOf } from '../../../src/domain/agreement/lawOf.ts'
import { looseEnds } from '../../../src/domain/agreement/looseEnds.ts'
import { exceededTerms, statutoryTerms, unknownTo } from '../../../src/domain/agreement/statutoryTerms.ts'
import { isCalendarDate } from '../../../src/domain/language/calendar.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'
import { makeSay } from '../../../src/domain/language/say.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { readable } from '../paper/readable.ts'
import { example, readingOf, wordsOf } from '../paper/reading.ts'

const countries = ['NL', 'PL', 'KR', 'GB', 'IE', 'BE', 'DE', 'US'] as const
const grill = example('grill', 'en')
const paid = (within: number, law: unknown, draft: Draft = grill): Draft =>
  withAnswer(withAnswer(draft, 'terms.law', law), 'terms.payment', { schedule: [], within, disputeWithin: 7 })
const under = (country: (typeof countries)[number], within: number) =>
  exceededTerms(paid(within, { country })).map(({ between, days }) => `${between} ${days}`)
const told = (draft: Draft, language: Language = 'en') =>
  tellWording(draft, makeSay(wordsOf(language, 'clauses'), language), language, undefined)
    .filter(({ rule }) => rule === 'payment-term-too-long')
    .map(({ why }) => why.replaceAll('\u00a0', ' '))

describe('a payment term in the law', () => {
  it.each([
    ['NL', 30, []],
    ['NL', 31, ['large-to-small 30']],
    ['NL', 61, ['firms 60', 'large-to-small 30']],
    ['PL', 60, []],
    ['PL', 61, ['firms 60', 'large-to-small 60']],
    ['KR', 61, ['subcontracting 60']],
    ['GB', 61, ['firms 60']],
    ['IE', 60, []],
    ['US', 3000, []],
  ] as const)('%s, an invoice paid within %i days: longer than %j', (country, within, longer) =>
    expect(under(country, within)).toEqual(longer),
  )

  it('is known of every law that can be chosen, or said not to be', () => {
    const known = new Set([...statutoryTerms.map(({ country }) => country), ...unknownTo])
    expect(known).toEqual(new Set(countries))
    expect(statutoryTerms.filter(({ country }) => unknownTo.includes(country))).toEqual([])
  })

  it('carries the day on which it was read, which lies behind the day from which it holds', () => {
    for (const { asOf, since = asOf } of statutoryTerms) {
      expect([asOf, since].map(isCalendarDate)).toEqual([true, true])
      expect(since <= asOf).toBe(true)
    }
  })
})

describe('an agreed term that is longer', () => {
  it('is a loose end at its question, and none while it is open or shorter', () => {
    expect(looseEnds(paid(45, { country: 'NL' }))).toEqual([
      { path: 'terms.payment.within', code: 'payment-term-too-long' },
    ])
    expect(looseEnds(paid(30, { country: 'NL' }))).toEqual([])
    expect(looseEnds(withAnswer(paid(90, { country: 'NL' }), 'terms.payment', { open: { owner: 'both' } }))).toEqual([])
  })

  it('is told with the law, since when it holds, when it was read, and that no lawyer has checked it', () => {
    expect(told(paid(45, { country: 'NL' }))).toEqual([
      'There is a shorter payment term in the law. Looked up for Dutch law. A large firm that pays a smaller one: 30 days after the invoice, and no longer term (art. 6:119a BW). In force since 1 July 2022. Read on 22 November 2026; no lawyer has checked it.',
    ])
  })

  it('is looked up in the paper’s own law as long as none is chosen, and says so', () => {
    const dutch = { ...grill, languages: { paper: 'nl' as const } }
    expect(told(paid(45, undefined, dutch))[0]).toContain(
      'No law is chosen yet, so this takes the paper’s own: Dutch law.',
    )
    expect(lawOf(paid(45, undefined))).toEqual({ country: 'IE', isAssumed: true })
    expect(lawOf({ ...paid(45, undefined), timeZone: 'America/New_York' })).toBeNull()
    expect(told({ ...paid(900, undefined), timeZone: 'America/New_York' })).toEqual([])
  })

  it('is printed with its reason once somebody keeps it', () => {
    const kept = [
      {
        id: 'k',
        code: 'payment-term-too-long',
        path: 'terms.payment.within',
        by: 'client',
        reason: 'We are both small.',
      },
    ] as const
    const draft = { ...paid(45, { country: 'NL' }), kept: [...kept] }
    const paper = readable(compose(draft, readingOf(draft, 'en')))
    expect(paper).toMatch(/Working together · Payment: longer than a payment term in the law\..*⟨We are both small\.⟩/)
    expect(paper).toContain('Where the law sets a shorter term for payment, the shorter term holds.')
    expect(paper).not.toContain('6:119a')
  })

  it.each(languages)('is told in %s without a gap in the sentence', (language) => {
    for (const country of countries)
      for (const why of told(paid(400, { country }), language)) expect(why).not.toMatch(/\{\{|undefined|  /)
  })
})
