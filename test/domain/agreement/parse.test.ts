import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { parseDraft, readDraft } from '../../../src/domain/agreement/parse.ts'
import { anyDraft, blank } from './anyDraft.ts'

const refusal = (value: unknown) => {
  const outcome = parseDraft(value)
  return outcome.ok ? 'accepted' : outcome.error
}

describe('a draft from outside', () => {
  it('is the same draft after it was written and read again', () => {
    fc.assert(
      fc.property(anyDraft(), (draft) => {
        const text = canonicalText(draft)
        const read = readDraft(text)
        expect(read.ok && canonicalText(read.value)).toBe(text)
      }),
    )
  })

  it.each(['grill', 'clinic', 'wholesale'])('still opens when the first version of the format wrote it: %s', (name) => {
    const text = readFileSync(new URL(`fixtures/version1.${name}.json`, import.meta.url), 'utf8').trim()
    const read = readDraft(text)
    expect(read.ok && canonicalText(read.value)).toBe(text)
  })

  it('is told about all of its faults at once, each with its place', () => {
    let draft = withAnswer(blank(), 'goal.metric', { open: { owner: 'nobody' } })
    draft = withAnswer(draft, 'economics.spend', { likely: 1.5, lo: 3 })
    draft = withAnswer(draft, 'goal.period', { start: '2026-02-30', end: '2026-03-01' })
    draft = withAnswer(draft, 'parties.agency.legalName', 5)
    expect(refusal(draft)).toEqual({
      code: 'faults',
      faults: [
        { path: 'parties.agency.legalName', code: 'wrong-type' },
        { path: 'goal.metric.open.owner', code: 'not-on-the-list' },
        { path: 'goal.period.start', code: 'not-a-date' },
        { path: 'economics.spend.likely', code: 'not-whole' },
        { path: 'economics.spend.lo', code: 'unknown-key' },
      ],
    })
  })

  it('is refused when it holds a term that this version cannot print', () => {
    expect(refusal({ ...blank(), discount: 10 })).toEqual({
      code: 'faults',
      faults: [{ path: 'discount', code: 'unknown-key' }],
    })
  })

  it('of a newer version is refused by its version, not by its content', () => {
    expect(refusal({ ...blank(), version: 2, anything: true })).toEqual({ code: 'newer-version', version: 2 })
  })

  it.each([1.5, Number.POSITIVE_INFINITY, Number.NaN, 1e300])('has no version between versions: %s', (version) => {
    expect(refusal({ ...blank(), version })).toEqual({
      code: 'faults',
      faults: [{ path: 'version', code: 'not-whole' }],
    })
  })

  it.each(['0001-01-01', '1899-12-31', '2027-02-30'])('is of no day that nobody could type: %s', (date) => {
    expect(refusal({ ...blank(), date })).toEqual({ code: 'faults', faults: [{ path: 'date', code: 'not-a-date' }] })
    expect(refusal({ ...blank(), date: '1900-01-01' })).toBe('accepted')
  })

  it.each([null, 7, 'draft', [], {}, { format: 'other', version: 1 }])(
    'is refused when it is no draft at all: %j',
    (value) => {
      expect(refusal(value)).toEqual({ code: 'not-a-draft' })
    },
  )

  it.each([
    ['a lone surrogate', 'Grill \ud800'],
    ['text that is not composed (NFD)', 'Cafe\u0301'],
    ['an invisible character in a name', 'Gri\u200bll'],
    ['a change of direction in a name', 'Gri\u202ell'],
    ['a control character', 'Grill\u0007'],
    ['nothing', ''],
  ])('may not name a party with %s', (_, name) => {
    const outcome = parseDraft(withAnswer(blank(), 'parties.agency.legalName', name))
    expect(outcome.ok).toBe(false)
  })

  it.each([-1, 0.5, 1e13, Number.NaN, '100', 10_001])('takes no share of %s', (share) => {
    expect(parseDraft(withAnswer(blank(), 'economics.refilled', share)).ok).toBe(false)
  })
})

describe('the text of a draft', () => {
  const refused = (text: string) => {
    const outcome = readDraft(text)
    return outcome.ok ? 'accepted' : outcome.error.code
  }
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

  it('may hold no key twice, even when one of the two is spelled with an escape', () => {
    expect(refused('{"a":1,"a":2}')).toBe('double-key')
    expect(refused('{"a":1,"\\u0061":2}')).toBe('double-key')
    expect(refused('{"a":{"b":1},"c":{"b":1}}')).toBe('not-a-draft')
    expect(refused('{"a":"{\\"a\\":1","b":"\\"a\\":"}')).toBe('not-a-draft')
  })

  it('may not nest deeper than 32', () => {
    expect(refused(nested(32))).toBe('not-a-draft')
    expect(refused(nested(33))).toBe('too-deep')
    expect(refused(nested(200_000))).toBe('too-deep')
  })

  it('may not be larger than a megabyte, counted in bytes', () => {
    expect(refused(`"${'x'.repeat(999_998)}"`)).toBe('not-a-draft')
    expect(refused(`"${'x'.repeat(999_999)}"`)).toBe('too-large')
    expect(refused(`"${'한'.repeat(400_000)}"`)).toBe('too-large')
  })

  it.each(['', '{', 'undefined', '{"a":1}}', "{'a':1}", '[1,]', '{"a" 1}', '\ufeff{}'])(
    'is refused when it is no JSON: %j',
    (text) => {
      expect(refused(text)).toBe('not-json')
    },
  )

  /** A megabyte, of which a reader that looks at any sign twice would never see the end. */
  const megabyte = (start: string, part: string, end = '') =>
    start + part.repeat(Math.floor((1_000_000 - start.length - end.length) / part.length)) + end

  it.each([
    ['escaped quotes and no end', megabyte('{"a":"', '\\"'), 'not-json'],
    ['escaped quotes, and an end', megabyte('{"a":"', '\\"', '"}'), 'not-a-draft'],
    ['backslashes and no end', megabyte('{"a":"', '\\\\'), 'not-json'],
    ['quotes', megabyte('', '"'), 'not-json'],
    ['empty strings', megabyte('[""', ',""', ']'), 'not-a-draft'],
    ['digits', megabyte('', '1'), 'not-a-draft'],
    ['a number that never gets to its end', megabyte('', '1', 'e'), 'not-json'],
    ['blanks', megabyte('', ' '), 'not-json'],
    ['blanks inside of an object', megabyte('{', ' \n\t', '}'), 'not-a-draft'],
    ['colons', megabyte('{"a"', ':'), 'double-key'],
    ['open and closed brackets', megabyte('[[]', ',[]', ']'), 'not-a-draft'],
    ['closing brackets', megabyte('', ']'), 'not-json'],
    ['escapes of characters', megabyte('"', '\\u0061', '"'), 'not-a-draft'],
    ['an unfinished escape', megabyte('"', 'x', '\\'), 'not-json'],
  ])('comes to an end on a megabyte of %s', (_, text, code) => {
    expect(refused(text)).toBe(code)
  })

  it('comes to an end on a megabyte of keys, and of entries, that no draft has', () => {
    const keys = Array.from({ length: 60_000 }, (_empty, place) => `"k${place}":${place % 10}`).join(',')
    expect(refused(canonicalText(blank()).replace('{', `{${keys},`))).toBe('faults')
    expect(refused(canonicalText(blank()).replace('{', megabyte('{"options":[{}', ',{}').slice(0, -9000) + '],'))).toBe(
      'faults',
    )
  })

  it('cannot reach the prototype of anything', () => {
    const text = canonicalText(blank()).replace('{', '{"__proto__":{"polluted":true},')
    expect(refused(text)).toBe('faults')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
