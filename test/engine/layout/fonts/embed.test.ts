import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Form, Shown } from '../../../../src/engine/layout/fonts/fonts.ts'
import { readRanges } from '../../../../src/engine/layout/fonts/ranges.ts'
import { hex, sha256 } from '../../../../src/std/sha256.ts'
import { fontsFor } from './fetchPack.ts'
import { complaints, inkByCell, textOf } from './readers.ts'
import { asCurves, asText } from './specimen.ts'

const { cover } = JSON.parse(readFileSync('public/fonts/typeface.json', 'utf8')) as { cover: string }
const printable = readRanges(cover)
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)))
  .filter((character) => character === character.normalize('NFC') && character !== ' ')

const shown = (character: string, form?: Form): Shown => ({ codePoint: character.codePointAt(0)!, form })
const someText = fc.uniqueArray(fc.constantFrom(...printable), { minLength: 1, maxLength: 60 })
const weights = ['regular', 'semibold'] as const

test('the same glyphs give the same bytes, in whatever order and however often they are used', async () => {
  await fc.assert(
    fc.asyncProperty(someText, fc.constantFrom(...weights), async (characters, weight) => {
      const fonts = await fontsFor(characters.join(''))
      const uses = characters.map((character) => shown(character))
      const [one, other] = [fonts.embed(weight, uses), fonts.embed(weight, [...uses.toReversed(), ...uses])]
      expect(hex(sha256(other.ttf))).toBe(hex(sha256(one.ttf)))
      expect(other.widths).toEqual(one.widths)
    }),
    { numRuns: 20 },
  )
})

test('glyphs stand in code-point order behind .notdef, other forms last', async () => {
  const fonts = await fontsFor('a')
  const font = fonts.embed('regular', [shown('b'), shown('1', 'tnum'), shown('a'), shown('1'), shown('\u00a0')])
  expect(font.texts).toEqual(['', ' ', '1', 'a', 'b', '1'])
  expect(font.glyphId(shown('1', 'tnum'))).toBe(5)
  expect(font.glyphId(shown(' '))).toBe(font.glyphId(shown('\u202f')))
  expect(font.widths[0]).toBe(0)
})

test('fonts of one file never share a name', async () => {
  const fonts = await fontsFor('a')
  const slots = ['paper', 'agency', 'client'] as const
  const names = weights.flatMap((weight) => slots.map((slot) => fonts.embed(weight, [shown('a')], slot).name))
  expect(new Set(names).size).toBe(6)
  for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+Pretendard-(Regular|SemiBold)$/)
})

test('a glyph that was not among the uses has no id', async () => {
  const fonts = await fontsFor('ab')
  expect(() => fonts.embed('regular', [shown('a')]).glyphId(shown('b'))).toThrow('U+62')
})

test('the whole font and each of its tables have the checksums that the format asks for', async () => {
  const fonts = await fontsFor('한글')
  const { ttf } = fonts.embed('semibold', [shown('a'), shown('한')])
  const file = Buffer.from(ttf)
  expect(sumOfWords(file)).toBe(0xb1b0afba)
  for (let record = 12; record < 12 + file.readUInt16BE(4) * 16; record += 16) {
    const [start, length] = [file.readUInt32BE(record + 8), file.readUInt32BE(record + 12)]
    const table = Buffer.from(file.subarray(start, start + Math.ceil(length / 4) * 4))
    if (file.toString('latin1', record, record + 4) === 'head') table.writeUInt32BE(0, 8)
    expect(sumOfWords(table)).toBe(file.readUInt32BE(record + 4))
  }
})

function sumOfWords(bytes: Buffer): number {
  const words = Array.from({ length: bytes.length / 4 }, (_, word) => bytes.readUInt32BE(word * 4))
  return words.reduce((sum, word) => (sum + word) % 2 ** 32, 0)
}

describe('other people’s readers', () => {
  test.each(weights)(
    'read back every letter of any merged subset, and find ink in every glyph (%s)',
    async (weight) => {
      await fc.assert(
        fc.asyncProperty(someText, async (characters) => {
          const fonts = await fontsFor(characters.join(''))
          const uses = characters.map((character) => shown(character))
          const pdf = asText(fonts.embed(weight, uses), uses)
          expect(complaints(pdf)).toBe('')
          expect(textOf(pdf).normalize('NFKC')).toBe(characters.join('').normalize('NFKC'))
          expectSameInk(inkByCell(pdf, uses.length), inkByCell(asCurves(fonts, weight, uses), uses.length))
        }),
        { numRuns: 5 },
      )
    },
  )

  test('read a font beyond 128 kB, whose glyph offsets need 32 bits', async () => {
    const syllables = printable.filter((character) => character >= '가').slice(0, 1000)
    const fonts = await fontsFor(syllables.join(''))
    const uses = syllables.map((character) => shown(character))
    const font = fonts.embed('regular', uses)
    expect(font.ttf.length).toBeGreaterThan(140_000)
    const pdf = asText(font, uses)
    expect(complaints(pdf)).toBe('')
    expect(textOf(pdf).normalize('NFKC')).toBe(syllables.join('').normalize('NFKC'))
    expectSameInk(inkByCell(pdf, uses.length), inkByCell(asCurves(fonts, 'regular', uses), uses.length))
  })

  test.each(weights)(
    'find ink in every figure, letter and sign of the Latin pack, in every form (%s)',
    async (weight) => {
      const [latin = ''] = (JSON.parse(readFileSync('public/fonts/manifest.json', 'utf8')) as Manifest).packs.map(
        ({ ranges }) => ranges,
      )
      const points = readRanges(latin).flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, n) => first + n),
      )
      const uses = [undefined, 'tnum', 'case', 'zero'].flatMap((form) =>
        points.slice(1).map((codePoint) => ({ codePoint, form: form as Form | undefined })),
      )
      const fonts = await fontsFor('')
      const ink = inkByCell(asText(fonts.embed(weight, uses), uses), uses.length)
      expectSameInk(ink, inkByCell(asCurves(fonts, weight, uses), uses.length))
    },
  )
})

interface Manifest {
  readonly packs: readonly { readonly ranges: string }[]
}

/** Text and curves are smoothed by different code: no cell is blank, and none differs by more than a tenth. */
function expectSameInk(text: readonly number[], curves: readonly number[]): void {
  expect(text.filter((ink) => ink < 2)).toEqual([])
  expect(text.filter((ink, index) => Math.abs(ink - curves[index]!) > 3 + 0.1 * curves[index]!)).toEqual([])
}
