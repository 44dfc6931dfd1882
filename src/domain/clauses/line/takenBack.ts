import type { TakenBack } from '../../agreement/line.ts'
import { entry } from '../answered.ts'
import type { Block, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { text } from '../write.ts'

/**
 * What the agency said before and takes back, word for word, so that no old promise outlives the limits: a Dutch court
 * set a cap of liability aside because of a guarantee on the agency's own pages.
 */
export function takenBack(pen: Pen): readonly Block[] {
  const said = pen.draft.line?.takenBack ?? []
  if (said.length === 0) return []
  return [
    ...entry('line.takenBack', pen.say('takenBack.head'), pen.tell('takenBack.lead')),
    {
      kind: 'list',
      id: 'line.takenBack.said',
      items: said.map((each, place) => quotation(pen, each, `line.takenBack.${place}`)),
      paths: ['line.takenBack'],
    },
  ]
}

/** The sentence between quotation marks, and where it stood. */
function quotation(pen: Pen, { text: sentence, from }: TakenBack, path: string): Runs {
  const where = from === undefined ? [] : [...text(' · '), pen.answer(`${path}.from`, from)]
  return [
    ...text(pen.say('quote.open')),
    pen.answer(`${path}.text`, sentence),
    ...text(pen.say('quote.close')),
    ...where,
  ]
}
