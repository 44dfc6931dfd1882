import { useEffect, useState } from 'react'
import { claimDraft, type Claim } from '../../../engine/drafts/writer.ts'

export interface HeldClaim {
  /** Null until the browser has answered. */
  readonly claim: Claim | null
  /** Takes the draft from the window that writes it now. */
  readonly takeOver: () => void
  /** Rises with each take-over: what the other window wrote must be fetched before anything is written here. */
  readonly round: number
}

/** Where a browser has no locks (an old one, a page without https), no window can know of another. */
const unlocked: Claim = { writes: true, holds: () => true, release: () => undefined }

/** This window's right to write the draft; given back when the page is left. */
export function useClaim(id: string): HeldClaim {
  const [held, setHeld] = useState<{ claim: Claim; round: number } | null>(null)
  const [steals, setSteals] = useState(0)
  useEffect(() => {
    let mine: Claim | null = null
    let left = false
    const claimed = (claim: Claim) => {
      mine = claim
      if (left) claim.release()
      else setHeld({ claim, round: steals })
    }
    const lost = () => {
      if (!left) setHeld((before) => before && { ...before, claim: { ...before.claim, writes: false } })
    }
    void claimDraft(id, lost, steals > 0).then(claimed, () => claimed(unlocked))
    return () => {
      left = true
      // Only after this: the screen that is left saves what is not saved yet.
      setTimeout(() => mine?.release())
    }
  }, [id, steals])
  return { claim: held?.claim ?? null, round: held?.round ?? 0, takeOver: () => setSteals((before) => before + 1) }
}
