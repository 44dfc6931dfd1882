import { withAnswer, at } from './change.ts'
import type { Blind } from './answer.ts'
import type { Draft, Path } from './draft.ts'
import { isCovered } from './limits.ts'
import type { Side } from './scalars.ts'

/** The questions that both answer before either sees the other's words; the limits of each party are the fifth. */
export const BLIND_PATHS: readonly Path[] = ['problem.pain', 'problem.lastTime', 'goal.levels.plan', 'economics.extra']

/**
 * What goes to a party who has not answered yet: the draft without the sender's own answers to the questions that both
 * answer blind, wherever they stand, so that nothing can be peeked at in a file. What was settled goes with them, and so
 * do warnings kept and comments written on such an answer, for they quote it. Number and parent stay those of the draft.
 *
 * For whoever asks. Whoever answers what he was asked hands over the draft as it stands: on his machine the other's
 * answers have not arrived, so this would hold his back for ever.
 */
export function withheldFrom(draft: Draft, receiver: Side): Draft {
  const paths = withheldPaths(draft, receiver)
  if (paths.length === 0) return draft
  const bare = paths.reduce((rest, path) => without(rest, path), draft)
  return noted(bare, (path) => !paths.some((held) => path === held || path.startsWith(`${held}.`)))
}

/** Where something of the sender's is left out: whole questions, for nothing else stands in one that one party answered. */
export function withheldPaths(draft: Draft, receiver: Side): readonly Path[] {
  const sender = otherOf(receiver)
  const blind = BLIND_PATHS.filter((path) => hasAnswered(draft, path, sender) && !hasAnswered(draft, path, receiver))
  const limits: Path = `line.limits.${sender}`
  return isCovered(draft.line, sender) && at(draft, limits) !== undefined ? [...blind, limits] : blind
}

const otherOf = (side: Side): Side => (side === 'agency' ? 'client' : 'agency')

const hasAnswered = (draft: Draft, path: Path, side: Side): boolean =>
  (at(draft, path) as Blind<unknown> | undefined)?.[side] !== undefined

/** A group that held nothing else goes too, so that an empty place does not tell that something was there. */
function without(draft: Draft, path: Path): Draft {
  const bare = withAnswer(draft, path, undefined)
  const above = path.slice(0, Math.max(0, path.lastIndexOf('.')))
  const left = above === '' ? bare : at(bare, above)
  return Object.keys(left ?? {}).length === 0 && above !== '' ? without(bare, above) : bare
}

function noted(draft: Draft, stays: (path: Path) => boolean): Draft {
  const { kept, comments, ...rest } = draft
  const [warnings, said] = [kept?.filter(({ path }) => stays(path)), comments?.filter(({ path }) => stays(path))]
  return {
    ...rest,
    ...(kept && (warnings?.length || kept.length === 0) ? { kept: warnings } : {}),
    ...(comments && (said?.length || comments.length === 0) ? { comments: said } : {}),
  }
}
