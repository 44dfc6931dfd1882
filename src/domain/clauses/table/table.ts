import { at } from '../../agreement/change.ts'
import type { Answer } from '../../agreement/answer.ts'
import type { Side } from '../../agreement/scalars.ts'
import { answered, asTyped, cellOf } from '../answered.ts'
import type { Block, Row, Runs } from '../block.ts'
import { sides } from '../names.ts'
import type { Pen } from '../pen.ts'
import { joined } from '../tell.ts'
import { strong, text, whole } from '../write.ts'

/** Who the two parties are, who signs for them and why they may, and where each of them answers. */
export function partiesTable(pen: Pen): readonly Block[] {
  const rows = [
    row(pen, 'name', 'legalName'),
    row(pen, 'called', 'shortName'),
    row(pen, 'register', 'registerNumber'),
    row(pen, 'address', 'address'),
    row(pen, 'signs', 'signer', signer),
    row(pen, 'authority', 'signer.authority', authority),
    row(pen, 'channel', 'channel'),
    row(pen, 'hours', 'hours'),
  ].filter((made) => made !== null)
  if (rows.length === 0) return []
  const columns = [
    { head: '', align: 'start' as const },
    ...sides.map((side) => ({ head: pen.say(`party.${side}`), align: 'start' as const })),
  ]
  return [{ kind: 'table', id: 'table.parties', role: 'parties', caption: pen.say('table.parties'), columns, rows }]
}

type Told = (pen: Pen, side: Side) => Runs | null

/** A row of both parties' answers; none while neither has answered. */
function row(pen: Pen, label: string, field: string, told: Told = typed(field)): Row | null {
  const cells = sides.map((side) => told(pen, side))
  if (cells.every((runs) => runs === null)) return null
  return {
    kind: 'row',
    cells: [{ runs: strong(pen.say(`table.row.${label}`)) }, ...cells.map((runs) => cellOf(pen, runs))],
    paths: sides.map((side) => `parties.${side}.${field}`),
  }
}

function typed(field: string): Told {
  return (pen, side) => {
    const path = `parties.${side}.${field}`
    return answered(pen, path, at(pen.draft, path) as Answer<string> | undefined, asTyped)
  }
}

/** Name and title of who signs. */
function signer(pen: Pen, side: Side): Runs | null {
  const { signer } = pen.draft.parties[side]
  if (!signer) return null
  const name = signer.name === undefined ? null : [pen.answer(`parties.${side}.signer.name`, signer.name)]
  const title = answered(pen, `parties.${side}.signer.title`, signer.title, asTyped)
  const parts = [name, title].filter((part) => part !== null)
  return parts.length === 0 ? null : joined(parts, ', ')
}

function authority(pen: Pen, side: Side): Runs | null {
  const given = pen.draft.parties[side].signer?.authority
  return given === undefined ? null : [pen.answer(`parties.${side}.signer.authority`, pen.say(`authority.${given}`))]
}

/** Notice before a contact is replaced. */
export function replacementNote(pen: Pen): readonly Block[] {
  const path = 'terms.replacementNotice'
  const runs = answered(pen, path, pen.draft.terms?.replacementNotice, (days) =>
    pen.tell('table.replacement', { count: days, days: pen.answer(path, whole(pen, days)) }),
  )
  if (!runs) return []
  const said =
    'leftOut' in Object(pen.draft.terms?.replacementNotice) || 'open' in Object(pen.draft.terms?.replacementNotice)
  return [
    {
      kind: 'paragraph',
      id: 'table.replacement',
      role: 'note',
      runs: said ? [...text(`${pen.say('table.replacementHead')}: `), ...runs] : runs,
    },
  ]
}
