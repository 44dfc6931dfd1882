import type { Draft } from '../../../../domain/agreement/draft.ts'
import { canonicalText } from '../../../../domain/agreement/canonical.ts'
import { closedAs } from '../../../../domain/agreement/revision.ts'
import type { Exchange, Sent, SendingWay } from '../../../../engine/drafts/kept.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { newestWithText } from '../../../../engine/drafts/passed.ts'
import type { Asking, Way } from './asking.ts'

const travels: Readonly<Record<Way, SendingWay>> = {
  share: 'share',
  link: 'link',
  locked: 'link',
  requestLink: 'link',
  code: 'code',
  file: 'file',
  paper: 'paper',
}

/**
 * Writes down that a state of the draft went to the other party, and for whom this machine speaks from now on. `state` is
 * what the other one has now: without what was held back; behind a request the draft that it was made from.
 */
export function useHandedOver(): (way: Way, asking: Asking, state: Draft) => void {
  const { earlier, handedOut, remember, saveNow, world } = useDraft()
  return (way, { by, asks, due }, state) => {
    const closed = closedAs(state)
    const entry: Sent = {
      ...closed,
      at: world.now(),
      way: travels[way],
      asks,
      ...(due && { due }),
      text: canonicalText(state),
    }
    const before: Exchange = earlier.exchange ?? { sent: [], received: [] }
    handedOut(closed)
    remember({ exchange: { ...before, side: by, sent: newestWithText([...before.sent, entry]) } })
    void saveNow()
  }
}
