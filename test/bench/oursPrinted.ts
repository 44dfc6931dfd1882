import { layOut } from '../../src/engine/layout/layOut.ts'
import type { Given } from './given.ts'
import { filed, fontsOf } from './ours.ts'

export const name = 'ours, print alone'

/** The pages are there, as they are once they were looked at. */
export async function open(given: Given) {
  const fonts = await fontsOf(given)
  const sheets = layOut(given.papers, given.draft.paperSize, fonts)
  return () => filed(sheets, given.attached, fonts)
}
