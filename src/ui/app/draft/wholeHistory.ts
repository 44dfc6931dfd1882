import type { Draft } from '../../../domain/agreement/draft.ts'
import { readStep, stepBetween, stepped } from '../../../domain/agreement/stepBetween.ts'
import type { Kept, WrittenSteps } from '../../../engine/drafts/kept.ts'
import type { KeptStep, Shelf } from '../../../engine/drafts/shelf.ts'
import type { Steps } from './history.ts'

/** Most characters that all steps of a draft may take; beyond that the oldest are forgotten. */
export const MOST_CHARACTERS = 20_000_000

/** The steps that were made before this visit, and what is to be written of those that are made now. */
export interface WholeHistory {
  /** The history of this visit behind what came before it. */
  readonly joined: (now: Steps) => Steps
  /** What is to be written beside the draft that a history led to. */
  readonly written: (history: Steps) => WrittenSteps
  /** What was to be written last was. */
  readonly kept: () => void
}

/** Every state from the first that is known to the last that was taken back, each with the size of the step to it. */
interface Line {
  /** How many steps lead up to the first of them. */
  readonly first: number
  readonly states: readonly Draft[]
  readonly sizes: readonly number[]
}

/**
 * Fetches the steps beside a draft; where they do not lead to it, those that do not are left out. Null where the store did
 * not answer: as if there were none, the next save would delete those that are.
 */
export async function recall(shelf: Shelf, { draft, step = 0 }: Kept): Promise<WholeHistory | null> {
  const found = await shelf.steps(draft.id)
  if (!found.ok) return null
  const steps = new Map(found.value.map((each) => [each.number, each]))
  const past = walked(draft, steps, step, 'back').toReversed()
  const future = walked(draft, steps, step + 1, 'forth')
  const first = step - past.length
  const states = [...past, draft, ...future]
  const sizes = states.map((_, index) => (index === 0 ? 0 : (steps.get(first + index)?.text.length ?? 0)))
  let wrote: Line = { first, states, sizes }
  let asked = wrote
  return {
    joined(now) {
      const isUntouched = now.present === draft && now.past.length + now.future.length === 0
      return { ...now, past: [...past, ...now.past], future: isUntouched ? future : now.future }
    },
    written(history) {
      const next = whatToWrite(wrote, history)
      asked = next.line
      return next.steps
    },
    kept: () => void (wrote = asked),
  }
}

/** The states that the steps lead to from a draft, one after the other, as far as they belong to it. */
function walked(draft: Draft, steps: ReadonlyMap<number, KeptStep>, from: number, way: 'back' | 'forth'): Draft[] {
  const states: Draft[] = []
  let state: Draft | null = draft
  for (let number = from; ; number += way === 'back' ? -1 : 1) {
    const step = readStep(steps.get(number)?.text ?? '')
    state = step && state ? stepped(state, step, way) : null
    if (!state) return states
    states.push(state)
  }
}

/** Steps are written from where the way is another one than it was; what the history of this visit cut off is no longer known. */
function whatToWrite(wrote: Line, { past, present, future }: Steps): { line: Line; steps: WrittenSteps } {
  const states = [...past, present, ...future]
  const cut = Math.max(0, wrote.states.indexOf(states[0] ?? present))
  const [before, first] = [wrote.states.slice(cut), wrote.first + cut]
  const other = states.findIndex((state, index) => state !== before[index])
  const from = Math.max(1, other < 0 ? states.length : other)
  const texts = states.slice(from).map((state, index) => textOf(states[from + index - 1] ?? state, state))
  const sizes = [...wrote.sizes.slice(cut, cut + from), ...texts.map(({ length }) => length)]
  const oldest = first + 1 + tooMany(sizes)
  return { line: { first, states, sizes }, steps: { step: first + past.length, from: first + from, texts, oldest } }
}

const textOf = (before: Draft, after: Draft) => JSON.stringify(stepBetween(before, after))

/** How many of the oldest steps are to be forgotten. */
function tooMany(sizes: readonly number[]): number {
  let left = MOST_CHARACTERS
  const last = sizes.findLastIndex((size) => (left -= size) < 0)
  return Math.max(0, last)
}
