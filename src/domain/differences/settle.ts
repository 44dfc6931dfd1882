import { canonicalText } from '../agreement/canonical.ts'
import type { Draft } from '../agreement/draft.ts'
import { draftFingerprint } from '../agreement/fingerprint.ts'
import type { Side } from '../agreement/scalars.ts'
import type { Choices } from './choices.ts'
import { takeOver } from './takeOver.ts'
import type { Return } from './returnOf.ts'
import { stillSaid } from './stillSaid.ts'

/** The highest number that a draft can have. */
const LAST_NUMBER = 1_000_000_000

/**
 * The draft that was settled: mine with the lines of theirs that were taken over, numbered after both, made from theirs.
 * Where that is theirs word for word it is their very draft, so that both hold the same one under the same number.
 */
export function settle(mine: Draft, back: Return, choices: Choices, side: Side | undefined): Draft {
  const { base, theirs, lines, came, standing } = back
  const accepted = lines.filter(({ id }) => choices[id] === 'theirs').map(({ difference }) => difference)
  const merged = stillSaid(takeOver({ mine, base, theirs, accepted }), { mine, theirs, side })
  const sent = came.draft
  if (standing === 'answer' && sent.revision > mine.revision && hasSameContent(merged, sent)) return sent
  const revision = Math.min(LAST_NUMBER, Math.max(mine.revision, sent.revision) + 1)
  return { ...merged, revision, parent: draftFingerprint(sent).hex }
}

/** Whether both say the same, whatever their numbers. */
export const hasSameContent = (one: Draft, other: Draft): boolean => content(one) === content(other)

const content = ({ revision: _revision, parent: _parent, ...rest }: Draft) => canonicalText(rest)
