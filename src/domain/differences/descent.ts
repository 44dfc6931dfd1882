import type { Draft } from '../agreement/draft.ts'
import { draftFingerprint } from '../agreement/fingerprint.ts'
import type { Closed } from '../agreement/revision.ts'
import { withheldFrom } from '../agreement/withheld.ts'

/**
 * How a draft that came back stands to mine. `same`: word for word what I hold, or what I sent of it. `answer`: made from
 * mine as I sent it, and I have not gone on since. `older`: mine was made from it, or it is a state that I held before.
 * `apart`: both went on from the same state, or from who knows where. `other`: not this agreement.
 */
export type Descent = 'same' | 'answer' | 'older' | 'apart' | 'other'

/**
 * By counter and parent's hash, never by a clock (which anybody sets). `held` are the states of this agreement that I have
 * handed over or received before, by their hashes. Whoever replays an old draft under a new number has another hash and no
 * parent of mine: that is `apart`, and never taken for an answer.
 */
export function descent(mine: Draft, theirs: Draft, held: readonly Pick<Closed, 'hash'>[] = []): Descent {
  if (mine.id !== theirs.id) return 'other'
  const [own, other] = [asSent(mine), draftFingerprint(theirs).hex]
  if (own.includes(other)) return 'same'
  if (mine.parent === other || held.some(({ hash }) => hash === other)) return 'older'
  const isMadeFromMine = theirs.parent !== undefined && own.includes(theirs.parent)
  return isMadeFromMine && theirs.revision > mine.revision ? 'answer' : 'apart'
}

/** Mine as it may have gone: whole, or without what either party is to see only once it has answered. */
const asSent = (mine: Draft): readonly string[] =>
  [mine, withheldFrom(mine, 'agency'), withheldFrom(mine, 'client')].map((draft) => draftFingerprint(draft).hex)
