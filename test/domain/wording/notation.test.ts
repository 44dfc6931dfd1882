import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../src/domain/wording/notation.ts'
import { patternsIn } from '../../../src/domain/wording/pattern.ts'

const macros = {
  who: ['guests?', 'the press'],
  number: '{digits}',
  both: '{who} and {who}',
  loop: '{loop}',
  many: ['x|y(?:1|2)', '{who}', '~z'],
}
const found = (patterns: readonly string[], text: string, wordEnds: 'closed' | 'open' = 'closed') =>
  patternsIn({ wordEnds, macros })(patterns)
    .all(text)
    .map(({ start, end }) => text.slice(start, end))

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

  it('is as many pieces as it has ways to be met, so that a text is asked for few of them', () => {
    const pieces = piecesOf(['{many}', 'a[|]b'], { wordEnds: 'closed', macros })
    expect(pieces.map(({ source }) => source)).toEqual(['x', 'y(?:1|2)', 'guests?', 'the press', 'z', 'a[|]b'])
    expect(pieces.map(({ starts }) => starts)).toEqual([true, true, true, true, false, true])
  })

  it('is found as if its pieces were one: the first place wins, at one place the earlier piece', () => {
    expect(found(['b c d', 'a b', 'c', 'c d', 'd'], 'a b c d')).toEqual(['a b', 'c', 'd'])
    expect(found(['x', '~y', 'xy'], 'x xy')).toEqual(['x', 'xy', 'y'])
  })

  it('is a fault of the table where a macro is unknown or holds itself', () => {
    expect(() => found(['{nobody}'], '')).toThrow('{nobody}')
    expect(() => found(['a {loop}'], '')).toThrow('{loop}')
  })

  it('is nothing where there is none', () => {
    expect(found([], 'anything')).toEqual([])
  })
})
