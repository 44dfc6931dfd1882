import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { complete } from '../../../src/domain/agreement/complete.ts'
import { contradictions } from '../../../src/domain/agreement/contradictions.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { anyDraft, blank } from './anyDraft.ts'

/** What this machine knows as zones. */
const places = Intl.supportedValuesOf('timeZone')

const said = (answers: Record<string, unknown>): Draft =>
  Object.entries(answers).reduce((before, [path, answer]) => withAnswer(before, path, answer), blank())
const found = (answers: Record<string, unknown>) =>
  contradictions(said(answers)).map(({ path, code }) => `${path} ${code}`)

describe('nobody signs', () => {
  it('a period, an age or a count that ends before it begins', () => {
    expect(found({ 'goal.period': { start: '2027-05-30', end: '2027-03-01' } })).toEqual([
      'goal.period.end ends-before-it-begins',
    ])
    expect(found({ 'audience.age': { from: 60, to: 20 } })).toEqual(['audience.age.to ends-before-it-begins'])
    expect(found({ 'goal.levels.pastFrom': '2027-02-02', 'goal.levels.pastTo': '2027-02-01' })).toEqual([
      'goal.levels.pastTo ends-before-it-begins',
    ])
    expect(found({ 'goal.period': { start: '2027-03-01', end: '2027-03-01' } })).toEqual([])
  })

  it('an hour without an end; but one may run past midnight', () => {
    expect(found({ 'goal.window': { from: '17:00', to: '17:00' } })).toEqual(['goal.window.to ends-before-it-begins'])
    expect(found({ 'goal.window': { from: '22:00', to: '02:00' } })).toEqual([])
  })

  it('levels that run against the goal, whichever way it goes', () => {
    const levels = (past: number, must: number, plan: number, wish: number) => ({
      'goal.levels.past': past,
      'goal.levels.must': must,
      'goal.levels.plan': { client: plan },
      'goal.levels.wish': wish,
    })
    expect(found(levels(6000, 11_000, 16_000, 18_000))).toEqual([])
    expect(found(levels(16_000, 20_000, 10_000, 5000))).toEqual([])
    expect(found({ ...levels(16_000, 20_000, 10_000, 5000), 'goal.direction': 'up' })).toEqual([
      'goal.levels.plan out-of-order',
      'goal.levels.must out-of-order',
      'goal.levels.wish out-of-order',
    ])
    expect(found({ ...levels(40_000, 15_000, 10_000, 5000), 'goal.direction': 'down' })).toEqual([])
  })

  it('a transfer of copyright that its law gives no effect without ink', () => {
    const passes = { 'terms.ownership': { mode: 'assignment', onPayment: true, accounts: 'client' } }
    const denied = ['terms.ownership needs-written-form']
    for (const country of ['NL', 'PL']) {
      const under = { ...passes, 'terms.law': { country } }
      expect(found(under)).toEqual(denied)
      expect(found({ ...under, 'terms.signing': 'electronic' })).toEqual(denied)
      expect(found({ ...under, 'terms.signing': 'paper' })).toEqual([])
      expect(found({ ...under, 'terms.ownership.mode': 'licence' })).toEqual([])
    }
    expect(found({ ...passes, 'terms.law': { country: 'GB' } })).toEqual([])
  })

  it('the same on a Polish or Dutch paper, alone or beside another, until a law is chosen', () => {
    const passes = { 'terms.ownership': { mode: 'assignment', onPayment: true, accounts: 'client' } }
    const open = { ...passes, 'terms.law': { open: { owner: 'both' } } }
    for (const languages of [{ paper: 'nl' }, { paper: 'pl' }, { paper: 'en', beside: 'nl', prevailing: 'en' }]) {
      expect(found({ ...passes, languages })).toEqual(['terms.ownership needs-written-form'])
      expect(found({ ...open, languages })).toEqual(['terms.ownership needs-written-form'])
      expect(found({ ...passes, languages, 'terms.law': { country: 'KR' } })).toEqual([])
    }
    expect(found({ ...passes, languages: { paper: 'ko' } })).toEqual([])
  })

  it('a likely number outside its own low and high', () => {
    expect(found({ 'economics.extra.client': { low: 9000, likely: 6000, high: 2000 } })).toEqual([
      'economics.extra.client out-of-order',
    ])
    expect(found({ 'economics.spend': { likely: 8000 } })).toEqual([])
    expect(found({ options: [{ id: 'a', effect: { low: 9000, likely: 6000, high: 12_000 } }] })).toEqual([
      'options.0.effect out-of-order',
    ])
  })

  it('a share of those who come anyway that lies outside its ends, though either end may be the larger', () => {
    expect(found({ 'economics.anyway': { low: 3500, likely: 2000, high: 1000 } })).toEqual([])
    expect(found({ 'economics.anyway': { low: 1000, likely: 2000, high: 3500 } })).toEqual([])
    expect(found({ 'economics.anyway': { low: 1000, likely: 4000, high: 3500 } })).toEqual([
      'economics.anyway out-of-order',
    ])
  })

  it('a part that is more than its whole', () => {
    expect(found({ 'economics.spend': { likely: 8000 }, 'economics.remains': { amount: { likely: 50_000 } } })).toEqual(
      ['economics.remains.amount.likely more-than-there-is'],
    )
    expect(found({ 'economics.capacity': { total: 10_000, occupied: 12_000, heldForLater: 0 } })).toEqual([
      'economics.capacity.total more-than-there-is',
    ])
    expect(found({ 'economics.ceiling': { amount: 100 }, 'economics.mediaCap': 101 })).toEqual([
      'economics.mediaCap more-than-there-is',
    ])
  })

  it('parts of one whole that do not make it up, and more days than a week has', () => {
    const vat = (food: number) => ({
      'economics.vat': [
        { share: food, rate: 900 },
        { share: 3000, rate: 2100 },
      ],
    })
    expect(found(vat(7000))).toEqual([])
    expect(found(vat(6000))).toEqual(['economics.vat not-whole'])
    expect(found({ 'economics.daysPerWeek': 9000 })).toEqual(['economics.daysPerWeek more-than-there-is'])
  })

  it('the choice of an option that is not there', () => {
    const chosen = (id: string) => ({ options: [{ id: 'a' }], choice: { option: { id } } })
    expect(found(chosen('a'))).toEqual([])
    expect(found(chosen('zzz'))).toEqual(['choice no-such-option'])
    expect(found({ choice: { option: { none: true } } })).toEqual([])
  })

  it('a brief from somebody who is not among the people, or no longer', () => {
    const people = [{ id: 'floor', party: 'client', name: 'Flo', roles: ['runs'] }]
    const from = (id: unknown, named: unknown = people) => found({ people: named, 'goal.briefFrom': id })
    expect(from('floor')).toEqual([])
    expect(from('floor', [])).toEqual(['goal.briefFrom no-such-person'])
    expect(from('cook')).toEqual(['goal.briefFrom no-such-person'])
    expect(from({ open: { owner: 'client' } }, [])).toEqual([])
  })

  it('options that the choice could not tell apart, and a party that signs with itself', () => {
    expect(found({ options: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] })).toEqual(['options.2.name twice'])
    const party = (legalName: string, name: string) => ({ legalName, signer: { name } })
    const both = (agency: object, client: object) => found({ 'parties.agency': agency, 'parties.client': client })
    expect(both(party('Both BV', 'An Name'), party('BOTH bv', 'an name'))).toEqual(['parties.client.legalName twice'])
    expect(both(party('Both BV', 'An Name'), party('Both BV', 'Other Name'))).toEqual([])
    expect(both({ legalName: 'Both BV' }, { legalName: 'Both BV' })).toEqual([])
  })

  const known = ['Europe/Dublin', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Etc/GMT+5', 'UTC']
  it.each([...known, ...places])('but by the clock of a place: %s', (zone) => {
    expect(found({ timeZone: zone })).toEqual([])
  })

  it.each(['Korean time', 'Europe/', 'europe/dublin', 'Middle/Earth', 'Europe/Dublin ', '+02:00', 'A/B'])(
    'by the clock of no place: %s',
    (zone) => {
      expect(found({ timeZone: zone })).toEqual(['timeZone no-such-zone'])
    },
  )

  it('a result that the promiser does not control', () => {
    const stage = { id: 'paid', name: 'Paid', owed: 'result' }
    expect(found({ line: { stages: [{ ...stage, control: 'audience' }] } })).toEqual([
      'line.stages.0.owed beyond-control',
    ])
    expect(found({ line: { stages: [{ ...stage, control: 'client' }], handOver: 1 } })).toEqual([
      'line.stages.0.owed beyond-control',
    ])
    expect(found({ line: { stages: [{ ...stage, control: 'client' }], handOver: 0 } })).toEqual([])
    expect(found({ line: { stages: [stage] } })).toEqual([])
  })
})

it('every contradiction keeps a draft from being an agreement', () =>
  fc.assert(
    fc.property(anyDraft(), (draft) => {
      const outcome = complete(draft)
      const against = contradictions(draft)
      if (against.length === 0) return
      expect(outcome.ok ? [] : outcome.error).toEqual(expect.arrayContaining([...against]))
    }),
  ))
