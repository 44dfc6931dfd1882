import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { complete } from '../../../src/domain/agreement/complete.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { blank } from './anyDraft.ts'

const gaps = (draft: Draft) => {
  const outcome = complete(draft)
  return outcome.ok ? [] : outcome.error.map(({ path, code }) => `${path} ${code}`)
}
const answered = (draft: Draft, answers: Record<string, unknown>) =>
  Object.entries(answers).reduce((before, [path, answer]) => withAnswer(before, path, answer), draft)

/** The least that two parties can sign. */
const least = answered(blank(), {
  'parties.agency.legalName': 'Voorbeeld BV',
  'parties.agency.signer': { name: 'A', authority: 'owner' },
  'parties.client.legalName': 'Grill Voorbeeld',
  'parties.client.signer': { name: 'B', authority: 'director' },
  date: '2027-02-26',
  'goal.metric': 'occupied tables',
  'goal.levels.plan': { client: 16_000 },
  'goal.period': { start: '2027-03-15', end: '2027-06-04' },
  'economics.ceiling': { noneAgreed: true },
  'line.limits.agency': [{ id: 'a', text: 'That guests order.', acknowledged: { by: 'B', on: '2027-02-26' } }],
  'line.limits.client': [{ id: 'c', text: 'That every table is free.', acknowledged: { by: 'A', on: '2027-02-26' } }],
})

describe('what signing needs', () => {
  it('is thirteen answers, and an empty draft is told all of them at once', () => {
    expect(gaps(blank())).toEqual([
      'parties.agency.legalName missing',
      'parties.agency.signer.name missing',
      'parties.agency.signer.authority missing',
      'parties.client.legalName missing',
      'parties.client.signer.name missing',
      'parties.client.signer.authority missing',
      'date missing',
      'goal.metric missing',
      'goal.levels.plan missing',
      'goal.period missing',
      'economics.ceiling missing',
      'line.limits.agency missing',
      'line.limits.client missing',
    ])
    expect(gaps(least)).toEqual([])
  })

  it('cannot be kept open or left out', () => {
    expect(gaps(withAnswer(least, 'goal.metric', { open: { owner: 'client' } }))).toEqual(['goal.metric open'])
    expect(gaps(withAnswer(least, 'goal.period', { leftOut: { reason: 'no end' } }))).toEqual(['goal.period left-out'])
  })

  it('needs one amount for the goal: two different ones must be settled', () => {
    const differing = withAnswer(least, 'goal.levels.plan', { agency: 12_000, client: 16_000 })
    expect(gaps(differing)).toEqual(['goal.levels.plan differs'])
    expect(gaps(withAnswer(differing, 'goal.levels.plan.settled', 'client'))).toEqual([])
    expect(gaps(withAnswer(differing, 'goal.levels.plan.settled', 'open'))).toEqual(['goal.levels.plan open'])
    const third = withAnswer(
      withAnswer(differing, 'goal.levels.plan.value', 14_000),
      'goal.levels.plan.settled',
      'other',
    )
    expect(gaps(third)).toEqual([])
  })

  it('needs a limit of each party that the other one acknowledged by name, not one that was asked about', () => {
    const asked = withAnswer(least, 'line.limits.client.0.acknowledged', { question: 'On which days?' })
    expect(gaps(asked)).toEqual(['line.limits.client none-acknowledged'])
  })

  it.each([' ', '\n\n\t', '\u00a0\u3000', '\u200b', '\u2060\ufeff \u3164'])(
    'takes nothing to read for no answer: %j',
    (nothing) => {
      expect(gaps(withAnswer(least, 'line.limits.agency.0.text', nothing))).toEqual(['line.limits.agency missing'])
      expect(gaps(withAnswer(least, 'goal.metric', nothing))).toEqual(['goal.metric missing'])
      expect(gaps(withAnswer(least, 'goal.metric', `${nothing}한${nothing}`))).toEqual([])
    },
  )

  it('needs to know which of two languages prevails, and that they are two', () => {
    expect(gaps({ ...least, languages: { paper: 'nl', beside: 'ko' } })).toEqual(['languages.prevailing missing'])
    expect(gaps({ ...least, languages: { paper: 'nl', beside: 'ko', prevailing: 'pl' } })).toEqual([
      'languages.prevailing not-one-of-the-two',
    ])
    expect(gaps({ ...least, languages: { paper: 'nl', beside: 'nl' } })).toEqual([
      'languages.beside not-one-of-the-two',
    ])
    expect(gaps({ ...least, languages: { paper: 'nl', beside: 'ko', prevailing: 'ko' } })).toEqual([])
  })

  it('takes an amount or an explicit "none agreed" for the ceiling', () => {
    expect(gaps(withAnswer(least, 'economics.ceiling', { amount: 913_410 }))).toEqual([])
    expect(gaps(withAnswer(least, 'economics.ceiling', undefined))).toEqual(['economics.ceiling missing'])
  })

  it('is signed as the paper says, so how to sign is not kept open; nobody need have been asked', () => {
    expect(gaps(withAnswer(least, 'terms.signing', { open: { owner: 'both' } }))).toEqual(['terms.signing open'])
    for (const way of ['electronic', 'paper', { leftOut: { reason: 'as always' } }])
      expect(gaps(withAnswer(least, 'terms.signing', way))).toEqual([])
  })
})
