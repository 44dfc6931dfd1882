import fc from 'fast-check'
import { test } from 'vitest'
import type { PaperSize } from '../../../src/engine/layout/grid.ts'
import { layOut } from '../../../src/engine/layout/layOut.ts'
import { anyPaper } from './anyPaper.ts'
import { inOtherWords } from './inOtherWords.ts'
import { headOverTallFigure, headsTallerThanAPage, nameBeyondItsNeighbour } from './found.ts'
import { expectSound } from './invariants.ts'
import { fontsFor } from './laidOut.ts'

// A paper takes as long as a thousand of other cases; `npm run fuzz` asks for as many as it likes.
const { numRuns: runs } = fc.readConfigureGlobal()
const timeout = runs === undefined ? 120_000 : 900_000
const size = fc.constantFrom<PaperSize>('a4', 'letter')

test('any paper stands inside its pages, whole, readable in order', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('en' as const, 'ko' as const, 'pl' as const).chain(anyPaper),
      size,
      async (paper, size) => {
        expectSound(layOut([paper], size, await fontsFor([paper])), size)
      },
    ),
    { numRuns: runs ?? 25, examples: [[nameBeyondItsNeighbour, 'a4']] },
  )
})

test('so does any paper in two languages', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(anyPaper('en'), size, async (first, size) => {
      const second = inOtherWords(first, 'ko')
      expectSound(layOut([first, second], size, await fontsFor([first, second])), size)
    }),
    {
      numRuns: runs ?? 15,
      examples: [
        [headOverTallFigure, 'letter'],
        [headsTallerThanAPage, 'a4'],
      ],
    },
  )
})
