import { describe, expect, test } from 'vitest'
import { lineMetrics, stemWidth, type Form } from '../../../../src/engine/layout/fonts/fonts.ts'
import { fontsFor } from './fetchPack.ts'

const fonts = await fontsFor('AVTo한글ể')
const shown = (character: string, form?: Form) => ({ codePoint: character.codePointAt(0)!, form })
const advance = (character: string, form?: Form) => fonts.advance('regular', shown(character, form))
const kern = (pair: string) => fonts.kern('regular', shown(pair[0]!), shown(pair[1]!))

test('the heights are those of the paper’s specification', () => {
  expect(lineMetrics).toEqual({ ascent: 952, descent: -241, capHeight: 707, xHeight: 530 })
  expect(stemWidth('semibold')).toBeGreaterThan(stemWidth('regular'))
})

test.each([
  [' ', 251],
  ['.', 254],
  ['€', 633],
  ['−', 627],
  ['한', 864],
])('the advance of “%s” is %d thousandths of an em', (character, expected) => {
  expect(advance(character)).toBe(expected)
})

test('figures have two widths each: their own, and one for all in columns', () => {
  const own = Array.from('0123456789', (figure) => advance(figure))
  const tabular = Array.from('0123456789', (figure) => advance(figure, 'tnum'))
  expect(new Set(own).size).toBeGreaterThan(5)
  expect(new Set(tabular)).toEqual(new Set([614]))
})

describe('a slashed nought', () => {
  test('is as wide as the tabular figures beside it, and another drawing than theirs', () => {
    expect(Array.from('0123456789', (figure) => advance(figure, 'zero'))).toEqual(Array.from('0123456789', () => 614))
    expect(fonts.outline('regular', shown('0', 'zero'))).not.toEqual(fonts.outline('regular', shown('0', 'tnum')))
    expect(fonts.outline('regular', shown('1', 'zero'))).toEqual(fonts.outline('regular', shown('1', 'tnum')))
  })
})

test('a raised colon and dash stand higher than the plain ones', () => {
  const top = (character: string, form?: Form) =>
    Math.max(...fonts.outline('regular', shown(character, form)).map((step) => Number(step.at(-1)) || 0))
  expect(top(':', 'case')).toBeGreaterThan(top(':'))
  expect(top('–', 'case')).toBeGreaterThan(top('–'))
})

test('a form that a character does not have is its plain glyph', () => {
  expect(fonts.outline('regular', shown('A', 'tnum'))).toEqual(fonts.outline('regular', shown('A')))
  expect(advance('한', 'case')).toBe(864)
})

test.each([
  ['AV', -67],
  ['To', -77],
  ['HH', 0],
  ['한글', 0],
])('“%s” is kerned by %d', (pair, expected) => {
  expect(kern(pair)).toBe(expected)
})

test('kerning knows letters with marks, in Polish and Vietnamese', () => {
  expect(kern('Tą')).toBeLessThan(0)
  expect(kern('Tể')).toBeLessThan(0)
})

test('every space is as wide as the space', () => {
  expect(Array.from('\u00a0\u202f\u2009\u3000', (space) => advance(space))).toEqual([251, 251, 251, 251])
})

test('what no loaded pack has is undefined, and drawing it is a bug', () => {
  expect(fonts.advance('regular', shown('漢'))).toBeUndefined()
  expect(() => fonts.outline('regular', shown('漢'))).toThrow('U+6f22')
})
