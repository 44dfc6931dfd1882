import { readdirSync } from 'node:fs'
import { builtApp } from '../../.ci/built.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from './weigh.ts'
import { entries, kilobytes, reachable, readManifest, scriptsOf, withImports } from './weigh.ts'

/** What makes a paper, and what signs one, comes when a paper is made: never with the questions. */
const onDemand = /engine\/(pdf|layout)|workers\/|signature_pad|actions\/|locales\/|ui\/sheets/

let app = ''
let manifest: Manifest = {}
let files: string[] = []

beforeAll(async () => {
  app = await builtApp()
  manifest = readManifest(app)
  files = readdirSync(app, { recursive: true, encoding: 'utf8' })
}, 120_000)

/** Every word of ours in one language, as the browser fetches it. */
function wordsOf(language: string): string[] {
  const keys = Object.keys(manifest).filter((key) => key.includes(`locales/${language}/`))
  return scriptsOf(manifest, keys)
}

describe('a person on a slow line waits for', () => {
  test('at most 110 kB of script before the first page answers', () => {
    expect(kilobytes(app, scriptsOf(manifest, withImports(manifest, entries(manifest))))).toBeLessThanOrEqual(110)
  })

  test('at most 150 kB of script for the whole path of questions', () => {
    const path = reachable(manifest, entries(manifest), (key) => onDemand.test(key))
    expect(kilobytes(app, scriptsOf(manifest, path))).toBeLessThanOrEqual(150)
  })

  test('at most 12 kB of style', () => {
    expect(
      kilobytes(
        app,
        files.filter((file) => file.endsWith('.css')),
      ),
    ).toBeLessThanOrEqual(12)
  })

  test.each(['en', 'nl', 'pl', 'ko'])('at most 40 kB of words in one language (%s)', (language) => {
    expect(wordsOf(language).length).toBeGreaterThan(0)
    expect(kilobytes(app, wordsOf(language))).toBeLessThanOrEqual(40)
  })
})

describe('nothing that makes a PDF', () => {
  test('is loaded before a paper is made', () => {
    const early = scriptsOf(manifest, withImports(manifest, entries(manifest)))
    const keys = Object.keys(manifest).filter((key) => early.includes(manifest[key]?.file ?? ''))
    expect(keys.filter((key) => /engine\/(pdf|layout)|pdf-lib|\.ttf/.test(key))).toEqual([])
  })

  test('is missing from the built app either: the worker is there, within 260 kB', () => {
    // A worker is started by its address, so it has no place among the page's own chunks.
    const chunks = new Set(Object.values(manifest).map(({ file }) => file))
    const workers = files.filter((file) => file.startsWith('assets') && file.endsWith('.js') && !chunks.has(file))
    expect(workers.length).toBeGreaterThan(0)
    expect(kilobytes(app, workers)).toBeLessThanOrEqual(260)
  })
})
