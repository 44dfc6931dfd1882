import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/domain/wording/notation.ts'

const macros = {
  who: ['guests?', 'the press'],
  number: '{digits}',
  both: '{who} and {who}',
  loop: '{loop}',
  long: Array.from({ length: 400 }, (_, i) => `${'x'.repeat(90)}${i}`),
}
const found = (patterns: readonly string[], text: string, wordEnds: 'closed' | 'open' = 'closed') =>
  compile(patterns, { wordEnds, macros }).flatMap((expression) =>
    Array.from(text.matchAll(expression), ([words]) => words),
  )

describe('a pattern', () => {
  it('stands at the borders of words, of letters and digits of any script', () => {
    expect(found(['art', 'łó'], 'art, smart, artful, łódź, łó')).toEqual(['art', 'łó'])
    expect(found(['보장'], '보장합니다, 안보장', 'open')).toEqual(['보장'])
  })

  it('may begin or end in what is no word', () => {
    expect(found(['#1', ': {number}', 'c\\.'], 'the #1 of c. 20: 40')).toEqual(['#1', 'c.', ': 40'])
  })

  it('takes any ending and any beginning where it says so', () => {
    expect(found(['gwarant~'], 'gwarantujemy gwarancję')).toEqual(['gwarantujemy'])
    expect(found(['~proof'], 'waterproof')).toEqual(['proof'])
  })

  it('takes a hyphen for a blank, and a blank in a class for a blank', () => {
    expect(found(['round the clock', '[ x]y'], 'round-the-clock xy -y')).toEqual(['round-the-clock', 'xy'])
  })

  it('fills in macros, also in macros, and leaves quantifiers and classes of letters alone', () => {
    expect(found(['{both}'], 'guests and the press')).toEqual(['guests and the press'])
    expect(found(['a{2,3}', '\\p{L}+ful'], 'aa aaaa useful')).toEqual(['aa', 'useful'])
  })

  it('steps over words by gaps, and not over a colon or the end of a sentence', () => {
    expect(found(['want {gap}{number}'], 'want at most 20\nwant\n20 want: 20')).toEqual(['want at most 20'])
  })

  it('is made of as many expressions as stay short enough to be fast', () => {
    const made = compile(['{long}'], { wordEnds: 'closed', macros })
    expect(made.length).toBeGreaterThan(1)
    for (const { source } of made) expect(source.length).toBeLessThan(20_000)
  })

  it('is a fault of the table where a macro is unknown or holds itself', () => {
    expect(() => found(['{nobody}'], '')).toThrow('{nobody}')
    expect(() => found(['a {loop}'], '')).toThrow('{loop}')
  })

  it('is nothing where there is none', () => {
    expect(found([], 'anything')).toEqual([])
  })
})
