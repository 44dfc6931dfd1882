import type { Papers } from '../../domain/paper/paper.ts'
import { layIn } from './layOut.ts'
import type { TextsByWeight } from './fonts/loadFonts.ts'
import type { Metrics } from './text/metrics.ts'

/** Page numbers are only known after the layout, and a wrapped line ends in a space. */
const ALWAYS = '0123456789 '

/**
 * Every character that a paper sets, by weight, so that just the fonts it needs are loaded. It is laid out once with
 * all glyphs of one width: no list of what is set in which weight can fall behind the layout itself.
 */
export function textsOf(papers: Papers): TextsByWeight {
  const seen = { regular: new Set(ALWAYS), semibold: new Set(ALWAYS) }
  const recorder: Metrics = {
    advance(weight, codePoint) {
      seen[weight].add(String.fromCodePoint(codePoint))
      return 0.5
    },
    kern: () => 0,
  }
  layIn(papers, 'a4', recorder)
  return { regular: [...seen.regular].join(''), semibold: [...seen.semibold].join('') }
}
