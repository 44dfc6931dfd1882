import { partyLabel } from '../clauses/names.ts'
import { titleOf } from '../clauses/glance/heading.ts'
import type { Pen } from '../clauses/pen.ts'
import { date } from '../clauses/write.ts'
import type { Furniture } from './paper.ts'

/** Head, foot and marks of every page. */
export function furnitureOf(pen: Pen): Furniture {
  const { say, draft, fingerprint } = pen
  return {
    kind: say('kind'),
    title: titleOf(pen),
    date: draft.date === undefined ? say('glance.noDate') : date(pen, draft.date),
    agency: partyLabel(pen, 'agency'),
    client: partyLabel(pen, 'client'),
    fingerprint: say('furniture.fingerprint', { groups: fingerprint.groups.join(' ') }),
    pageOf: say('furniture.pageOf'),
    continued: say('furniture.continued'),
    example: draft.example === undefined ? null : say('example.watermark'),
    language: languageBar(pen),
  }
}

/** On a bilingual paper the language's name and whether it prevails; on any other nothing. */
function languageBar({ say, draft, language }: Pen): Furniture['language'] {
  const { paper, beside, prevailing } = draft.languages
  if (beside === undefined || beside === paper) return null
  const isKnown = prevailing === paper || prevailing === beside
  const says = !isKnown
    ? say('furniture.notSettled')
    : say(prevailing === language ? 'furniture.prevails' : `furniture.otherPrevails.${prevailing}`)
  return { name: say('furniture.language'), says }
}
