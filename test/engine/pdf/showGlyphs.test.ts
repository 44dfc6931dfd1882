import { expect, test } from 'vitest'
import type { Glyph } from '../../../src/engine/layout/sheets.ts'
import { showGlyphs } from '../../../src/engine/pdf/showGlyphs.ts'

/** Glyphs of half an em, whose ids are their code points. */
const font = {
  face: ({ codePoint }: Glyph) => ({ resource: 'F0', id: codePoint, width: 500, text: String.fromCharCode(codePoint) }),
  change: () => null,
}
const glyph = (character: string, advance = 5, text = character): Glyph => ({
  text,
  codePoint: character.charCodeAt(0),
  advance,
})
const shown = (...glyphs: Glyph[]) => showGlyphs(glyphs, 10, font).replaceAll('\0', '')

test('plain letters are one string', () => {
  expect(shown(glyph('a'), glyph('b'))).toBe('(ab) Tj')
})

test('kerning stands between the letters, in thousandths of an em to the left', () => {
  expect(shown(glyph('T', 4.2), glyph('o'), glyph('p'))).toBe('[(T)80(op)] TJ')
})

test('kerning behind the last letter has nothing to move', () => {
  expect(shown(glyph('a'), glyph('T', 4.2))).toBe('(aT) Tj')
})

test('what is too fine to be seen adds up until it is not', () => {
  expect(shown(...Array.from('aaaa', (character) => glyph(character, 5.01)))).toBe('[(aa)-2(aa)] TJ')
})

test('brackets, backslashes and returns are escaped, so that no string ends early', () => {
  expect(shown(glyph('('), glyph(')'), glyph('\\'), glyph('\r'))).toBe('(\\(\\)\\\\\\r) Tj')
})

test('a glyph that means other text here says so, and the letters around it stay whole', () => {
  expect(shown(glyph('a'), glyph('-', 5, 'minus'), glyph('b'))).toBe(
    '(a) Tj\n/Span <</ActualText <feff006d0069006e00750073>>> BDC\n(-) Tj\nEMC\n(b) Tj',
  )
})

test('another font is taken where it is needed', () => {
  let used = ''
  const two = {
    face: (asked: Glyph) => ({ ...font.face(asked), resource: asked.text === 'b' ? 'F2' : 'F0' }),
    change: (resource: string) => {
      const isSame = used === resource
      used = resource
      return isSame ? null : `/${resource} 10 Tf`
    },
  }
  expect(
    showGlyphs(
      Array.from('abba', (character) => glyph(character)),
      10,
      two,
    ).replaceAll('\0', ''),
  ).toBe('/F0 10 Tf\n(a) Tj\n/F2 10 Tf\n(bb) Tj\n/F0 10 Tf\n(a) Tj')
})
