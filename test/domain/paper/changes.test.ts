import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { changedPaths } from '../../../src/domain/agreement/changed.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'
import { changedTerms } from '../../../src/domain/paper/changes.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { alternatives } from '../clauses/alternatives.ts'
import { fullDraft } from '../clauses/fullDraft.ts'
import { changedValue, frame } from '../clauses/otherValue.ts'
import { fieldOf, leavesOf } from '../clauses/schemaWalk.ts'
import { example, readingOf } from './reading.ts'

const told = (draft: Draft, language: Language = 'en') => ({ draft, paper: compose(draft, readingOf(draft, language)) })
const between = (before: Draft, now: Draft, language: Language = 'en') =>
  changedTerms(told(before, language), told(now, language)).map(({ name, before: was, now: is }) => [name, was, is])

describe('what changed since, in the words of the paper', () => {
  const grill = example('grill', 'en')

  it('is nothing where no answer changed, whatever number the draft bears', () => {
    expect(between(grill, { ...grill, revision: 7, parent: 'a'.repeat(64), agreed: [] })).toEqual([])
  })

  it('is the ceiling, before and now, and none of the figures that follow from it', () => {
    expect(between(grill, withAnswer(grill, 'economics.ceiling', { amount: 913_411 }))).toEqual([
      [
        'The money · The ceiling',
        ['€9,134.10, written by the client: all costs together, excluding VAT.'],
        ['€9,134.11, written by the client: all costs together, excluding VAT.'],
      ],
      [
        'The money · Three amounts, not to be mixed',
        ['The ceiling: €9,134.10, the client’s own decision. This one binds.'],
        ['The ceiling: €9,134.11, the client’s own decision. This one binds.'],
      ],
      [
        'Working together · Cost ceiling',
        [expect.stringContaining('stay within €9,134.10, excluding VAT')],
        [expect.stringContaining('stay within €9,134.11, excluding VAT')],
      ],
    ])
  })

  it('is what was taken out alone, though everything after it moved up', () => {
    const limits = grill.line?.limits?.agency ?? []
    const [first] = limits
    const now = withAnswer(grill, 'line.limits.agency', limits.slice(1))
    const terms = between(grill, now)
    expect(terms).toHaveLength(1)
    expect(String(terms[0]?.[1])).toContain(typeof first?.text === 'string' ? first.text : '')
    expect(terms[0]?.[2]).toEqual([])
  })

  it('is both orders where nothing but the order changed', () => {
    const options = grill.options ?? []
    const terms = between(grill, withAnswer(grill, 'options', options.toReversed()))
    expect(terms.length).toBeGreaterThan(0)
  })

  it('misses no answer of the schema', () => {
    const forms = [
      ['', fullDraft] as const,
      ...alternatives.map(([path, answer]) => [path, withAnswer(fullDraft, path, answer)] as const),
    ]
    const missed: string[] = []
    for (const [form, draft] of forms) {
      const before = told(draft)
      for (const [path, value] of leavesOf(draft)) {
        if (frame.test(fieldOf(path)) || path.startsWith('agreed') || !path.startsWith(form)) continue
        const changed = changedValue(draft, path, value)
        if (!changed || changedTerms(before, told(changed)).length > 0) continue
        missed.push(path)
      }
    }
    expect([...new Set(missed)]).toEqual([])
  }, 120_000)

  it.each(languages)('says the same places in %s', (language) => {
    const now = withAnswer(withAnswer(fullDraft, 'economics.ceiling', { amount: 1 }), 'goal.place', 'elsewhere')
    const terms = changedTerms(told(fullDraft, language), told(now, language))
    const inEnglish = changedTerms(told(fullDraft), told(now))
    expect(terms.map(({ id }) => id)).toEqual(inEnglish.map(({ id }) => id))
    for (const { before, now: after } of terms) expect(before).not.toEqual(after)
  })

  it('finds every leaf that differs, and only those', () => {
    expect(changedPaths(grill, withAnswer(withAnswer(grill, 'goal.place', 'x'), 'terms.law', undefined))).toEqual([
      'goal.place',
      'terms.law',
    ])
  })
})
