import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { EDITION, openPress } from '../src/actions/issue.ts'
import { keptEditions } from '../src/actions/keptEditions.ts'
import { verify } from '../src/actions/verify.ts'
import { verify as verifyWith } from '../src/engine/verifying/verify.ts'
import { ok, fail } from '../src/std/result.ts'
import { signedByBoth } from '../src/terminal/demonstration.ts'
import { editionsIn } from '../src/terminal/editions.ts'
import { signable, supplies } from './actions/supplies.ts'

const root = new URL('..', import.meta.url).pathname
const press = openPress(supplies)
const loadEdition = editionsIn(join(root, 'public/editions'))

const foldersIn = (path: string): readonly number[] =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path))
        .map(Number)
        .toSorted((one, other) => one - other)
    : []
const papersOf = (edition: number) => readdirSync(join(root, 'test/vectors/editions', String(edition)))

const { freeze, withEdition } = (await import(pathToFileURL(join(root, '.ci/edition.mjs')).href)) as {
  freeze: (folder: string) => Promise<void>
  withEdition: (source: string, edition: string) => string
}

describe('the list of kept editions', () => {
  it('takes one more at its end, the first like the next', () => {
    const list = 'export const keptEditions: readonly number[] = []'
    expect(withEdition(list, '1')).toBe('export const keptEditions: readonly number[] = [1]')
    expect(withEdition(withEdition(list, '1'), '2')).toBe('export const keptEditions: readonly number[] = [1, 2]')
  })
})

describe('an edition that is frozen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'editions-'))
  let signed: Uint8Array

  beforeAll(async () => {
    await freeze(join(folder, '7'))
    const draft = await signable('grill', 'ko')
    const issued = await press.issue(draft)
    if (!issued.ok) throw new Error(issued.error.code)
    signed = await signedByBoth(draft, issued.value.bytes, { at: Date.UTC(2027, 1, 26), offsetMinutes: 540 }, supplies)
  })

  it('makes again what was printed and signed with it, out of nothing but its own folder', async () => {
    const kept = await editionsIn(folder)(7)
    expect(await verifyWith(signed, () => Promise.resolve(ok(kept)))).toMatchObject({
      verdict: 'passed',
      complete: true,
    })
  })

  it('tells what that paper says, in plain words and in the order of its pages', async () => {
    const kept = await editionsIn(folder)(7)
    const { json } = await verifyWith(signed, () => Promise.resolve(ok(kept)))
    const [paper] = kept.words(json ?? '') ?? []
    const texts = paper?.lines.map(({ text }) => text) ?? []
    const { title, goal, options = [] } = await signable('grill', 'ko')
    expect(paper?.language).toBe('ko')
    expect(texts.join('\n')).toContain(goal?.meter?.how)
    for (const { name } of options) expect(texts.join('\n')).toContain(name)
    expect(paper?.lines.filter(({ rank }) => rank === 2).map(({ text }) => text.slice(0, 2))).toEqual(
      expect.arrayContaining(['1 ', '2 ', '3 ', '4 ', '5 ', '6 ', '7 ', '8 ']),
    )
    expect(paper?.lines.find(({ rank }) => rank === 1)?.text).toBe(title)
    expect(kept.words('{}')).toBeNull()
  })

  it('is one file that asks for nothing, beside the fonts that it was released with', () => {
    expect(readdirSync(join(folder, '7')).toSorted()).toEqual(['edition.js', 'fonts'])
    const { program } = parseSync('edition.js', readFileSync(join(folder, '7/edition.js'), 'utf8'))
    const kinds = program.body.map(({ type }) => type as string)
    expect(kinds.filter((kind) => kind === 'ImportDeclaration' || kind === 'ExportAllDeclaration')).toEqual([])
  })
})

describe('a paper that names another edition', () => {
  const told = (answer: 'unknown-edition' | 'cannot-print', bytes: Uint8Array) =>
    verifyWith(bytes, () => Promise.resolve(fail(answer)))

  it('cannot be told, whether the edition is unknown or out of reach', async () => {
    const issued = await press.issue(await signable('grill', 'en'))
    const bytes = issued.ok ? issued.value.bytes : new Uint8Array()
    for (const reason of ['unknown-edition', 'cannot-print'] as const)
      expect(await told(reason, bytes)).toMatchObject({ verdict: 'indeterminate', madeHere: true, reasons: [reason] })
  })
})

describe('the editions that are kept', () => {
  it('are those that the program knows, each with its signed papers', () => {
    expect(foldersIn('public/editions')).toEqual(keptEditions)
    expect(foldersIn('test/vectors/editions')).toEqual(keptEditions)
  })

  const papers = keptEditions.flatMap((edition) => papersOf(edition).map((paper) => `${edition}/${paper}`))
  it.each(papers)('still make again the paper %s that was signed then', async (paper) => {
    const bytes = new Uint8Array(await readFile(join(root, 'test/vectors/editions', paper)))
    expect(await verify(bytes, press, { ...supplies, loadEdition })).toMatchObject({
      verdict: 'passed',
      complete: true,
    })
    const kept = await loadEdition(Number(paper.split('/')[0]))
    expect(await verifyWith(bytes, () => Promise.resolve(ok(kept)))).toMatchObject({ verdict: 'passed' })
  })

  it('end with the one that this code prints: a byte changed begins the next', () => {
    expect(keptEditions.at(-1)).toBe(EDITION)
  })
})
