import { readFile } from 'node:fs/promises'

/** One pack: a name for its files and the characters it asks for; an earlier pack has kept what it holds too. */
export interface Group {
  readonly name: string
  readonly codePoints: readonly number[]
}

/**
 * The letters of European languages written in Latin, and of Vietnamese, with the signs of business prose: one pack,
 * so that kerning works between any two of them and such a paper needs one pack a weight. Left out of all packs on
 * purpose: marks that combine, which would print beside their letter, and all spaces but the one that stands for them.
 */
const signs: readonly (readonly [name: string, ranges: string])[] = [
  [
    'latin',
    '20-7e a1-ac ae-17f 192 1a0-1a1 1af-1b0 218-21b 1e80-1e85 1e9e 1ea0-1ef9 2010-2015 2018-201e 2020-2022 2026 2030 ' +
      '2032-2033 2039-203b 20a9 20ac 2116 2122 2190-2195 2212 221e 2248 2260 2264-2265 25cb 25cf 2713',
  ],
  ['latin-more', '180-24f 1e00-1eff 2b0-2ff'],
  ['greek', '370-3ff'],
  ['cyrillic', '400-482 48a-52f'],
  ['signs', '2016-201f 2023-2027 2031-205e 2070-20bf 2100-23ff 2460-27ff 2900-2bff'],
  ['korean-signs', '3001-303f 3131-318e 3200-33ff ff01-ff9f ffe0-ffe6'],
  ['kana', '3041-3096 309b-30fe'],
]

/** How many common syllables share a pack: those of our own words, most of which every paper shows, and the others. */
export const packSize = { own: 110, others: 48 }

/** Every pack, in the order in which a character is looked for. */
export async function groups(): Promise<readonly Group[]> {
  const named = signs.map(([name, ranges]) => ({ name, codePoints: pointsOf(ranges) }))
  return [...named, ...(await commonHangul()), ...restOfHangul()]
}

/** Syllables that Korean papers use, commonest first, a line for each pack. */
async function commonHangul(): Promise<Group[]> {
  const lines = (await readFile('test/fonts/commonHangul.txt', 'utf8')).trim().split('\n')
  return lines.map((line, index) => ({ name: `hangul-${letters(index)}`, codePoints: points(line) }))
}

/** All syllables of Unicode, in equal runs; those already in a pack above are not repeated. */
function restOfHangul(): Group[] {
  const runs = Array.from({ length: Math.ceil(syllables / runLength) }, (_, run) => firstSyllable + run * runLength)
  return runs.map((first) => ({
    name: `hangul-${first.toString(16)}`,
    codePoints: Array.from({ length: runLength }, (_, index) => first + index).filter((point) => point <= lastSyllable),
  }))
}

const [firstSyllable, lastSyllable] = [0xac00, 0xd7a3]
const syllables = lastSyllable - firstSyllable + 1
const runLength = 128

function letters(index: number): string {
  return String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))
}

function points(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0)!)
}

/** All code points of `20-7e a1`. */
export function pointsOf(ranges: string): number[] {
  return ranges.split(' ').flatMap((run) => {
    const [first = 0, last = first] = run.split('-').map((digits) => Number.parseInt(digits, 16))
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}
