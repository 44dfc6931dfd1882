import { useMemo } from 'react'
import {
  choosingOf,
  keptChoosing,
  ownState,
  type Choices,
  type Choosing,
} from '../../../../domain/differences/choices.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import type { Return } from '../../../../domain/differences/returnOf.ts'

export interface ChoosingAtHand extends Choosing {
  /** This machine knows for whom it speaks, and nobody is asked. */
  readonly isKnown: boolean
  /** Another one where what was chosen is chosen anew. */
  readonly state: string
  readonly choose: (choices: Choices) => void
  readonly say: (settler: Choosing['settler']) => void
}

/**
 * What is chosen of what waits, kept beside it with each choice: settling is work of hours between customers, and stands
 * again after a reload. Where one of the two drafts has changed, it is chosen anew.
 */
export function useChoosing({ came }: Return): ChoosingAtHand {
  const { draft, earlier, remember } = useDraft()
  const { exchange } = earlier
  const kept = exchange?.chosen
  const choosing = useMemo(() => choosingOf(kept, draft, came.draft), [kept, draft, came])
  const keep = (change: Partial<Choosing>) => {
    const chosen = keptChoosing({ ...choosing, ...change }, draft, came.draft)
    if (exchange) remember({ exchange: { ...exchange, chosen } })
  }
  return {
    choices: choosing.choices,
    settler: exchange?.side ?? choosing.settler,
    state: useMemo(() => ownState(draft), [draft]),
    isKnown: exchange?.side !== undefined,
    choose: (choices) => keep({ choices }),
    say: (settler) => keep({ settler }),
  }
}
