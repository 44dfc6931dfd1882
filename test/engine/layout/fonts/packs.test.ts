import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { characterOf } from '../../../../src/engine/layout/fonts/form.ts'
import { readPack } from '../../../../src/engine/layout/fonts/pack.ts'
import { holds, readRanges } from '../../../../src/engine/layout/fonts/ranges.ts'
import { hex, sha256 } from '../../../../src/std/sha256.ts'

const folder = 'public/fonts'
const json = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as unknown
const { packs } = json('manifest.json') as { packs: readonly Pack[] }
const { cover } = json('typeface.json') as { cover: string }

type Entry = { readonly file: string; readonly bytes: number; readonly sha256: string }
type Pack = { readonly ranges: string; readonly regular: Entry; readonly semibold: Entry }

const entries = packs.flatMap(({ regular, semibold }) => [regular, semibold])
const pointsOf = ({ file }: Entry) =>
  new Set([...readPack(readFileSync(`${folder}/${file}`)).glyphs.keys()].map(characterOf))

test('the packs in the folder are those of the manifest, byte for byte', () => {
  const found = readdirSync(folder).filter((name) => name.endsWith('.ttf'))
  expect(found).toEqual(entries.map(({ file }) => file).toSorted())
  for (const entry of entries) {
    const bytes = readFileSync(`${folder}/${entry.file}`)
    expect([entry.file, bytes.length, hex(sha256(bytes))]).toEqual([entry.file, entry.bytes, entry.sha256])
  }
})

test('every character of the cover is in one pack of each weight, where it is looked for, and nothing else is', () => {
  const covered = readRanges(cover).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, n) => first + n),
  )
  const ranges = packs.map((pack) => readRanges(pack.ranges))
  const lookedFor = covered.map((point) => ranges.findIndex((range) => holds(range, point)))
  for (const weight of ['regular', 'semibold'] as const) {
    const found = packs.map(
      (pack, index) => covered.filter((_, n) => lookedFor[n] === index).length === pointsOf(pack[weight]).size,
    )
    expect(found).not.toContain(false)
    const inPacks = packs.map((pack) => pointsOf(pack[weight]))
    expect(covered.filter((point, n) => !inPacks[lookedFor[n]!]?.has(point))).toEqual([])
  }
})

test('all 11,172 syllables are there', () => {
  expect(readRanges(cover)).toContainEqual([0xac00, 0xd7a3])
})

test('the whole stays below 6 MB, a Latin pack below 48 kB', () => {
  expect(entries.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(6_000_000)
})

test('the licence of the typeface lies beside the packs', () => {
  expect(readFileSync(`${folder}/OFL.txt`, 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
})
