import { useState } from 'react'
import type { Exchange } from '../../../../engine/drafts/kept.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'

export interface Speaker {
  /** Who hands over; null until somebody has said so. */
  readonly side: Side | null
  readonly choose: (side: Side) => void
  /** What this machine remembers; null where both parties work on it. */
  readonly fixed: { readonly mayChange: boolean } | null
}

/** For whom this machine hands over: as it remembers, as only one answer makes sense, or as somebody chooses. */
export function useSpeaker(): Speaker {
  const { earlier, paper } = useDraft()
  const [chosen, choose] = useState<Side | null>(null)
  const { exchange } = earlier
  const known = sideOf(exchange) ?? signedAlone(paper?.inked)
  const isFixed = sideOf(exchange) !== null
  // Until something has come from the other party, a wrong answer can still be mended.
  const hasCome = exchange?.received.some(({ by }) => by !== exchange.side) ?? false
  const mayChange = !hasCome && exchange?.asked === undefined
  return { side: isFixed && !mayChange ? known : (chosen ?? known), choose, fixed: isFixed ? { mayChange } : null }
}

function sideOf(exchange: Exchange | undefined): Side | null {
  if (exchange?.side) return exchange.side
  return exchange?.asked ? otherSide(exchange.asked.by) : null
}

/** Whoever signed first sends it to the one who has not. */
function signedAlone(inked: readonly Side[] = []): Side | null {
  const [only, another] = inked
  return only !== undefined && another === undefined ? only : null
}
