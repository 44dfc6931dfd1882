import { useEffect, useState } from 'react'
import type { Shelf } from '../../../engine/drafts/shelf.ts'

/** Whether drafts that were kept here are gone; it is said until somebody has read it. */
export function useLost(shelf: Shelf) {
  const [isLost, setLost] = useState(false)
  useEffect(() => void shelf.isLost().then(setLost), [shelf])
  const settle = () => {
    setLost(false)
    void shelf.settleLoss()
  }
  return { isLost, settle }
}
