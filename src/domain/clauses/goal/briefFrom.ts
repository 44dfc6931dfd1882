import { given } from '../../agreement/answer.ts'
import type { Person } from '../../agreement/party.ts'
import { writeList } from '../../language/writeList.ts'
import { answered, entry } from '../answered.ts'
import type { Block, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { label } from '../questions.ts'
import { sentences } from '../tell.ts'

const path = 'goal.briefFrom'
/** Only somebody of the client's can say yes to what the client asks for. */
const isDecider = ({ party, roles }: Person) => party === 'client' && roles.includes('decides')

/** Page 1, under a brief that comes from somebody who cannot decide: who that is, and who does decide. */
export function undecidedBrief(pen: Pen): readonly Block[] {
  const { goal, people = [] } = pen.draft
  const person = people.find(({ id }) => id === given(goal?.briefFrom))
  if (!person || isDecider(person)) return []
  const decides = whoDecides(pen, people.filter(isDecider))
  const [inFull, inShort] = [comesFrom(pen, person), comesFrom(pen, { ...person, roles: whatMatters(person) })]
  const runs = { runs: sentences([inFull, decides]), short: sentences([inShort, decides]) }
  return [{ kind: 'paragraph', id: 'glance.briefFrom', role: 'body', ...runs, paths: [path, 'people'] }]
}

/** Of several roles the one that a brief must not be without; the others stand in section 1 as well. */
const whatMatters = ({ roles }: Person) => roles.filter((role) => role === 'onlyBlocks')

/** By what the person does instead; who can only say no is told in words of its own. */
function comesFrom(pen: Pen, person: Person): Runs {
  const name = pen.answer(path, person.name)
  const roles = person.roles.filter((role) => role !== 'decides')
  if (roles.length === 0) return pen.tell('glance.briefFrom.none', { name })
  if (roles.length === 1 && roles[0] === 'onlyBlocks') return pen.tell('glance.briefFrom.onlyBlocks', { name })
  return pen.tell('glance.briefFrom.others', { name, roles: roles.map((role) => pen.say(`role.${role}`)).join(', ') })
}

function whoDecides(pen: Pen, deciders: readonly Person[]): Runs {
  if (deciders.length === 0) return pen.tell('glance.decides.nobody')
  const names = writeList(
    deciders.map(({ name }) => name),
    pen.language,
  )
  return pen.tell('glance.decides.named', { count: deciders.length, names: pen.answer('people', names) })
}

/** Among the answers to the goal: whom the brief comes from, whoever it is. */
export function briefFrom(pen: Pen): readonly Block[] {
  const { goal, people = [] } = pen.draft
  const runs = answered(pen, path, goal?.briefFrom, (from) => people.find(({ id }) => id === from)?.name ?? '')
  return entry(path, label(pen, path), runs)
}
