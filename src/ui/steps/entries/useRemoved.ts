import { useState } from 'react'
import { useDraft, type Change } from '../draftAtHand.ts'

/** What was taken out last, and how it comes back; the offer stays until something else is taken out. */
export interface Removed {
  readonly what: string
  readonly restore: readonly Change[]
}

export function useRemoved() {
  const { answerAll } = useDraft()
  const [removed, setRemoved] = useState<Removed | null>(null)
  return {
    removed,
    remove: (changes: readonly Change[], what: string, restore: readonly Change[]) => {
      answerAll(changes)
      setRemoved({ what, restore })
    },
    undo: () => {
      if (removed) answerAll(removed.restore)
      setRemoved(null)
    },
  }
}
