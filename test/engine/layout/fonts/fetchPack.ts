import { readFile } from 'node:fs/promises'
import { loadFonts, type FetchPack, type Fonts } from '../../../../src/engine/layout/fonts/fonts.ts'

/** The committed packs, read from the disk. */
export const fetchPack: FetchPack = (file) => readFile(new URL(`../../../../public/fonts/${file}`, import.meta.url))

/** The typeface as far as `text` needs it, in both weights. */
export async function fontsFor(text: string): Promise<Fonts> {
  const loaded = await loadFonts({ regular: text, semibold: text }, fetchPack)
  if (!loaded.ok) throw new Error(`${loaded.error.file} is ${loaded.error.code}`)
  return loaded.value
}
