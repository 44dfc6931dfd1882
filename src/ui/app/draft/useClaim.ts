import { useEffect, useState } from 'react'
import { claimDraft, type Claim } from '../../../engine/drafts/writer.ts'

export interface HeldClaim {
  /** Null until the browser has answered. */
  readonly writes: boolean | null
  /** Takes the draft from the window that writes it now. */
  readonly takeOver: () => void
  /** Rises with each take-over: what the other window wrote must be fetched before anything is written here. */
  readonly round: number
}

/** This window's right to write the draft; given back when the page is left. */
export function useClaim(id: string): HeldClaim {
  const [writes, setWrites] = useState<boolean | null>(null)
  const [steals, setSteals] = useState(0)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let claim: Claim | null = null
    let left = false
    const claimed = (held: Claim) => {
      claim = held
      if (left) return held.release()
      setWrites(held.writes)
      setRound(steals)
    }
    void claimDraft(id, () => setWrites(false), steals > 0).then(claimed)
    return () => {
      left = true
      claim?.release()
    }
  }, [id, steals])
  return { writes, round, takeOver: () => setSteals((before) => before + 1) }
}
