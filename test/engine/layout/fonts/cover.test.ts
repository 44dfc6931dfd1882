import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missing } from '../../../../src/engine/layout/fonts/cover.ts'
import { readRanges } from '../../../../src/engine/layout/fonts/ranges.ts'
import { fontsFor } from './fetchPack.ts'

const { cover } = JSON.parse(readFileSync('public/fonts/typeface.json', 'utf8')) as { cover: string }
const covered = readRanges(cover).flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n),
)

test.each([
  ['English', 'The quick brown fox jumps over the lazy dog. “It’s” — 10 × 20 ÷ 3 = £66.67; naïve café'],
  ['Dutch', 'Pa’s wijze lynx bezag vroom het fikse aquaduct. ĲĳÉéËëÏïÓóÖöÜüÁáÀàÈè € 1.500,00 – één'],
  ['Polish', 'Zażółć gęślą jaźń. ĄĆĘŁŃÓŚŹŻąćęłńóśźż „cudzysłów” 1\u00a0500,00\u00a0zł'],
  ['Korean', '다람쥐 헌 쳇바퀴에 타고파 뷁 「제목」 『책』 1,500원 · ~ ㄱㅏ ㎡ ₩'],
  ['signs of the paper', '→ − – ® × ÷ … · ~ ‘’ “” „ « » § © ™ ° ± ² ³ ½ € ₩ % ‰ †'],
])('every character of %s can be printed', (_language, text) => {
  expect(missing(text)).toEqual([])
})

test('all spaces and the ends of lines are printable', () => {
  expect(missing('1\u202f000\u00a0€\u2009·\u3000가\n나')).toEqual([])
})

test.each([
  ['an emoji family, as one', 'ok 👨‍👩‍👧', [{ text: '👨‍👩‍👧', index: 3 }]],
  ['a thumb with its skin tone', '👍🏽!', [{ text: '👍🏽', index: 0 }]],
  ['a flag', 'naar 🇳🇱', [{ text: '🇳🇱', index: 5 }]],
  [
    'Hanja',
    '社長님',
    [
      { text: '社', index: 0 },
      { text: '長', index: 1 },
    ],
  ],
  ['Arabic', 'a م', [{ text: 'م', index: 2 }]],
  [
    'party marks and boxes, which are drawn',
    '◧☐',
    [
      { text: '◧', index: 0 },
      { text: '☐', index: 1 },
    ],
  ],
  ['a letter with a mark that has no composed form', 'q\u0301x', [{ text: 'q\u0301', index: 0 }]],
  ['a soft hyphen, which nobody would see', 'on\u00adly', [{ text: '\u00ad', index: 2 }]],
  ['a sign that turns the direction of reading', '\u202e1', [{ text: '\u202e', index: 0 }]],
  ['a filler that looks like nothing', '\u3164', [{ text: '\u3164', index: 0 }]],
  ['half of a surrogate pair', 'a\ud800', [{ text: '\ud800', index: 1 }]],
])('%s cannot be printed and is named with its place', (_what, text, expected) => {
  expect(missing(text)).toEqual(expected)
})

test('a letter and its mark typed apart count as the letter they compose to', () => {
  expect(missing('e\u0301 z\u0307 \u1112\u1161\u11ab 하\u11ab')).toEqual([])
})

test('what the cover promises has an advance in both weights, and any other character is named', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...covered), { minLength: 1, maxLength: 40 }), async (points) => {
      const text = points.map((point) => String.fromCodePoint(point)).join('')
      const fonts = await fontsFor(text)
      for (const codePoint of points.map((point) => String.fromCodePoint(point).normalize('NFC').codePointAt(0)!)) {
        expect(fonts.advance('regular', { codePoint })).toBeGreaterThan(0)
        expect(fonts.advance('semibold', { codePoint })).toBeGreaterThan(0)
      }
    }),
    { numRuns: 20 },
  )
})

test('no mark that would combine with its neighbour is in the cover', () => {
  expect(covered.filter((point) => /\p{M}/u.test(String.fromCodePoint(point)))).toEqual([])
})
