import type { Draft } from '../agreement/draft.ts'
import { draftFingerprint } from '../agreement/fingerprint.ts'
import type { Closed } from '../agreement/revision.ts'

/**
 * How a draft that came back stands to mine. `same`: word for word. `answer`: made from mine as I sent it. `older`: mine
 * was made from it, or it is a state that I held before. `apart`: both went on from the same state, or from who knows where.
 * `other`: not this agreement.
 */
export type Descent = 'same' | 'answer' | 'older' | 'apart' | 'other'

/**
 * By counter and parent's hash, never by a clock (which anybody sets). `held` are the states of this agreement that I have
 * handed over or received before, by their hashes. Whoever replays an old draft under a new number has another hash and no
 * parent of mine: that is `apart`, and never taken for an answer.
 */
export function descent(mine: Draft, theirs: Draft, held: readonly Closed[] = []): Descent {
  if (mine.id !== theirs.id) return 'other'
  const [own, other] = [draftFingerprint(mine).hex, draftFingerprint(theirs).hex]
  if (own === other) return 'same'
  if (mine.parent === other || held.some(({ hash }) => hash === other)) return 'older'
  return theirs.parent === own && theirs.revision > mine.revision ? 'answer' : 'apart'
}
