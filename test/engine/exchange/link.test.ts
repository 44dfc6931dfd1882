import * as fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../../src/actions/inspect.ts'
import { canonicalBytes } from '../../../src/domain/agreement/canonical.ts'
import { languages } from '../../../src/domain/language/languages.ts'
import { readBase64Url, writeBase64Url } from '../../../src/engine/exchange/base64Url.ts'
import { fragmentOf, FRAGMENT_LENGTH, readLink } from '../../../src/engine/exchange/link.ts'
import { utf8 } from '../../../src/std/bytes.ts'
import { example } from '../../actions/supplies.ts'

const grill = await example('grill', 'en')
const fragment = fragmentOf(grill)
const read = (text: string) => {
  const outcome = inspect(utf8(text))
  return outcome.ok ? outcome.value : outcome.error.code
}
const packed = (bytes: Uint8Array) => writeBase64Url(deflateSync(bytes, { level: 9 }))

describe('a link that carries a draft', () => {
  it.each(languages)('gives back the very draft, bare, in an address, and in a message (%s)', async (language) => {
    const draft = await example('grill', language)
    const link = fragmentOf(draft)
    const message = `Here it is:\r\n\r\n<https://example.org/tables/${link}>.\r\nYours`
    for (const text of [link, `https://example.org/${link}`, message, `${message}\n> ${message}`])
      expect(read(text)).toEqual(JSON.parse(JSON.stringify(draft)))
  })

  it('is no longer than a third more than its draft deflated, and weighs less than 8 kB where a draft has just begun', () => {
    expect(fragment.length).toBeLessThan((4 / 3) * deflateSync(canonicalBytes(grill), { level: 9 }).length + 20)
    const { line: _line, terms: _terms, options: _options, ...begun } = grill
    expect(fragmentOf(begun).length).toBeLessThan(8000)
  })

  it('is read without the check behind it as well', () => {
    expect(read(fragment.slice(0, fragment.lastIndexOf('.')))).toMatchObject({ id: grill.id })
  })

  it('is told to be damaged wherever it is cut', () => {
    for (let length = '#v1.x'.length; length < fragment.lastIndexOf('.'); length += 97)
      expect(read(fragment.slice(0, length))).toBe('link-damaged')
  })

  it('is never taken for another draft where one sign of it was altered', () => {
    const places = Array.from(fragment, (_, at) => at).filter((at) => at > 3 && at % 41 === 0 && fragment[at] !== '.')
    const altered = places.map(
      (at) => `${fragment.slice(0, at)}${fragment[at] === 'A' ? 'B' : 'A'}${fragment.slice(at + 1)}`,
    )
    expect(altered.filter((link) => readLink(link).ok)).toEqual([])
  })

  it('is told to be of a newer app', () => {
    expect(inspect(utf8(fragment.replace('#v1.', '#v2.')))).toEqual({
      ok: false,
      error: { code: 'link-version', version: 2 },
    })
  })

  it('is not chosen among several', () => {
    expect(read(`${fragment}\n${fragmentOf({ ...grill, title: 'Another' })}`)).toBe('link-several')
  })

  it('may not be longer than any agreement, nor unpack to more', () => {
    expect(read(`#v1.${'A'.repeat(FRAGMENT_LENGTH)}`)).toBe('link-too-large')
    const bomb = packed(new Uint8Array(60_000_000))
    expect(bomb.length).toBeLessThan(FRAGMENT_LENGTH)
    expect(read(`#v1.${bomb}`)).toBe('link-damaged')
  })

  it('has to hold a draft, by the same border as a file', () => {
    const carrying = (text: string) => read(`#v1.${packed(utf8(text))}`)
    expect(carrying('[1,2')).toBe('not-json')
    expect(carrying('{"a":1,"a":2}')).toBe('double-key')
    expect(carrying('['.repeat(40) + ']'.repeat(40))).toBe('too-deep')
    expect(carrying('{"format":"ten-tables","version":1,"__proto__":{}}')).toBe('faults')
  })

  it('whatever it is, answers and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readLink(`#v1.${text}`)))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readLink(`#v1.${writeBase64Url(bytes)}`)))
  })
})

describe('base 64 for addresses', () => {
  it('comes back as it was, and is what Node writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = writeBase64Url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(readBase64Url(text)).toEqual(bytes)
      }),
    )
  })

  it('has one spelling for the same bytes', () => {
    expect([readBase64Url('AA'), readBase64Url('AB'), readBase64Url('A'), readBase64Url('A+')]).toEqual([
      Uint8Array.of(0),
      null,
      null,
      null,
    ])
  })
})
