import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildPack, metricsOf } from './buildPack.ts'
import { differencesFrom } from './judge.ts'
import { groups } from './groups.ts'
import { parted, rangesOf } from './parts.ts'
import { screenFonts } from './screenFonts.ts'
import { pretendard } from './source.ts'
import { sourceFont, type SourceFont } from './sourceFont.ts'

const folder = 'public/fonts'
/** Where files of ours may lie that cutting no longer gives. */
const kinds = /\.(ttf|woff2|json)$/
const weights = [
  ['regular', 'Regular'],
  ['semibold', 'SemiBold'],
] as const

/** Cuts everything; with `write` replaces what is committed, else compares with it. Answers with an exit code. */
async function cut(write: boolean): Promise<number> {
  const { files, faults } = await cutFiles()
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length > 0) return 1
  if (write) return replace(files)
  const differing = await differences(files)
  for (const name of differing) process.stderr.write(`${name} is not what cutting gives\n`)
  process.stderr.write(`${files.size} files compared, ${differing.length} differ\n`)
  return differing.length === 0 ? 0 : 1
}

/**
 * Every pack and two lists, by name, and what HarfBuzz finds wrong with the packs. What a field asks while somebody
 * types (is this character there?) stands in a small list of its own, so that the long one is loaded with a paper.
 */
async function cutFiles() {
  const fonts = new Map<string, SourceFont>()
  for (const [weight, style] of weights) fonts.set(weight, await sourceFont(style))
  const chosen = await groups()
  const parts = parted(chosen, [...fonts.values()])
  const files = await screenFonts(chosen)
  const faults: string[] = []
  const packs = parts.map(({ name, ranges, codePoints }) => {
    const entries = weights.map(([weight]) => {
      const file = `${weight}.${name}.ttf`
      const font = fonts.get(weight)!
      const pack = buildPack(font, codePoints)
      files.set(join(folder, file), pack)
      faults.push(...differencesFrom(font, file, pack))
      return [weight, { file, bytes: pack.length, sha256: sha256(pack) }] as const
    })
    return { ranges, ...Object.fromEntries(entries) }
  })
  const cover = rangesOf(parts.flatMap(({ codePoints }) => codePoints).toSorted((left, right) => left - right))
  files.set(join(folder, 'manifest.json'), json({ packs }))
  files.set(
    join(folder, 'typeface.json'),
    json({ name: `${pretendard.name} ${pretendard.version}`, metrics: measures(fonts), cover }),
  )
  return { files, faults }
}

function json(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, undefined, 1)}\n`)
}

/** What a PDF says about a font (ISO 32000-1, 9.8) and a layout reckons with, in 1/2048 em. */
function measures(fonts: ReadonlyMap<string, SourceFont>) {
  const font = fonts.get('regular')!
  const os2 = font.table('OS/2')
  const line = { ...metricsOf(font), xHeight: os2.getInt16(86), capHeight: os2.getInt16(88) }
  return { ...line, ...Object.fromEntries(weights.map(([weight]) => [weight, { stem: stem(fonts.get(weight)!) }])) }
}

/** The width of a plain upright: the letter l of the typeface is a rectangle. */
function stem(font: SourceFont): number {
  const xs = font
    .outline(font.glyphOf('l'.codePointAt(0)!))
    .contours.flat()
    .map(({ x }) => x)
  return Math.max(...xs) - Math.min(...xs)
}

async function replace(files: ReadonlyMap<string, Uint8Array>): Promise<number> {
  const old = (await kept()).filter((path) => !files.has(path))
  for (const path of old) await rm(path)
  for (const [path, bytes] of files) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  process.stderr.write(`${files.size} files written, ${total} bytes; ${old.length} removed\n`)
  return 0
}

async function differences(files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const differing = (await kept()).filter((path) => !files.has(path))
  for (const [path, bytes] of files) {
    const found = await readFile(path).catch(() => undefined)
    if (found === undefined || sha256(found) !== sha256(bytes)) differing.push(path)
  }
  return differing
}

async function kept(): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => kinds.test(name)).map((name) => join(folder, name))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

process.exitCode = await cut(process.argv.includes('--write'))
