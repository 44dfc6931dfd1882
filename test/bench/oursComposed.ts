import { composeDraft } from '../../src/actions/compose.ts'
import type { Given } from './given.ts'
import { fontsOf, printed } from './ours.ts'
import { cut } from './plain.ts'

export const name = 'ours, from the answers'

/** With the reckoning, its 20,000 runs, and the words of the whole paper, which is then cut. */
export async function open(given: Given) {
  const fonts = await fontsOf(given)
  return () => printed([cut(composeDraft(given.draft, given.words, true)[0])], given, fonts)
}
