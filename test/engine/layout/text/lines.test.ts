import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../../src/domain/language/languages.ts'
import { stylesFor } from '../../../../src/engine/layout/roles.ts'
import { shape } from '../../../../src/engine/layout/text/atoms.ts'
import { breakLines } from '../../../../src/engine/layout/text/lines.ts'
import type { Metrics } from '../../../../src/engine/layout/text/metrics.ts'

/** Every glyph half an em, Hangul a whole one: at 10 points a measure of 100 holds 20 letters. */
const even: Metrics = { advance: (_, codePoint) => (codePoint >= 0xac00 ? 1 : 0.5), kern: () => 0 }
const style = { ...stylesFor('en', 'whole').body, size: 10 }

function broken(text: string, letters: number, language: Language = 'en'): string[] {
  const lines = breakLines(shape([{ text, style }], even), letters * 5, language)
  return lines.map((line) => line.atoms.map((atom) => atom.text).join(''))
}

describe('a line', () => {
  test('ends at a space, ragged right, and keeps no hyphen that was not typed', () => {
    expect(broken('The people who could fill them walk past', 15)).toEqual([
      'The people who',
      'could fill them',
      'walk past',
    ])
  })

  test('keeps its space for those who extract the text, but not in its width', () => {
    const [first, second] = breakLines(shape([{ text: 'one two', style }], even), 25, 'en')
    expect([first!.spaced, first!.width, second!.spaced]).toEqual([true, 15, false])
  })

  test.each([
    ['a number and its unit', 'runs for all of 12 weeks', 19, '12 weeks'],
    ['a currency and its amount', 'costs at most € 9.134,10 in all', 16, '€ 9.134,10'],
    ['a day and its month', 'from Monday 15 March on', 13, '15 March'],
    ['a reference', 'the reasons are in section 8 below', 27, 'section 8'],
    ['initials', 'signed for us by J. Vermeer today', 19, 'J. Vermeer'],
    ['a legal form', 'as agreed with Halfzes B.V. today', 22, 'Halfzes B.V.'],
    ['a no-break space', 'takes about ten\u00a0tables', 15, 'ten tables'],
  ])('never parts %s', (_, text, letters, unit) => {
    expect(broken(text, letters).some((line) => line.includes(unit))).toBe(true)
  })

  test('does not end in a single letter in Polish', () => {
    expect(broken('idziemy w poniedziałek', 14, 'pl')).toEqual(['idziemy', 'w poniedziałek'])
    expect(broken('kawa i herbata', 9, 'pl')).toEqual(['kawa', 'i herbata'])
  })

  test('breaks an address after its signs only where it is wider than the measure', () => {
    expect(broken('at isa@halfzes.example', 20)).toEqual(['at', 'isa@halfzes.example'])
    expect(broken('tables@roosterij.example', 18)).toEqual(['tables@roosterij.', 'example'])
  })

  test('breaks Korean at spaces, and between syllables only in a word wider than the measure', () => {
    expect(broken('다섯 시부터 여섯 시까지', 12, 'ko')).toEqual(['다섯 시부터', '여섯 시까지'])
    expect(broken('가나다라마바사아', 8, 'ko')).toEqual(['가나다라', '마바사아'])
  })

  test('keeps a Korean counter with what it counts, and a dependent noun with its verb', () => {
    expect(broken('날마다 열 테이블을 더 채울 수 있습니다', 18, 'ko').join('|')).toMatch(/열 테이블을.*채울 수/)
  })

  test('never begins with a closing mark nor ends with an opening one', () => {
    for (let letters = 14; letters < 40; letters++) {
      for (const line of broken('그는 “열 테이블” ( 예 ) 을 말했다 .', letters, 'ko')) {
        expect(line).not.toMatch(/^[.,)”]/)
        expect(line).not.toMatch(/[(“]$/)
      }
    }
  })

  test('ends where a line feed was typed', () => {
    expect(broken('one\ntwo', 40)).toEqual(['one', 'two'])
  })
})

test('a short last line is mended by looking back, and left where it cannot be', () => {
  expect(broken('The board names the tables that are a', 35)).toEqual(['The board names the tables', 'that are a'])
  expect(broken('Donaudampfschifffahrt a', 22)).toEqual(['Donaudampfschifffahrt', 'a'])
})

test('every letter is set once and in order, no line is wider than its measure', () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'b', '1', '가', '.', '-', '“', ')', 'é'), minLength: 1, maxLength: 30 }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 10, max: 80 }),
      fc.constantFrom<Language>('en', 'nl', 'pl', 'ko'),
      (words, letters, language) => {
        const text = words.join(' ')
        const lines = breakLines(shape([{ text, style }], even), letters * 5, language)
        expect(
          lines
            .map((line) => line.atoms.map((atom) => atom.text).join(''))
            .join('')
            .replaceAll(' ', ''),
        ).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(letters * 5 + 0.001)
      },
    ),
  )
})

test('digits of a table have one width, a colon between digits is raised', () => {
  const forms = (text: string, digits: 'plain' | 'tabular' | 'hex') =>
    shape([{ text, style: { ...style, digits } }], even).map((atom) => atom.form ?? '-')
  expect(forms('1.5', 'tabular')).toEqual(['tnum', '-', 'tnum'])
  expect(forms('17:00', 'plain')).toEqual(['-', '-', 'case', '-', '-'])
  expect(forms('so: 3–5', 'plain')).toEqual(['-', '-', '-', '-', '-', 'case', '-'])
  expect(forms('0a', 'hex')).toEqual(['zero', '-'])
})

test('kerning moves neighbours together, tabular digits excepted', () => {
  const tight: Metrics = { advance: () => 0.5, kern: () => -0.1 }
  expect(shape([{ text: 'AV', style }], tight).map((atom) => atom.advance)).toEqual([4, 5])
  expect(shape([{ text: '11', style: { ...style, digits: 'tabular' } }], tight).map((atom) => atom.advance)).toEqual([
    5, 5,
  ])
})
