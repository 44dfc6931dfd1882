import type { Person } from '../../agreement/party.ts'
import { answered, asTyped, cellOf } from '../answered.ts'
import type { Block, Row, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { joined } from '../tell.ts'
import { text } from '../write.ts'

/** Who decides, who runs it, who pays, and who can only say no: a brief from somebody who cannot decide is seen as one. */
export function peopleTable(pen: Pen): readonly Block[] {
  const people = pen.draft.people ?? []
  if (people.length === 0) return []
  const heads = ['person', 'role', 'deputy', 'maySay']
  return [
    {
      kind: 'table',
      id: 'table.people',
      role: 'people',
      caption: pen.say('table.people'),
      columns: heads.map((head) => ({ head: pen.say(`table.head.${head}`), align: 'start' })),
      rows: people.map((person, place) => row(pen, person, place)),
    },
  ]
}

function row(pen: Pen, person: Person, place: number): Row {
  const path = `people.${place}`
  const roles = person.roles.map((role) => pen.say(`role.${role}`)).join('; ')
  const cells = [
    {
      runs: [
        pen.mark(person.party, pen.say(`party.${person.party}`)),
        ...joined(nameAndChannel(pen, person, path), ' · '),
      ],
    },
    cellOf(pen, roles === '' ? null : [pen.answer(`${path}.roles`, roles)]),
    cellOf(pen, answered(pen, `${path}.deputy`, person.deputy, asTyped)),
    cellOf(pen, maySay(pen, person, path)),
  ]
  return { kind: 'row', cells, paths: [path] }
}

function nameAndChannel(pen: Pen, person: Person, path: string): readonly Runs[] {
  const channel = answered(pen, `${path}.channel`, person.channel, asTyped)
  const name: Runs = [pen.answer(`${path}.name`, person.name)]
  return channel ? [name, channel] : [name]
}

/** A firm yes is the decider's alone; others may say no, to what they named. */
function maySay(pen: Pen, person: Person, path: string): Runs | null {
  const refuses = answered(pen, `${path}.mayRefuse`, person.mayRefuse, asTyped)
  if (person.roles.includes('decides'))
    return joined([text(pen.say('table.yesAndNo')), ...(refuses ? [refuses] : [])], '; ')
  if (refuses) return refuses
  return person.roles.includes('onlyBlocks') ? text(pen.say('table.onlyNo')) : null
}
