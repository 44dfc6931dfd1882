import { loadFonts, type FetchPack } from '../../../src/engine/layout/fonts/fonts.ts'
import { appendInk } from '../../../src/engine/pdf/ink/appendInk.ts'
import { textsOf } from '../../../src/engine/pdf/ink/appearance.ts'
import { print } from '../../../src/engine/pdf/print.ts'
import { hex, sha256 } from '../../../src/std/sha256.ts'
import { drawnInk, signing } from './sampleInk.ts'
import { samplePaper, sampleText } from './samplePaper.ts'

/** SHA-256 of the sample, and of the sample with ink, made by whichever engine this runs in. */
export async function sampleHashes(fetchPack: FetchPack): Promise<string> {
  const text = sampleText + Object.values(textsOf(drawnInk)).join('')
  const fonts = await loadFonts({ regular: text, semibold: text }, fetchPack)
  if (!fonts.ok) throw new Error(`${fonts.error.file} is ${fonts.error.code}`)
  const paper = print(samplePaper(fonts.value), fonts.value, { bytes: new TextEncoder().encode('{}'), edition: 0 })
  const inked = appendInk(paper, 'agency', signing(drawnInk), fonts.value)
  if (!inked.ok) throw new Error(inked.error)
  return `printed ${hex(sha256(paper))}\ninked   ${hex(sha256(inked.value.bytes))}\n`
}
