import { useEffect, useState } from 'react'

/**
 * Counts the pages that were reached by a link since the app was loaded. A page reached anew is shown from its top;
 * one that the browser goes back to is left to the browser, which remembers where it was.
 */
export function useArrivalCount(address: string): number {
  const [seen, setSeen] = useState({ address, count: 0 })
  if (seen.address !== address) setSeen({ address, count: seen.count + 1 })
  const { count } = seen
  useEffect(() => {
    if (isMarked(history.state)) return
    history.replaceState({ seen: true }, '')
    if (count > 0) window.scrollTo(0, 0)
  }, [count])
  return count
}

const isMarked = (state: unknown) => typeof state === 'object' && state !== null && 'seen' in state
