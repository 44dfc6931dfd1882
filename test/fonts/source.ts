import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A package of the npm registry, fetched only for cutting: the fonts are 98 MB unpacked, HarfBuzz is the judge. */
interface Source {
  readonly name: string
  readonly version: string
  readonly sha512: string
}

export const pretendard: Source = {
  name: 'pretendard',
  version: '1.3.9',
  sha512: 'PaQAADyLY5v4kYFwkpSJHbSSYIkiriY/1xXw75TKoZ9UQQqeU+tvP05yTdZAWibiIYoo8ZKtRv8PM7w0IaywSw==',
}

export const harfbuzz: Source = {
  name: 'harfbuzzjs',
  version: '1.6.4',
  sha512: 'T/PyfhVt1gGR2Tkf5KJUj1DQFkVBXHw552lS1iLEEDhV1Lukb3eq1pk2ov85kgbT2YUiZtJBTak9w+M7YgzUEQ==',
}

/** Writes WOFF2, for the screen. */
export const wawoff2: Source = {
  name: 'wawoff2',
  version: '2.0.1',
  sha512: 'r0CEmvpH63r4T15ebFqeOjGqU4+EgTx4I510NtK35EMciSdcTxCw3Byy3JnBonz7iyIFZ0AbVo0bbFpEVuhCYA==',
}

/** Fetches a package into the system's temporary folder, once, and answers with the folder of its files. */
export async function unpacked({ name, version, sha512 }: Source): Promise<string> {
  const folder = join(tmpdir(), `ten-tables-${name}-${version}`)
  const archive = join(folder, `${name}-${version}.tgz`)
  await mkdir(folder, { recursive: true })
  if (!existsSync(archive)) await run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder])
  const found = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64')
  if (found !== sha512) throw new Error(`${archive} is not the package that was pinned: its SHA-512 is ${found}`)
  await run('tar', ['-xzf', archive, '-C', folder])
  return join(folder, 'package')
}

const run = promisify(execFile)
