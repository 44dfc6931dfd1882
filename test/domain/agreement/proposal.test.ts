import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { proposedAsk, proposedBack } from '../../../src/domain/agreement/proposal.ts'
import type { Side } from '../../../src/domain/agreement/scalars.ts'
import { example } from '../../actions/supplies.ts'

/** A draft in which both have answered everything. */
async function answered(): Promise<Draft> {
  const { example: _mark, ...draft } = await example('grill', 'en')
  return draft
}
const proposed = (draft: Draft, receiver: Side, inked: readonly Side[], lacks = false) =>
  proposedAsk(draft, receiver, { inked, lacks })

describe('the one thing to ask for follows from the draft:', () => {
  it('answers, while one of the receiver’s is missing', async () => {
    expect(proposed(await answered(), 'client', [], true)).toBe('answers')
  })

  it('to settle, where both answered and differ', async () => {
    const differing = withAnswer(await answered(), 'problem.pain', { agency: 'One thing', client: 'Another' })
    expect(proposed(differing, 'client', [])).toBe('settle')
    expect(proposed(withAnswer(differing, 'problem.pain.settled', 'client'), 'client', [])).toBe('sign')
  })

  it('to read, where something is missing that nobody in particular is asked for, and of an example', async () => {
    const draft = await answered()
    expect(proposed(withAnswer(draft, 'date', undefined), 'client', [])).toBe('read')
    expect(proposed({ ...draft, example: 'grill' }, 'client', [])).toBe('read')
  })

  it('to sign, where nothing is missing, or where the sender alone has signed', async () => {
    const draft = await answered()
    expect(proposed(draft, 'client', [])).toBe('sign')
    expect(proposed({ ...draft, people: [] }, 'client', ['agency'], true)).toBe('sign')
    expect(proposed(draft, 'client', ['agency', 'client'])).toBe('read')
  })
})

describe('the one thing to ask for in return', () => {
  it('is to settle behind answers, for the other party’s own were held back', async () => {
    const draft = await answered()
    expect(proposedBack(draft, 'answers')).toBe('settle')
    expect(proposedBack(draft, 'read')).toBe('sign')
  })
})
