import { groupsOf } from '../../agreement/fingerprint.ts'
import { openPoints } from '../../agreement/openPoints.ts'
import { entry } from '../answered.ts'
import type { Block, Runs } from '../block.ts'
import { sides } from '../names.ts'
import type { Pen } from '../pen.ts'
import { joined, sentences } from '../tell.ts'
import { text } from '../write.ts'

/** What the signatures cover, in which language, and how to read its times and amounts. */
export function whatIsSigned(pen: Pen): readonly Block[] {
  const { draft, say } = pen
  const points = openPoints(draft).length
  const kept = draft.kept?.length ?? 0
  const covered = sentences([
    pen.tell('sign.what.text'),
    points === 0 ? pen.tell('open.none') : pen.tell('open.count', { count: points }),
    kept === 0 ? pen.tell('kept.none') : pen.tell('kept.count', { count: kept }),
  ])
  return [
    ...entry('sign.what', say('sign.what.label'), covered),
    ...entry('sign.replaces', say('sign.replaces.label'), replaced(pen)),
    ...entry('sign.language', say('sign.language.label'), language(pen), ['languages']),
    ...entry(
      'sign.reading',
      say('sign.reading.label'),
      pen.tell('sign.reading.text', {
        zone: pen.answer('timeZone', draft.timeZone),
        currency: say(`currency.${draft.currency}`),
      }),
      ['timeZone', 'currency'],
    ),
    ...entry('sign.agreed', say('sign.agreed.label'), agreedSections(pen), ['agreed']),
  ]
}

/** A paper that followed on one that others hold says which: by its number, and by the five that are read aloud. */
function replaced({ draft: { revision, parent }, tell }: Pen): Runs | null {
  if (parent === undefined || revision === 1) return null
  const fingerprint = groupsOf(parent).join(' ')
  return tell('sign.replaces.text', { number: `${revision}`, before: `${revision - 1}`, fingerprint })
}

function language(pen: Pen): Runs {
  const { paper, beside } = pen.draft.languages
  return beside === undefined || beside === paper
    ? pen.tell(`sign.language.only.${paper}`)
    : pen.tell('sign.language.two')
}

/** Sections that a party has agreed to word for word. */
function agreedSections(pen: Pen): Runs | null {
  const agreed = [...(pen.draft.agreed ?? []).entries()]
  const told = sides.flatMap((side): readonly Runs[] => {
    const names = agreed
      .filter(([, { by }]) => by === side)
      .map(([place, { section }]): Runs => [pen.answer(`agreed.${place}`, pen.say(`section.${section}`), side)])
    return names.length === 0
      ? []
      : [[pen.mark(side), ...text(`${pen.say(`party.${side}`)}: `), ...joined(names, ', ')]]
  })
  return told.length === 0 ? null : joined(told, ' · ')
}
