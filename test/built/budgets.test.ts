import { readdirSync } from 'node:fs'
import { builtApp } from '../../.ci/built.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from './weigh.ts'
import { page, reachable, readManifest, scriptsOf, weigh, withImports, workerScripts } from './weigh.ts'

/** What makes, reads or signs a paper, the words, and the pages beside the path: none of them is a question. */
const besideThePath = /engine\/(pdf|layout)|signature_pad|actions\/|locales\/|ui\/app\/(about|glossary|example)\//

let app = ''
let manifest: Manifest = {}

beforeAll(async () => {
  app = await builtApp()
  manifest = readManifest(app)
}, 120_000)

function expectWithin(files: readonly string[], budget: number) {
  const { kilobytes, parts } = weigh(app, files)
  expect(files.length).toBeGreaterThan(0)
  expect(kilobytes, `the heaviest:\n${parts}\n`).toBeLessThanOrEqual(budget)
}

describe('a person on a slow line waits for', () => {
  test('at most 110 kB of script before the first page answers', () => {
    expectWithin(scriptsOf(manifest, withImports(manifest, [page])), 110)
  })

  test('at most 150 kB of script for the whole path of questions', () => {
    expectWithin(
      scriptsOf(
        manifest,
        reachable(manifest, [page], (key) => besideThePath.test(key)),
      ),
      150,
    )
  })

  test('at most 12 kB of style', () => {
    const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
    expectWithin(
      files.filter((file) => file.endsWith('.css')),
      12,
    )
  })

  test.each(['en', 'nl', 'pl', 'ko'])(
    'at most 15 kB of words on the screen, 25 kB on paper, in one language (%s)',
    (language) => {
      const words = Object.keys(manifest).filter(
        (key) => key.includes(`locales/${language}/`) && !key.includes('/examples'),
      )
      const onPaper = (key: string) => /\/(clauses|evidence)\.json/.test(key)
      expectWithin(
        scriptsOf(
          manifest,
          words.filter((key) => !onPaper(key)),
        ),
        15,
      )
      expectWithin(scriptsOf(manifest, words.filter(onPaper)), 25)
    },
  )
})

describe('what makes a PDF', () => {
  test('is not loaded before a paper is made', () => {
    const early = new Set(scriptsOf(manifest, withImports(manifest, [page])))
    const keys = Object.keys(manifest).filter((key) => early.has(manifest[key]?.file ?? ''))
    expect(keys.filter((key) => /engine\/(pdf|layout)|pdf-lib|\.ttf/.test(key))).toEqual([])
  })

  test('waits in a worker of at most 260 kB, beside the words', () => {
    const isWords = (file: string) => /\/(clauses|evidence|examples)-/.test(file)
    expectWithin(
      workerScripts(app, manifest).filter((file) => !isWords(file)),
      260,
    )
  })
})
