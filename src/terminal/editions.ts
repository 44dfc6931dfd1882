import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoadEdition } from '../actions/verify.ts'
import type { Edition } from '../actions/remaking.ts'

/** What an edition's file offers, as `src/edition.ts` wrote it when it was frozen. */
interface KeptEdition {
  readonly openEdition: (fetchPack: (file: string) => Promise<Uint8Array>) => Edition
}

/** The kept editions in a folder, each with the fonts that it was released with. */
export const editionsIn =
  (folder: string): LoadEdition =>
  async (edition) => {
    const own = join(folder, String(edition))
    const { openEdition } = (await import(
      /* @vite-ignore */ pathToFileURL(join(own, 'edition.js')).href
    )) as KeptEdition
    return openEdition(async (file) => new Uint8Array(await readFile(join(own, 'fonts', file))))
  }
