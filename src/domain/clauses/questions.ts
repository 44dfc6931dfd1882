import { at } from '../agreement/change.ts'
import type { Path } from '../agreement/draft.ts'
import { sectionAt } from '../agreement/sections.ts'
import { optionLetter, partyLabel } from './names.ts'
import type { Pen } from './pen.ts'

/**
 * The questions that have a name of their own on the paper (`question.<path>` in the words), without the numbers of
 * lists and without the side of a party. An open point, a difference or a kept warning is told by this name.
 */
export const questions = [
  'date',
  'title',
  'choice',
  ...['legalName', 'shortName', 'registerNumber', 'address', 'channel', 'hours'].map((field) => `parties.${field}`),
  ...['name', 'title', 'authority'].map((field) => `parties.signer.${field}`),
  ...['name', 'roles', 'deputy', 'channel', 'mayRefuse'].map((field) => `people.${field}`),
  'problem.pain',
  'problem.lastTime',
  ...['brief', 'metric', 'unit', 'direction', 'window', 'days', 'period', 'place'].map((field) => `goal.${field}`),
  ...['briefFrom', 'reached', 'excludedDays', 'missingDay', 'otherWay'].map((field) => `goal.${field}`),
  ...['past', 'pastFrom', 'pastTo', 'pastDays', 'must', 'plan', 'wish'].map((field) => `goal.levels.${field}`),
  ...['scale', 'how', 'moments', 'record', 'counter', 'checker', 'attribution'].map((field) => `goal.meter.${field}`),
  ...['who', 'age', 'place', 'radius', 'when', 'moment', 'mustNotice', 'excluded', 'evidence', 'evidenceNote'].map(
    (field) => `audience.${field}`,
  ),
  ...['expectation', 'spend', 'vat', 'remains', 'unitCost', 'extra', 'weeks', 'daysPerWeek', 'capacity', 'ramp'].map(
    (field) => `economics.${field}`,
  ),
  ...[
    'anyway',
    'refilled',
    'extraStaff',
    'conversion',
    'lifetime',
    'costVat',
    'vatDeductible',
    'ceiling',
    'ceilingReply',
    'mediaCap',
    'note',
  ].map((field) => `economics.${field}`),
  ...['name', 'what', 'cost', 'effect', 'clientAdds', 'seenAfter', 'notKnown'].map((field) => `options.${field}`),
  'choice.reason',
  ...['name', 'unit', 'control', 'decidedBy', 'owed', 'counted'].map((field) => `line.stages.${field}`),
  ...['handOver', 'handOverPlace', 'agencyPart', 'clientPart', 'notIncluded'].map((field) => `line.${field}`),
  ...['text', 'obligation', 'due', 'evidence', 'dependsOn', 'acts'].map((field) => `line.commitments.${field}`),
  'line.commitments.acceptedWhen',
  'line.limits.text',
  'line.takenBack',
  ...['text', 'checkBy', 'ifFalse'].map((field) => `line.assumptions.${field}`),
  ...['act', 'person', 'turnaround', 'due', 'ifLate'].map((field) => `line.duties.${field}`),
  ...['replyDays', 'replacementNotice', 'approvals', 'rounds', 'reporting', 'changes', 'payment', 'feeModel'].map(
    (field) => `terms.${field}`,
  ),
  ...['publicity', 'referral', 'ownMistakes', 'exit', 'ownership', 'data', 'liability', 'beyondControl'].map(
    (field) => `terms.${field}`,
  ),
  ...['disputes', 'law', 'signing', 'copies', 'other'].map((field) => `terms.${field}`),
  ...['attention', 'colleague', 'reviews', 'respect'].map((field) => `terms.${field}`),
] as const

const known: ReadonlySet<string> = new Set(questions)

/** A question's short name, as its own label on the paper says it. */
export const label = (pen: Pen, question: string): string => pen.say(`question.${question}.name`)

/** Where an answer stands, for a reader who has to find it: its section, its entry in a list, its question. */
export function questionName(pen: Pen, path: Path): string {
  const question = knownQuestion(path)
  const parts = [sectionTitle(pen, path), entryName(pen, path), question === null ? null : label(pen, question)]
  const named = parts.filter((part) => part !== null)
  return named.length === 0 ? path : named.join(' · ')
}

/** The longest beginning of the path that is a question; list places and the side of a party are no part of its name. */
function knownQuestion(path: Path): string | null {
  const keys = path.split('.').filter((key, place) => !/^\d+$/.test(key) && !(place === 1 && isSideOfParty(path, key)))
  const side = path.startsWith('line.limits') ? keys.filter((key) => key !== 'agency' && key !== 'client') : keys
  for (let length = side.length; length > 0; length--) {
    const question = side.slice(0, length).join('.')
    if (known.has(question)) return question
  }
  return null
}

const isSideOfParty = (path: Path, key: string) => path.startsWith('parties.') && (key === 'agency' || key === 'client')

function sectionTitle(pen: Pen, path: Path): string | null {
  const section = path.split('.')[0] === 'date' ? 'sign' : sectionAt(path)
  return section === undefined ? null : pen.say(`section.${section}`)
}

/** Which entry of a list, by its name or number: Option B, commitment 6.3, a person's name. */
function entryName(pen: Pen, path: Path): string | null {
  const found = /^(parties|people|options|line\.\w+)\.(?:(agency|client)\.?)?(\d+)?/.exec(path)
  if (!found) return null
  const [, list = '', side, index] = found
  const party = side === 'agency' || side === 'client' ? [partyLabel(pen, side)] : []
  if (index === undefined) return party[0] ?? null
  const place = Number(index)
  if (list === 'options') return pen.say('options.letter', { letter: optionLetter(pen, place) })
  const name = at(pen.draft, `${list}.${index}.name`)
  if (typeof name === 'string') return name
  return list === 'line.commitments' ? commitmentNumber(pen, place) : [...party, String(place + 1)].join(' · ')
}

/** Commitments are numbered through, the agency's first. */
export function commitmentNumber(pen: Pen, place: number): string {
  const all = pen.draft.line?.commitments ?? []
  const order = [...all.keys()].toSorted((one, other) => rank(all[one]?.owner) - rank(all[other]?.owner) || one - other)
  return `6.${order.indexOf(place) + 1}`
}

const rank = (owner: 'agency' | 'client' | undefined) => (owner === 'client' ? 1 : 0)
