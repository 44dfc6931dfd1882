import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, withAnswer } from '../../../src/domain/agreement/change.ts'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { inCurrency, largestAmount } from '../../../src/domain/agreement/otherCurrency.ts'
import { parseDraft } from '../../../src/domain/agreement/parse.ts'
import { anyDraft, blank } from './anyDraft.ts'

/** Where amounts of money stand; everything else in a draft is no money. */
const paths = [
  'economics.spend.likely',
  'economics.remains.amount.likely',
  'economics.unitCost',
  'economics.extraStaff.perDay',
  'economics.ceiling.amount',
  'economics.ceilingReply.counters',
  'economics.mediaCap',
  'options.0.cost.fee',
  'options.0.cost.media',
  'options.0.cost.production',
  'line.duties.0.ifLate.price',
  'terms.rounds.extraPrice',
  'terms.payment.schedule.0.amount',
  'terms.liability.cap',
]
const frame: readonly (readonly [string, unknown])[] = [
  ['options.0.id', 'a'],
  ['options.0.effect', { low: 1000, likely: 2000, high: 3000 }],
  ['economics.extra.client', { likely: 6000 }],
  ['economics.ceilingReply.reason', 'Less will do.'],
  ['line.duties.0', { id: 'a', party: 'client', act: 'Pays.', ifLate: { kind: 'price' } }],
  ['terms.rounds.included', 2],
  ['terms.payment', { schedule: [{ on: '2027-01-01' }], within: 14, disputeWithin: 7 }],
]
const put = (draft: Draft, changes: readonly (readonly [string, unknown])[]) =>
  changes.reduce((each, [path, value]) => withAnswer(each, path, value), draft)
const withAmounts = (minor: number) => put(blank(), [...frame, ...paths.map((path) => [path, minor] as const)])

describe('a draft in another currency', () => {
  it('keeps the number of every amount: 9,134.10 euro are 9,134 won and 9,134.10 zloty', () => {
    const euro = withAmounts(913_410)
    for (const [currency, minor] of [
      ['KRW', 9_134],
      ['PLN', 913_410],
    ] as const) {
      const other = inCurrency(euro, currency)
      expect(other.ok && paths.map((path) => [path, at(other.value, path)])).toEqual(paths.map((path) => [path, minor]))
      expect(other.ok && canonicalText(other.value)).toBe(canonicalText({ ...withAmounts(minor), currency }))
      expect(other.ok && parseDraft(JSON.parse(canonicalText(other.value))).ok).toBe(true)
    }
  })

  it('leaves all that is no money byte for byte, and goes back to what it was', () => {
    fc.assert(
      fc.property(anyDraft(), (draft) => {
        const won = inCurrency({ ...draft, currency: 'KRW' }, 'JPY')
        expect(won.ok && canonicalText({ ...won.value, currency: draft.currency })).toBe(canonicalText(draft))
        const there = inCurrency({ ...draft, currency: 'KRW' }, 'EUR')
        const back = there.ok ? inCurrency(there.value, 'KRW') : there
        expect(back.ok && canonicalText({ ...back.value, currency: draft.currency })).toBe(canonicalText(draft))
      }),
    )
  })

  it('is refused where an amount would be more than can be kept', () => {
    expect(inCurrency({ ...withAmounts(1_000_000_000_000), currency: 'KRW' }, 'EUR')).toEqual({
      ok: false,
      error: 'too-large',
    })
  })

  it('is asked about only where an amount stands', () => {
    expect(
      null !==
        largestAmount(
          put(blank(), [
            ['economics.extra.client', { likely: 6000 }],
            ['terms.replyDays', 2],
          ]),
        ),
    ).toBe(false)
    expect(null !== largestAmount(put(blank(), [['economics.ceiling.amount', 1]]))).toBe(true)
    expect(
      null !==
        largestAmount(
          put(blank(), [
            ['terms.payment.schedule', []],
            ['economics.spend', { open: { owner: 'client' } }],
          ]),
        ),
    ).toBe(false)
  })
})
