import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exampleFiles } from '../../src/actions/exampleFiles.ts'
import { openPress } from '../../src/actions/issue.ts'
import { hex, sha256 } from '../../src/std/sha256.ts'
import { catalogue, supplies } from '../actions/supplies.ts'
import { without } from '../tools.ts'

const press = openPress(supplies)
const files = await exampleFiles(catalogue)

async function printed(name: string): Promise<Uint8Array> {
  const file = files.find((candidate) => candidate.name === name)
  const issued = file && (await press.issue(file.draft))
  if (!issued?.ok) throw new Error(`${name} does not print: ${JSON.stringify(issued?.error)}`)
  return issued.value.bytes
}

/** The paper as a screen reader meets it: poppler's own reading of the tags, in reading order, words and all. */
function readAloud(pdf: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ten-tables-golden-')), 'paper.pdf')
  writeFileSync(file, pdf)
  return execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 20_000_000 })
}

describe('every example, in every language, and one paper in two', { timeout: 120_000 }, () => {
  test.skipIf(without('pdfinfo')).each(files.map(({ name }) => name))('%s reads as it did', async (name) => {
    await expect(readAloud(await printed(name))).toMatchFileSnapshot(`papers/${name}.txt`)
  })

  test('has the bytes it had', async () => {
    const hashes: Record<string, string> = {}
    for (const { name } of files) hashes[name] = hex(sha256(await printed(name)))
    await expect(`${JSON.stringify(hashes, null, 2)}\n`).toMatchFileSnapshot('papers/sha256.json')
  })
})
