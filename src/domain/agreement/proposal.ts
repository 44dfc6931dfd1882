import { settlement, type Blind } from './answer.ts'
import { at } from './change.ts'
import { complete } from './complete.ts'
import type { Draft } from './draft.ts'
import type { Ask } from './handOver.ts'
import type { Side } from './scalars.ts'
import { BLIND_PATHS } from './withheld.ts'

/** How many of the questions that both answered have two different answers, with nothing settled. */
export function countDiffering(draft: Draft): number {
  return BLIND_PATHS.filter((path) => settlement(at(draft, path) as Blind<unknown> | undefined).state === 'differs')
    .length
}

/** What the draft does not say by itself. */
interface Known {
  /** Whose ink the newest paper carries. */
  readonly inked: readonly Side[]
  /** Whether an answer of the receiver's short way is missing. */
  readonly lacks: boolean
}

/**
 * The one thing to ask for, as the draft stands: a signature where the sender alone has signed, the receiver's answers
 * where one of the short way is missing, then what differs, a signature where nothing is missing for one, else reading.
 */
export function proposedAsk(draft: Draft, receiver: Side, { inked, lacks }: Known): Ask {
  if (inked.length > 0) return inked.includes(receiver) ? 'read' : 'sign'
  if (lacks) return 'answers'
  return proposedNext(draft)
}

/**
 * The same for whoever sends back what it was asked for: behind answers there is something to settle, for the other
 * party's own were held back; and what looks unanswered here may have been.
 */
export const proposedBack = (draft: Draft, asked: Ask): Ask => (asked === 'answers' ? 'settle' : proposedNext(draft))

function proposedNext(draft: Draft): Ask {
  if (countDiffering(draft) > 0) return 'settle'
  return complete(draft).ok && draft.example === undefined ? 'sign' : 'read'
}
