import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { given } from '../../../src/domain/agreement/answer.ts'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { copyOf, withoutAcceptance } from '../../../src/domain/agreement/copy.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { stillAccepted } from '../../../src/domain/agreement/revision.ts'
import { blank } from './anyDraft.ts'

const accepted: Draft = {
  ...blank(),
  economics: { ceiling: { amount: 250_000 }, ceilingReply: { accepts: true, on: '2027-02-25' }, note: 'no more' },
  options: [
    { id: 'posters', name: 'Posters', what: 'At the exit', cost: { fee: 10_000, media: 0, production: 5000 } },
    { id: 'bags', name: 'Bags' },
  ],
  choice: { option: { id: 'posters' }, reason: 'They are read.', by: 'Noor Visser', on: '2027-02-26' },
  agreed: [{ section: 'money', by: 'client' }],
  comments: [{ id: 'c1', path: 'goal', by: 'client', text: 'Is this enough?' }],
  line: {
    limits: {
      agency: [{ id: 'a1', text: 'No guests promised', acknowledged: { by: 'Noor Visser', on: '2027-02-26' } }],
      client: [{ id: 'b1', text: 'No second cook', acknowledged: { question: 'Why?' } }],
    },
  },
}
const changed = (path: string, answer: unknown) => stillAccepted(accepted, withAnswer(accepted, path, answer))
const chosenNow = (draft: Draft) => given(draft.choice)

describe('the reply to the ceiling', () => {
  it('falls with another ceiling, with none agreed, and with another currency', () => {
    for (const ceiling of [{ amount: 250_001 }, { noneAgreed: true }, undefined]) {
      expect(changed('economics.ceiling', ceiling).economics).not.toHaveProperty('ceilingReply')
    }
    expect(changed('currency', 'PLN').economics).not.toHaveProperty('ceilingReply')
  })

  it('stands where anything else changed, and where it is given to the new ceiling itself', () => {
    expect(changed('economics.note', 'other').economics?.ceilingReply).toEqual({ accepts: true, on: '2027-02-25' })
    const both = withAnswer(withAnswer(accepted, 'economics.ceiling.amount', 1), 'economics.ceilingReply', {
      counters: 2,
      reason: 'x',
    })
    expect(stillAccepted(accepted, both).economics?.ceilingReply).toEqual({ counters: 2, reason: 'x' })
  })

  it('that nobody knows yet stays open', () => {
    const open = withAnswer(accepted, 'economics.ceilingReply', { open: { owner: 'agency' } })
    const after = stillAccepted(open, withAnswer(open, 'economics.ceiling.amount', 1))
    expect(after.economics?.ceilingReply).toEqual({ open: { owner: 'agency' } })
  })

  it('is never carried over to a ceiling that it was not given to', () => {
    const ceiling = fc.option(
      fc.oneof(
        fc.record({ amount: fc.nat(3) }),
        fc.constant({ noneAgreed: true as const }),
        fc.constant({ open: { owner: 'client' as const } }),
      ),
      { nil: undefined },
    )
    fc.assert(
      fc.property(fc.array(ceiling, { maxLength: 8 }), (ceilings) => {
        let draft = accepted
        for (const next of ceilings) draft = stillAccepted(draft, withAnswer(draft, 'economics.ceiling', next))
        const isUntouched = ceilings.every((next) => next !== undefined && 'amount' in next && next.amount === 250_000)
        expect(draft.economics?.ceilingReply !== undefined).toBe(isUntouched)
      }),
    )
  })
})

describe('the name and the day under a choice', () => {
  const reasonAlone = { option: { id: 'posters' }, reason: 'They are read.' }

  it.each([
    ['options.0.what', 'Somewhere else'],
    ['options.0.cost', { fee: 10_000, media: 1, production: 5000 }],
    ['options.0.name', 'Posters and bags'],
    ['options.0.effect', { low: 1, likely: 2, high: 3 }],
    ['options.0', undefined],
    ['currency', 'PLN'],
  ])('fall when %s of the chosen option changes; the reason stays', (path, answer) => {
    expect(chosenNow(changed(path, answer))).toEqual(reasonAlone)
  })

  it('fall when another option is chosen under the same name and day', () => {
    expect(chosenNow(changed('choice.option', { id: 'bags' }))).toEqual({ ...reasonAlone, option: { id: 'bags' } })
    expect(chosenNow(changed('choice.option', { none: true }))).toEqual({ ...reasonAlone, option: { none: true } })
  })

  it('stand when another option changes, when their order does, and when they are signed anew', () => {
    expect(changed('options.1.what', 'On bags').choice).toEqual(accepted.choice)
    expect(changed('options', accepted.options?.toReversed()).choice).toEqual(accepted.choice)
    const anew = withAnswer(withAnswer(accepted, 'choice.option', { id: 'bags' }), 'choice.on', '2027-03-01')
    expect(chosenNow(stillAccepted(accepted, anew))).toMatchObject({ by: 'Noor Visser', on: '2027-03-01' })
  })
})

describe('a draft for other people', () => {
  it('keeps no word that the people of this one said of it', () => {
    const copy = withoutAcceptance(accepted)
    expect(copy).not.toHaveProperty('agreed')
    expect(copy).not.toHaveProperty('comments')
    expect(copy.economics).toEqual({ ceiling: { amount: 250_000 }, note: 'no more' })
    expect(chosenNow(copy)).toEqual({ option: { id: 'posters' }, reason: 'They are read.' })
    expect(copy.line?.limits).toEqual({
      agency: [{ id: 'a1', text: 'No guests promised' }],
      client: [{ id: 'b1', text: 'No second cook' }],
    })
    expect(copyOf(accepted, 'b'.repeat(26)).economics).toEqual(copy.economics)
  })

  it('does not say who gave the brief, for the next one may come from somebody else', () => {
    const given = withAnswer(withAnswer(accepted, 'goal.metric', 'guests'), 'goal.briefFrom', 'floor')
    expect(copyOf(given, 'b'.repeat(26)).goal).toEqual({ metric: 'guests' })
    expect(withoutAcceptance(given).goal).toHaveProperty('briefFrom')
    expect(copyOf(accepted, 'b'.repeat(26))).not.toHaveProperty('goal')
  })

  it('gains no answer that was not there', () => {
    expect(withoutAcceptance(blank())).toEqual(blank())
  })
})
