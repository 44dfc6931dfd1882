import { createContext, useContext } from 'react'

/**
 * What a page needs to know when it is reached: how many pages were reached before it (the first one leaves the focus
 * where the browser put it), and how the window's title ends (“Grill Perron 5 – Ten Tables”).
 */
export interface Arrival {
  readonly count: number
  readonly titleEnd: readonly string[]
}

export const ArrivalContext = createContext<Arrival>({ count: 0, titleEnd: [] })

export function useArrival(): Arrival {
  return useContext(ArrivalContext)
}
