import { given } from '../../agreement/answer.ts'
import type { Block, Runs } from '../block.ts'
import { undecidedBrief } from '../goal/briefFrom.ts'
import { goalSentence } from '../goal/sentence.ts'
import { nameOf, partyLabel, sides } from '../names.ts'
import type { Pen } from '../pen.ts'
import { date, strong, text } from '../write.ts'

/** What it is, its title, the whole brief in one sentence with who it comes from, and between whom. */
export function heading(pen: Pen): readonly Block[] {
  return [eyebrow(pen), title(pen), brief(pen), ...undecidedBrief(pen), parties(pen)]
}

/** What kind of paper it is, and its day; an example says first of all that it is one. One line, for page 1 is short. */
function eyebrow(pen: Pen): Block {
  const { draft, say, answer } = pen
  const example: Runs = draft.example === undefined ? [] : [...strong(say('example.line')), ...text(' · ')]
  const day = draft.date === undefined ? text(say('glance.noDate')) : [answer('date', date(pen, draft.date))]
  const runs = [...example, ...text(`${say('kind')} · `), ...day]
  return { kind: 'paragraph', id: 'glance.eyebrow', role: 'eyebrow', runs, paths: ['date'] }
}

const title = (pen: Pen): Block => ({ kind: 'title', id: 'glance.title', text: titleOf(pen), paths: ['title'] })

/** The title that was given, else the two names, else words that say there is none yet. */
export function titleOf(pen: Pen): string {
  const { draft, say } = pen
  const isNamed = sides.every((side) => nameOf(draft.parties[side]) !== undefined)
  const names = { agency: partyLabel(pen, 'agency'), client: partyLabel(pen, 'client') }
  return given(draft.title) ?? (isNamed ? say('glance.titleOfNames', names) : say('glance.untitled'))
}

/** The client's own sentence; without it, the one that the answers to the goal make. */
function brief(pen: Pen): Block {
  const { draft, say, answer } = pen
  const own = given(draft.goal?.brief)
  const runs = own === undefined ? (goalSentence(pen) ?? text(say('glance.noBrief'))) : [answer('goal.brief', own)]
  return { kind: 'paragraph', id: 'glance.brief', role: 'brief', runs, paths: ['goal.brief'] }
}

function parties(pen: Pen): Block {
  const named = sides.flatMap((side, place): Runs => {
    const { legalName, shortName } = pen.draft.parties[side]
    const path = `parties.${side}.${shortName === undefined ? 'legalName' : 'shortName'}`
    const name = shortName ?? legalName
    const role =
      name === undefined
        ? text(pen.say(`glance.role.${side}`))
        : pen.tell(`glance.party.${side}`, { name: pen.answer(path, name) })
    const between: Runs = place === 0 ? [] : [{ kind: 'text', text: pen.say('glance.between'), joins: true }]
    return [...between, pen.mark(side), ...role]
  })
  return {
    kind: 'paragraph',
    id: 'glance.parties',
    role: 'parties',
    runs: named,
    paths: ['parties.agency', 'parties.client'],
  }
}
