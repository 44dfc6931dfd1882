import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/domain/language/languages.ts'
import { givenIn } from './givens.ts'
import { judged, type Judged } from './judgePeers.ts'

/** Every file `PEER.LANGUAGE.pdf` of a folder, by its name. */
export async function judgeAll(folder: string): Promise<Readonly<Record<string, Judged>>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
  const plains = new Map(
    (['en', 'ko'] as const).map((language) => [language as string, givenIn(language as Language).plain]),
  )
  const rows = names.map(async (name) => {
    const language = name.split('.').at(-2)!
    return [name, await judged(join(folder, name), plains.get(language)!)] as const
  })
  return Object.fromEntries(await Promise.all(rows))
}
