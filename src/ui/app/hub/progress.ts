import { at } from '../../../domain/agreement/change.ts'
import { complete } from '../../../domain/agreement/complete.ts'
import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import { openPoints } from '../../../domain/agreement/openPoints.ts'
import type { Owner, Side } from '../../../domain/agreement/scalars.ts'
import { pathsOf, STEPS, type PathScreen, type StepId } from '../../steps/screen.ts'
import { coreScreens, screenAt, screensOf } from '../../steps/sequence.ts'

/** How far a step has come, and who still has to answer in it. */
export interface Progress {
  readonly step: StepId
  readonly state: 'notStarted' | 'inProgress' | 'completed' | 'cannotStart'
  /** Whose step it is, and who of them has answered the questions of the short way. */
  readonly owner: Owner
  readonly answered: Readonly<Record<Side, boolean>>
  readonly openPoints: number
}

/** All ten steps as they stand. `inked` counts the parties whose ink the newest paper carries. */
export function progressOf(draft: Draft, inked: number): readonly Progress[] {
  const points = openPoints(draft).map(({ path }) => screenAt(path)?.step)
  const canSign = complete(draft).ok && draft.example === undefined
  return STEPS.map((step) => {
    if (step === 'read') return shared(step, inked > 0 ? 'completed' : 'notStarted')
    if (step === 'sign') return shared(step, signState(canSign, inked))
    if (step === 'keep') return shared(step, inked > 0 ? 'notStarted' : 'cannotStart')
    return written(draft, step, points.filter((point) => point === step).length)
  })
}

/** The first step that is neither done nor waiting for another. A step without a short way never holds one up. */
export function nextStep(steps: readonly Progress[]): StepId | undefined {
  const isAsked = ({ step }: Progress) => step !== 'terms' || coreScreens.some((screen) => screen.step === 'terms')
  return steps.find((step) => isAsked(step) && (step.state === 'inProgress' || step.state === 'notStarted'))?.step
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

function written(draft: Draft, step: StepId, open: number): Progress {
  const asked = coreScreens.filter((screen) => screen.step === step && (screen.when?.(draft) ?? true))
  const begun = screensOf(step).some((screen) => isAnswered(draft, screen))
  const isDone = (side: Side) => {
    const own = asked.filter(({ owner }) => owner === side || owner === 'both')
    return own.length === 0 ? begun : own.every((screen) => isAnswered(draft, screen))
  }
  const answered = { agency: isDone('agency'), client: isDone('client') }
  const unfinished = begun ? 'inProgress' : 'notStarted'
  const done = asked.length === 0 ? begun : asked.every((screen) => isAnswered(draft, screen))
  return { step, state: done ? 'completed' : unfinished, owner: ownerOf(asked), answered, openPoints: open }
}

function ownerOf(asked: readonly PathScreen[]): Owner {
  const [first, ...others] = new Set(asked.map(({ owner }) => owner))
  return first === undefined || others.length > 0 ? 'both' : first
}

const isAnswered = (draft: Draft, screen: PathScreen) => pathsOf(screen).some((path) => isThere(draft, path))

/** An answer, a point kept open, a question left out; an empty list or object is nothing yet. */
export function isThere(draft: Draft, path: Path): boolean {
  return hasContent(at(draft, path))
}

function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasContent)
  return value !== undefined
}
