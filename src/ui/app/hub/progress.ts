import { at } from '../../../domain/agreement/change.ts'
import { complete } from '../../../domain/agreement/complete.ts'
import { SECTIONS, type Draft, type Path, type SectionId } from '../../../domain/agreement/draft.ts'
import { openPoints } from '../../../domain/agreement/openPoints.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'

export const STEPS = [...SECTIONS, 'read', 'sign', 'keep'] as const
export type StepId = (typeof STEPS)[number]

/** How far a step has come, and who still has to answer in it. */
export interface Progress {
  readonly step: StepId
  readonly state: 'notStarted' | 'inProgress' | 'completed' | 'cannotStart'
  /** Whose step it is, and who of them has answered what the step cannot do without. */
  readonly owner: Side | 'both'
  readonly answered: { readonly agency: boolean; readonly client: boolean }
  readonly openPoints: number
}

/** What a step cannot do without, by whoever answers it. Everything else may stay folded. */
const needed: Readonly<Record<SectionId, { readonly agency?: readonly Path[]; readonly client?: readonly Path[] }>> = {
  table: {
    agency: ['legalName', 'signer.name', 'signer.authority'].map((field) => `parties.agency.${field}`),
    client: ['legalName', 'signer.name', 'signer.authority'].map((field) => `parties.client.${field}`),
  },
  goal: {
    client: ['metric', 'unit', 'levels.past', 'levels.plan', 'window', 'days', 'period'].map(
      (field) => `goal.${field}`,
    ),
  },
  audience: { client: ['who', 'place', 'moment'].map((field) => `audience.${field}`) },
  money: {
    client: ['expectation', 'spend', 'remains', 'extra', 'weeks', 'capacity', 'ceiling'].map(
      (field) => `economics.${field}`,
    ),
  },
  options: { agency: ['options.0'], client: ['choice'] },
  line: { agency: ['line.handOver', 'line.limits.agency'], client: ['line.handOver', 'line.limits.client'] },
  terms: { agency: ['terms.replyDays', 'terms.payment'], client: ['terms.replyDays', 'terms.payment'] },
}

const partOf: Readonly<Record<SectionId, readonly string[]>> = {
  table: ['parties', 'people', 'date', 'title', 'languages'],
  goal: ['goal', 'problem'],
  audience: ['audience'],
  money: ['economics'],
  options: ['options', 'choice'],
  line: ['line'],
  terms: ['terms'],
}

/** The step that a path belongs to. */
export function stepOf(path: Path): SectionId {
  const [root = ''] = path.split('.')
  return SECTIONS.find((section) => partOf[section].includes(root)) ?? 'table'
}

/** All ten steps as they stand. `inked` counts the parties whose ink the newest paper carries. */
export function progressOf(draft: Draft, inked: number): readonly Progress[] {
  const points = openPoints(draft).map(({ path }) => stepOf(path))
  const canSign = complete(draft).ok && draft.example === undefined
  return STEPS.map((step) => {
    if (step === 'read') return shared(step, inked > 0 ? 'completed' : 'notStarted')
    if (step === 'sign') return shared(step, signState(canSign, inked))
    if (step === 'keep') return shared(step, inked > 0 ? 'notStarted' : 'cannotStart')
    return written(draft, step, points.filter((point) => point === step).length)
  })
}

/** The first step that is neither done nor waiting for another. */
export function nextStep(steps: readonly Progress[]): StepId | undefined {
  return steps.find(({ state }) => state === 'inProgress' || state === 'notStarted')?.step
}

function signState(canSign: boolean, inked: number): Progress['state'] {
  if (inked === 2) return 'completed'
  if (inked === 1) return 'inProgress'
  return canSign ? 'notStarted' : 'cannotStart'
}

function shared(step: StepId, state: Progress['state']): Progress {
  const done = state === 'completed'
  return { step, state, owner: 'both', answered: { agency: done, client: done }, openPoints: 0 }
}

function written(draft: Draft, step: SectionId, open: number): Progress {
  const { agency, client } = needed[step]
  const isAnswered = (paths: readonly Path[] | undefined) => (paths ?? []).every((path) => hasContent(at(draft, path)))
  const answered = { agency: isAnswered(agency), client: isAnswered(client) }
  const begun = partOf[step].some((root) => root !== 'languages' && hasContent(at(draft, root)))
  const done = answered.agency && answered.client
  const unfinished = begun ? 'inProgress' : 'notStarted'
  return { step, state: done ? 'completed' : unfinished, owner: ownerOf(step), answered, openPoints: open }
}

function ownerOf(step: SectionId): Progress['owner'] {
  const { agency, client } = needed[step]
  if (agency && client) return 'both'
  return agency ? 'agency' : 'client'
}

/** Something stands there: an answer, a point kept open, a question left out; an empty object is nothing yet. */
function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasContent)
  return value !== undefined
}
