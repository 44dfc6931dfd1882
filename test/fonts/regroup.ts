import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packSize } from './groups.ts'

// Puts the syllables of our own Korean words first in commonHangul.txt, commonest first: every paper shows most of
// them, so they share a few packs. The others keep their order. Run it when the Korean words have changed much, then
// cut anew; every pack after the first changed syllable becomes another file.
const list = 'test/fonts/commonHangul.txt'
const words = 'locales/ko'

const known = Array.from((await readFile(list, 'utf8')).replaceAll('\n', ''))
const signs = known.filter((character) => !isSyllable(character))
const own = commonestFirst(await ownSyllables())
const others = known.filter((character) => isSyllable(character) && !own.includes(character))
const [first = [], ...rest] = packs(own, packSize.own)
const lines = [[...signs, ...first], ...rest, ...packs(others, packSize.others)]
await writeFile(list, lines.map((line) => `${line.join('')}\n`).join(''))

async function ownSyllables(): Promise<string[]> {
  const files = (await readdir(words)).filter((name) => name.endsWith('.json')).toSorted()
  const texts = await Promise.all(files.map((name) => readFile(join(words, name), 'utf8')))
  return Array.from(texts.join('')).filter(isSyllable)
}

/** Each once; those used as often as one another in the order of Unicode. */
function commonestFirst(syllables: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const syllable of syllables) counts.set(syllable, (counts.get(syllable) ?? 0) + 1)
  return [...counts.keys()].toSorted((one, other) => counts.get(other)! - counts.get(one)! || (one < other ? -1 : 1))
}

function isSyllable(character: string): boolean {
  return character >= '\uac00' && character <= '\ud7a3'
}

function packs(syllables: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(syllables.length / size) }, (_, pack) =>
    syllables.slice(pack * size, (pack + 1) * size),
  )
}
