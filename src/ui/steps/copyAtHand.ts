import { createContext, useContext } from 'react'
import type { Draft } from '../../domain/agreement/draft.ts'

/** Puts a copy on the desk, as a start for another agreement; its address, or null where it could not be kept. */
export type Copying = (draft: Draft) => Promise<string | null>

export const CopyContext = createContext<Copying | null>(null)

/** Only inside a draft's own routes; elsewhere it is a bug. */
export function useCopying(): Copying {
  const copy = useContext(CopyContext)
  if (!copy) throw new Error('There is no desk at hand here')
  return copy
}
