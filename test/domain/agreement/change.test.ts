import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { at, withAnswer, withoutExampleMark } from '../../../src/domain/agreement/change.ts'
import { openPoints } from '../../../src/domain/agreement/openPoints.ts'
import { settlement } from '../../../src/domain/agreement/answer.ts'
import { draftId } from '../../../src/domain/agreement/draft.ts'
import { anyDraft, blank } from './anyDraft.ts'

describe('answering a question', () => {
  it('puts the answer where it is looked for, and changes nothing in the draft before', () => {
    fc.assert(
      fc.property(
        anyDraft(),
        fc.constantFrom('goal.place', 'line.limits.client.0.text', 'terms.replyDays'),
        (draft, path) => {
          const before = canonicalText(draft)
          expect(at(withAnswer(draft, path, 'here'), path)).toBe('here')
          expect(canonicalText(draft)).toBe(before)
        },
      ),
    )
  })

  it('and taking the answer away again leaves no trace in the answers beside it', () => {
    const draft = withAnswer(blank(), 'goal.place', 'Stationsplein')
    const other = withAnswer(draft, 'goal.metric', 'tables')
    expect(canonicalText(withAnswer(other, 'goal.metric', undefined))).toBe(canonicalText(draft))
  })

  it('takes an entry out of a list and closes the gap', () => {
    const draft = withAnswer(blank(), 'line.notIncluded', ['one', 'two', 'three'])
    expect(at(withAnswer(draft, 'line.notIncluded.1', undefined), 'line.notIncluded')).toEqual(['one', 'three'])
  })
})

describe('an example', () => {
  const example = withAnswer(
    {
      ...blank(),
      example: 'grill',
      parties: { agency: { legalName: 'A', signer: { name: 'a' } }, client: { legalName: 'C', signer: { name: 'c' } } },
    },
    'goal.place',
    'here',
  )
  it('stays one until the names of both parties and their signatories are changed', () => {
    const half = withAnswer(withAnswer(example, 'parties.agency.legalName', 'X'), 'parties.agency.signer.name', 'x')
    expect(withoutExampleMark(half, example).example).toBe('grill')
    const whole = withAnswer(withAnswer(half, 'parties.client.legalName', 'Y'), 'parties.client.signer.name', 'y')
    expect(withoutExampleMark(whole, example).example).toBeUndefined()
  })
})

describe('what nobody knows yet', () => {
  it('is found wherever it stands, with who finds it out and by when', () => {
    let draft = withAnswer(blank(), 'audience.radius', { open: { owner: 'client', due: '2027-03-01' } })
    draft = withAnswer(draft, 'problem.pain', { agency: 'a', client: 'b', settled: 'open' })
    draft = withAnswer(draft, 'options', [{ id: 'a', cost: { open: { owner: 'agency' } } }])
    expect(openPoints(draft)).toEqual([
      { path: 'audience.radius', owner: 'client', due: '2027-03-01' },
      { path: 'problem.pain', owner: 'both' },
      { path: 'options.0.cost', owner: 'agency', due: undefined },
    ])
  })
})

describe('a question that both answer blind', () => {
  it('stands when the two answers are of equal content, in whatever order they were written', () => {
    expect(settlement({ agency: { likely: 1, low: 0 }, client: { low: 0, likely: 1 } })).toMatchObject({
      state: 'stands',
      by: 'both',
    })
    expect(settlement({ agency: 5, client: 6 })).toEqual({ state: 'differs', agency: 5, client: 6 })
    expect(settlement({ agency: 5, client: 6, settled: 'agency' })).toEqual({
      state: 'stands',
      answer: 5,
      by: 'agency',
    })
    expect(settlement({ client: 6 })).toEqual({ state: 'stands', answer: 6, by: 'client' })
    expect(settlement({})).toEqual({ state: 'absent' })
  })
})

describe("a draft's id", () => {
  it('is the base 32 of its sixteen bytes (RFC 4648, section 10, without padding)', () => {
    expect(draftId(new TextEncoder().encode('foobarfoobarfoob'))).toBe('mzxw6ytbojtg633cmfzgm33pmi')
  })
})
