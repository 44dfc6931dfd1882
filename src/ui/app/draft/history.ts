import { withAnswer } from '../../../domain/agreement/change.ts'
import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import type { Change } from '../../steps/draftAtHand.ts'

/** Most steps back: far more than a draft takes from its first word to its signatures. States share what did not change. */
export const STEPS_BACK = 10_000

/** The draft as it is, what it was before, and what was taken back. */
export interface Steps {
  readonly past: readonly Draft[]
  readonly present: Draft
  readonly future: readonly Draft[]
  /** The answer being written: further keystrokes for it belong to the same step back. */
  readonly writing: Path | null
}

export function historyOf(draft: Draft): Steps {
  return { past: [], present: draft, future: [], writing: null }
}

/** The history with answers put in (`undefined` takes one away); many keystrokes for one answer are one step back. */
export function answered(history: Steps, changes: readonly Change[]): Steps {
  const present = changes.reduce((draft, [path, answer]) => withAnswer(draft, path, answer), history.present)
  const only = changes.length === 1 ? (changes[0]?.[0] ?? null) : null
  const goesOn = only !== null && only === history.writing
  const past = goesOn ? history.past : [...history.past, history.present].slice(-STEPS_BACK)
  return { past, present, future: [], writing: only }
}

/** Another draft in the place of this one, as one step back. */
export function replaced({ past, present }: Steps, draft: Draft): Steps {
  return { past: [...past, present].slice(-STEPS_BACK), present: draft, future: [], writing: null }
}

/** One step back; null where there is none. */
export function takenBack({ past, present, future }: Steps): Steps | null {
  const before = past.at(-1)
  return before ? { past: past.slice(0, -1), present: before, future: [present, ...future], writing: null } : null
}

/** One step forth again; null where nothing was taken back. */
export function putAgain({ past, present, future }: Steps): Steps | null {
  const [after, ...rest] = future
  return after ? { past: [...past, present], present: after, future: rest, writing: null } : null
}

/** The draft as it is stays a state of its own: whatever is written next, even in the same answer, is a step back. */
export function setApart(history: Steps): Steps {
  return { ...history, writing: null }
}

/** Replaces the draft without a step back: what the app itself corrects along with an answer. */
export function corrected(history: Steps, present: Draft): Steps {
  return { ...history, present }
}
