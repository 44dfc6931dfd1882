import { canonicalText } from '../../../../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import { draftFingerprint } from '../../../../../src/domain/agreement/fingerprint.ts'
import { handOverOf, type HandOver } from '../../../../../src/domain/agreement/handOver.ts'
import type { Exchange } from '../../../../../src/engine/drafts/kept.ts'

/** A state of this agreement as the next draft made from another one. */
export const nextOf = (before: Draft, after: Draft): Draft => ({
  ...after,
  revision: before.revision + 1,
  parent: draftFingerprint(before).hex,
})

/** A draft handed over by the client's director, on a Friday at half past two by their clock. */
export const handedOver = (
  draft: Draft,
  more: Partial<Pick<HandOver, 'reply' | 'words' | 'toRequest'>> = {},
): HandOver =>
  handOverOf(draft, {
    by: 'client',
    name: 'Joris Achterberg',
    when: { on: '2026-11-20', at: '14:30' },
    language: 'en',
    asks: 'read',
    ...more,
  })

/** What this machine knows once a state was sent and something came back. */
export const exchangeOf = (sent: Draft | null, waiting?: HandOver): Exchange => ({
  side: 'agency',
  sent:
    sent === null
      ? []
      : [
          {
            revision: sent.revision,
            hash: draftFingerprint(sent).hex,
            at: Date.UTC(2026, 10, 19, 9, 0),
            text: canonicalText(sent),
            way: 'file',
            asks: 'read',
          },
        ],
  received: [],
  ...(waiting && { waiting: canonicalText(waiting) }),
})
