import { useEffect, useState } from 'react'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import { closedAs } from '../../../../domain/agreement/revision.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import type { Choices } from '../../../../domain/differences/choices.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import type { Done } from './Outcome.tsx'
import { newerOf, withSettled } from '../../../../engine/drafts/passed.ts'
import type { Return } from '../../../../domain/differences/returnOf.ts'
import { settle } from '../../../../domain/differences/settle.ts'

/**
 * Puts the settled draft in the place of mine. A signed paper asks first, so only once the draft stands there does what
 * waited wait no more. Where nothing is taken over, a signed paper stays as it is.
 */
export function useTakeOver(
  back: Return,
  side: Side | undefined,
  onDone: (done: Done) => void,
): (choices: Choices) => void {
  const { draft, paper, replace, remember, earlier, world } = useDraft()
  const [asked, setAsked] = useState<{ readonly draft: Draft; readonly done: Done } | null>(null)
  const { came, lines, standing } = back
  useEffect(() => {
    if (asked === null || draft !== asked.draft) return
    remember({
      exchange: withSettled(earlier.exchange, came, world.now()),
      closed: newerOf(earlier.closed, closedAs(came.draft)),
    })
    onDone(asked.done)
  }, [asked, draft, earlier, came, onDone, remember, world])
  return (choices) => {
    const taken = lines.filter(({ id }) => choices[id] === 'theirs').length
    const isLeft = standing === 'same' || (taken === 0 && (paper?.inked.length ?? 0) > 0)
    const settled = isLeft ? draft : settle(draft, back, choices, side)
    const before = { draft, exchange: earlier.exchange, closed: earlier.closed ?? closedAs(draft) }
    const isTheirs = settled === came.draft || standing === 'same'
    setAsked({ draft: settled, done: { taken, kept: lines.length - taken, isTheirs, before } })
    if (!isLeft) replace(settled)
  }
}
