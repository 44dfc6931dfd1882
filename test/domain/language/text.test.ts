import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mixesAlphabets, readName, readPassage } from '../../../src/domain/language/text.ts'

describe('a name', () => {
  it('is kept on one line, composed, without blanks at its ends', () => {
    expect(readName('  Grill Perron 5 ', 160)).toEqual({ ok: true, value: 'Grill Perron 5' })
    expect(readName('cafe\u0301', 160)).toEqual({ ok: true, value: 'café' })
    expect(readName('다온 대행사', 160).ok).toBe(true)
  })

  test.each([
    ['Acme\u202eLtd', 'bidi', 4, 'U+202E'],
    ['Ac\u200bme', 'invisible', 2, 'U+200B'],
    ['Acme\u00ad', 'invisible', 4, 'U+00AD'],
    ['한\u3164', 'invisible', 1, 'U+3164'],
    ['Acme\u{e0041}', 'invisible', 4, 'U+E0041'],
    ['😀\u200f', 'bidi', 2, 'U+200F'],
    ['Acme\u0000', 'control', 4, 'U+0000'],
    ['Acme\u0085', 'control', 4, 'U+0085'],
    ['Acme\tLtd', 'control', 4, 'U+0009'],
    ['Acme\nLtd', 'line-break', 4, 'U+000A'],
    ['Acme\u2028Ltd', 'line-break', 4, 'U+2028'],
  ])('%j is refused: %s at %i', (text, code, at, character) => {
    expect(readName(text, 160)).toEqual({ ok: false, error: { code, at, character } })
  })

  it('holds nothing at either end of what cannot be seen', () => {
    const ends = [
      [0xad, 0xad],
      [0x34f, 0x34f],
      [0x115f, 0x1160],
      [0x17b4, 0x17b5],
      [0x180b, 0x180f],
      [0x200b, 0x200d],
      [0x2060, 0x2065],
      [0x206a, 0x206f],
      [0x3164, 0x3164],
      [0xfe00, 0xfe0f],
      [0xfeff, 0xfeff],
      [0xffa0, 0xffa0],
      [0xe0000, 0xe0fff],
    ]
    const codes = ends.flat().map((number) => {
      const read = readName(`a${String.fromCodePoint(number)}b`, 160)
      return read.ok ? 'taken' : read.error.code
    })
    expect(codes).toEqual(codes.map(() => 'invisible'))
    expect(readName('a\u02ff\u1100\uac00\ufdfd\uffa1b', 160).ok).toBe(true)
  })

  it('is refused when it is empty, too long or broken', () => {
    expect(readName('   ', 160)).toEqual({ ok: false, error: { code: 'empty', at: 0 } })
    expect(readName('abcd', 3)).toEqual({ ok: false, error: { code: 'too-long', at: 3 } })
    expect(readName('a😀\ud83d', 160)).toEqual({ ok: false, error: { code: 'not-well-formed', at: 3 } })
    expect(readName('a\ude00b', 160)).toEqual({ ok: false, error: { code: 'not-well-formed', at: 1 } })
  })

  it('that mixes alphabets in one word gets a note', () => {
    expect(mixesAlphabets('Pаypal')).toBe(true)
    expect(mixesAlphabets('Αtelier')).toBe(true)
    expect(mixesAlphabets('Atelier Мир')).toBe(false)
    expect(mixesAlphabets('다온Studio')).toBe(false)
  })
})

describe('a person’s own words', () => {
  it('are kept as typed, with line ends of one kind', () => {
    expect(readPassage(' one\r\ntwo\rthree\n', 1200)).toEqual({
      ok: true,
      value: { text: ' one\ntwo\nthree\n', unseen: [] },
    })
  })

  it('keep what cannot be seen, and report it', () => {
    expect(readPassage('pay\u202e 01\u200b', 1200)).toEqual({
      ok: true,
      value: {
        text: 'pay\u202e 01\u200b',
        unseen: [
          { code: 'bidi', at: 3, character: 'U+202E' },
          { code: 'invisible', at: 7, character: 'U+200B' },
        ],
      },
    })
  })

  it('report controls too, a tab among them', () => {
    const unseen = [
      { code: 'control', at: 1, character: 'U+0009' },
      { code: 'control', at: 3, character: 'U+0007' },
    ]
    expect(readPassage('a\tb\u0007', 1200)).toEqual({ ok: true, value: { text: 'a\tb\u0007', unseen } })
  })

  it('are refused when broken or too long', () => {
    expect(readPassage('a\ud800', 1200)).toEqual({ ok: false, error: { code: 'not-well-formed', at: 1 } })
    expect(readPassage('abcd', 3)).toEqual({ ok: false, error: { code: 'too-long', at: 3 } })
  })

  it('come out well-formed and composed, whatever goes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const read = readPassage(text, 100)
        if (!read.ok) return
        expect(read.value.text.isWellFormed()).toBe(true)
        expect(read.value.text.normalize('NFC')).toBe(read.value.text)
      }),
    )
  })
})
