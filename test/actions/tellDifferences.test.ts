import { describe, expect, it } from 'vitest'
import { tellDifferences } from '../../src/actions/tellChanges.ts'
import { withAnswer } from '../../src/domain/agreement/change.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { changedValue, frame } from '../domain/clauses/otherValue.ts'
import { fieldOf, leavesOf } from '../domain/clauses/schemaWalk.ts'
import { fullDraft } from '../domain/clauses/fullDraft.ts'
import { catalogue, signable } from './supplies.ts'

const grill = await signable('grill', 'en')
const words = {
  en: await catalogue('en', 'clauses'),
  nl: await catalogue('nl', 'clauses'),
  ko: await catalogue('ko', 'clauses'),
}
const told = (before: Draft, now: Draft) => tellDifferences(before, now, words)

describe('in what a signed paper differs from what stands here', () => {
  it('is nothing exactly where the two are the same', () => {
    expect(told(grill, grill)).toEqual({ terms: [], unprinted: [] })
  })

  it('is told in the words of the paper, the gravest first', () => {
    const cheaper = withAnswer(grill, 'economics.ceiling', { amount: 813_410 })
    const worded = withAnswer(cheaper, 'goal.brief', 'Fill the house.')
    const { terms, unprinted } = told(grill, withAnswer(worded, 'parties.client.legalName', 'Another Grill Limited'))
    expect(unprinted).toEqual([])
    expect(terms[0]).toMatchObject({ before: [expect.stringMatching(/Signal Box Grill/)] })
    const [party, ceiling, brief] = [/Another Grill/, /€8,134.10/, /Fill the house/].map((said) =>
      terms.findIndex(({ now }) => now.some((line) => said.test(line))),
    )
    expect(ceiling).toBeGreaterThan(party ?? 0)
    expect(brief).toBeGreaterThan(ceiling ?? 0)
    expect(party).toBe(0)
  })

  it('names a letter that looks like another one, where it stands', () => {
    const disguised = (grill.parties.client.legalName ?? '').replace('o', 'о')
    const { terms } = told(grill, withAnswer(grill, 'parties.client.legalName', disguised))
    expect(terms[0]?.hidden).toContainEqual({ character: 'U+043E', like: 'o' })
  })

  it('leaves nothing out that no page prints: the number of the draft, and comments', () => {
    const comment = { id: 'r', path: 'goal.brief', by: 'client', text: 'Why?' } as const
    const { terms, unprinted } = told(grill, { ...grill, revision: grill.revision + 1, comments: [comment] })
    expect(terms).toEqual([])
    expect(new Set(unprinted.map(({ path }) => path.split('.')[0]))).toEqual(new Set(['comments', 'revision']))
  })

  it('tells an answer where the paper prints it, and everything else beside the terms', () => {
    // A quarter of them: that each one is printed at all, the paper's own test asks of all.
    const some = leavesOf(fullDraft).filter((_leaf, place) => place % 4 === 0)
    const wrong = some.filter(([path, value]) => {
      const changed = changedValue(fullDraft, path, value)
      if (changed === null) return false
      const { terms, unprinted } = told(fullDraft, changed)
      const isBeside = frame.test(fieldOf(path)) || path.startsWith('agreed')
      return isBeside ? terms.length + unprinted.length === 0 : terms.length === 0 || unprinted.length > 0
    })
    expect(wrong.map(([path]) => path)).toEqual([])
  }, 600_000)
})
