import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = new URL('..', import.meta.url).pathname
/** A folder of its own for each file of tests. */
const folder = mkdtempSync(join(tmpdir(), 'ten-tables-cli-'))
export const file = (name: string) => join(folder, name)

/** The headless door, as a script calls it. */
export function tables(words: readonly string[], input = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node', [join(root, '.ci/tables.mjs'), ...words], {
    cwd: root,
    input,
    env: { ...process.env, ...env },
    // What never ends is a fault of ours, and is told as one: its status is null.
    timeout: 120_000,
    maxBuffer: 200_000_000,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
/** What it answered, a line each. */

export const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
