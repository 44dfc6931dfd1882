import type { Papers } from '../../../src/domain/paper/paper.ts'
import { openFonts, type Fonts } from '../../../src/engine/layout/fonts/fonts.ts'
import type { PaperSize } from '../../../src/engine/layout/grid.ts'
import { layOut } from '../../../src/engine/layout/layOut.ts'
import type { Sheets } from '../../../src/engine/layout/sheets.ts'
import { textsOf } from '../../../src/engine/layout/textsOf.ts'
import { fetchPack } from './fonts/fetchPack.ts'

const load = openFonts(fetchPack)

/** The fonts that a paper needs, from the committed packs. */
export async function fontsFor(papers: Papers): Promise<Fonts> {
  const loaded = await load(textsOf(papers))
  if (!loaded.ok) throw new Error(`${loaded.error.file} is ${loaded.error.code}`)
  return loaded.value
}

export async function laidOut(papers: Papers, size: PaperSize = 'a4'): Promise<Sheets> {
  return layOut(papers, size, await fontsFor(papers))
}
