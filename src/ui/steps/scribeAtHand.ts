import { createContext, useContext, useEffect, useState } from 'react'
import type { Told } from '../../actions/scribeMessages.ts'
import type { Draft } from '../../domain/agreement/draft.ts'

/** Writes a draft out away from the page, so that typing never waits for the paper; null when it could not be told. */
export interface ScribeAtHand {
  readonly tell: (draft: Draft, withChance: boolean) => Promise<Told | null>
}

export const ScribeContext = createContext<ScribeAtHand | null>(null)

/**
 * The draft as it was last told: a moment behind the keys, never an older one over a newer. Null before the first
 * time, and where the words of the paper could not be had.
 */
export function useTold(draft: Draft, withChance = false): Told | null {
  const scribe = useContext(ScribeContext)
  if (!scribe) throw new Error('There is no scribe at hand here')
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    let current = true
    const tell = async () => {
      const next = await scribe.tell(draft, withChance)
      if (current && next) setTold(next)
    }
    void tell()
    return () => {
      current = false
    }
  }, [scribe, draft, withChance])
  return told
}
