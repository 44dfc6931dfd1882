import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BrowserCommand } from 'vitest/node'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const tables = (...words: readonly string[]) =>
  run('node', [join(root, '.ci/tables.mjs'), ...words], { cwd: root, maxBuffer: 10_000_000 })
const inFolder = async (name: string) => join(await mkdtemp(join(tmpdir(), 'ten-tables-')), name)

/** A draft as text, printed and signed by both in Node: the file in hexadecimal digits. */
const signedInNode: BrowserCommand<[draft: string]> = async (_browser, draft) => {
  const file = await inFolder('draft.json')
  await writeFile(file, draft)
  await tables('print', file, '--sign', '--out', `${file}.pdf`)
  return (await readFile(`${file}.pdf`)).toString('hex')
}

/** What Node says of a file that is handed over in hexadecimal digits. */
const verifiedInNode: BrowserCommand<[pdf: string]> = async (_browser, pdf) => {
  const file = await inFolder('paper.pdf')
  await writeFile(file, Buffer.from(pdf, 'hex'))
  const { stdout } = await tables('verify', file).catch((ended: { stdout: string }) => ended)
  return JSON.parse(stdout) as unknown
}

/** What a test in a browser asks of the headless door. */
export const headless = { signedInNode, verifiedInNode }

declare module 'vitest/browser' {
  interface BrowserCommands {
    signedInNode: (draft: string) => Promise<string>
    verifiedInNode: (pdf: string) => Promise<unknown>
  }
}
