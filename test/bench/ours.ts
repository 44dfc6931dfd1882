import { EDITION } from '../../src/actions/issue.ts'
import { canonicalBytes } from '../../src/domain/agreement/canonical.ts'
import type { Papers } from '../../src/domain/paper/paper.ts'
import { openFonts, type Fonts } from '../../src/engine/layout/fonts/fonts.ts'
import { layOut } from '../../src/engine/layout/layOut.ts'
import type { Sheets } from '../../src/engine/layout/sheets.ts'
import { textsOf } from '../../src/engine/layout/textsOf.ts'
import { print } from '../../src/engine/pdf/print.ts'
import type { Given } from './given.ts'

export const name = 'ours, laid out and printed'

/** As the others: from the finished text to the file; with tags, the figure, two fields and the agreement inside. */
export async function open(given: Given) {
  const fonts = await fontsOf(given)
  return () => printed(given.papers, given, fonts)
}

/** Laid out and printed, with the agreement's data of these sections as the attachment. */
export function printed(papers: Papers, { draft, attached }: Given, fonts: Fonts): Uint8Array {
  return filed(layOut(papers, draft.paperSize, fonts), attached, fonts)
}

export function filed(sheets: Sheets, attached: Given['attached'], fonts: Fonts): Uint8Array {
  return print(sheets, fonts, { bytes: canonicalBytes(attached), edition: EDITION })
}

/** Fetched before the clock starts, as the others' fonts are; compared with their fingerprints, read and merged after. */
export async function fontsOf({ papers, packs }: Given): Promise<Fonts> {
  const load = openFonts(async (file) => packs[file]!)
  const fonts = await load(textsOf(papers))
  if (!fonts.ok) throw new Error(JSON.stringify(fonts.error))
  return fonts.value
}
