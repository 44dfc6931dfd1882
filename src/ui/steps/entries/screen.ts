import type { ReactNode } from 'react'
import { useDraft } from '../draftAtHand.ts'

/** What the order of the path hands to every screen. */
export interface ScreenProps {
  /** The clause it writes (“6.1”). */
  readonly number: string
  readonly back: { readonly href: string; readonly text: string }
  /** Its own address, for the screens it leads to to come back. */
  readonly here?: string
  /** Where Continue leads. */
  readonly next: string
  /** The paper, beside the questions or one tap away. */
  readonly aside?: ReactNode
  /** What helps to answer, above Continue. */
  readonly help?: ReactNode
}

/** Continue: everything is written at once, then the next screen comes. */
export function useContinue(next: string): () => void {
  const { saveNow, ways } = useDraft()
  const goOn = async () => {
    await saveNow()
    ways.go(next)
  }
  return () => void goOn()
}
