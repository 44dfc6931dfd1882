import type { Draft } from '../agreement/draft.ts'
import type { Block, Section } from '../clauses/block.ts'
import { catalogue, type SectionPlan } from '../clauses/catalogue.ts'
import { takePen, type Pen, type Reading } from '../clauses/pen.ts'
import { furnitureOf } from './furniture.ts'
import { withPaths } from './paths.ts'
import type { Paper } from './paper.ts'

/**
 * The paper of a draft in one language: every clause of the catalogue that has something to say, in its order. An
 * unfinished draft gives an unfinished paper; the same draft and reading always give the same one. Never fails.
 */
export function compose(draft: Draft, reading: Reading): Paper {
  const pen = takePen(draft, reading)
  return {
    language: reading.language,
    ...(draft.date !== undefined && { date: draft.date }),
    furniture: furnitureOf(pen),
    description: pen.say('description'),
    sections: catalogue.flatMap((plan) => sectionOf(plan, pen)),
  }
}

/** A section with nothing to say is absent, its heading too. */
function sectionOf(plan: SectionPlan, pen: Pen): readonly Section[] {
  const told = plan.clauses.flatMap((clause) => clause(pen)).map(withPaths)
  if (told.length === 0) return []
  return [{ id: plan.id, startsPage: plan.startsPage, blocks: [...headOf(plan, pen), ...told] }]
}

function headOf({ id, number, owner }: SectionPlan, pen: Pen): readonly Block[] {
  if (number === null) return []
  const written = id === 'annex' ? pen.say('section.annexNumber') : number
  const whose = owner && { owner, ownerText: pen.say(`answeredBy.${owner}`) }
  return [{ kind: 'section', id: `section.${id}`, number: written, text: pen.say(`section.${id}`), ...whose }]
}
