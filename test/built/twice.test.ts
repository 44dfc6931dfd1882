import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { builtApp } from '../../.ci/built.mjs'
import { hex, sha256 } from '../../src/std/sha256.ts'

const again = mkdtempSync(join(tmpdir(), 'ten-tables-twice-'))
afterAll(() => rmSync(again, { recursive: true, force: true }))

/** Every file of a build and its fingerprint, by name. */
function fingerprints(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((file) => join(file.parentPath, file.name)).toSorted((one, other) => (one < other ? -1 : 1))
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), hex(sha256(readFileSync(path)))]))
}

test('whoever builds these sources, whenever and wherever, gets these very bytes', { timeout: 180_000 }, async () => {
  const first = fingerprints(await builtApp())
  const { NODE_ENV: _ours, VITEST: _too, ...env } = process.env
  const vite = join('node_modules', 'vite', 'bin', 'vite.js')
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--outDir', again, '--logLevel', 'warn'], {
    env: { ...env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, expect.any(String)])
  expect(Object.keys(first).length).toBeGreaterThan(50)
  expect(fingerprints(again)).toEqual(first)
})
