import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalBytes, canonicalText } from '../../../src/domain/agreement/canonical.ts'

describe('the canonical text (RFC 8785)', () => {
  it('sorts keys by UTF-16 code units, as the example of RFC 8785, 3.2.3 does', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    expect(canonicalText(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}')
  })

  it('escapes what RFC 8785, 3.2.2.2 escapes and nothing else', () => {
    expect(canonicalText('\u20ac$\u000F\nA\'B"\\\\"/')).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"')
  })

  it('does not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).toReversed())
        expect(canonicalText(reversed)).toBe(canonicalText(record))
      }),
    )
  })

  it('leaves absent answers out', () => {
    expect(canonicalText({ b: undefined, a: [{ c: undefined }] })).toBe('{"a":[{}]}')
  })

  it('counts bytes in UTF-8', () => {
    expect(canonicalBytes('한').length).toBe(5)
  })
})
