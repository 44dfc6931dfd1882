import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { exit, Refused } from './refused.ts'

export async function bytesFrom(file = ''): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file))
  } catch {
    throw new Refused(exit.noInput, `cannot read “${file}”`)
  }
}

export async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await makeFolder(dirname(file))
    await writeFile(file, bytes)
  } catch {
    throw new Refused(exit.noInput, `cannot write “${file}”`)
  }
}

/**
 * A folder and those it lies in. Node's own recursion (20.20, measured) never comes back where a system that exists
 * takes no folders, `/proc/here/there`: it tries the same one for ever.
 */
async function makeFolder(folder: string): Promise<void> {
  if ((await made(folder)) || folder === dirname(folder)) return
  await makeFolder(dirname(folder))
  if (!(await made(folder))) throw new Error(`No folder ${folder}`)
}

/** False: the one around it is missing. */
async function made(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
    return true
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EEXIST') return true
    if (code === 'ENOENT') return false
    throw error
  }
}

/** Whether two names, links among them, lead to one file that exists. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const found = await Promise.all([one, other].map((file) => stat(file, { bigint: true }).catch(() => null)))
  const [first, second] = found
  return Boolean(first && second && first.ino === second.ino && first.dev === second.dev)
}
