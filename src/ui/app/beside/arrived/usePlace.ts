import { useEffect, useState } from 'react'
import type { ShelfFault } from '../../../../engine/drafts/kept.ts'
import type { Result } from '../../../../std/result.ts'
import { useHeldLocation } from '../../heldAddress.ts'
import { useOutside } from '../../outside.ts'
import { useDesk } from '../../useDesk.ts'
import { useStillHere } from '../../start/useStillHere.ts'
import { idOf, keepAsked, keepWaiting, takeNew, whereItLies, type Place, type Sending } from './whereItLies.ts'

export interface PlaceAtHand {
  /** Where what arrived lies; null until it is known, and while the page that it belongs to is on its way. */
  readonly place: Exclude<Place, 'known' | 'own'> | null
  /** Why it was not kept, or could not be looked for. */
  readonly fault: ShelfFault | null
  /** Lays a new one on the desk and opens a page of it. */
  readonly begin: (page: string) => void
}

/**
 * What is new waits for whoever reads the page to begin. What came back is kept at once, and leads to what differs; what is
 * here already is opened.
 */
export function usePlace(sending: Sending): PlaceAtHand {
  const desk = useDesk()
  const { world } = useOutside()
  const [, navigate] = useHeldLocation()
  const isHere = useStillHere()
  const [place, setPlace] = useState<PlaceAtHand['place']>(null)
  const [fault, setFault] = useState<ShelfFault | null>(null)
  const id = idOf(sending)
  useEffect(() => {
    let left = false
    const openOnce = (kept: Result<unknown, ShelfFault>, page: string) => {
      if (left) return
      if (kept.ok) navigate(`/a/${id}${page}`, { replace: true })
      else setFault(kept.error)
    }
    const look = async () => {
      const looked = await whereItLies(desk, sending)
      if (!looked.ok) return left || setFault(looked.error)
      const found = looked.value
      if (found.place === 'returned') openOnce(await keepWaiting(desk, found.handOver), '/returned')
      else if (found.place === 'known') openOnce(await keepAsked(desk, sending), pageFor(sending))
      else if (found.place === 'own') openOnce(looked, '')
      else if (!left) setPlace(found.place)
    }
    void look()
    return () => void (left = true)
  }, [desk, sending, id, navigate])
  const begin = async (page: string) => {
    const taken = await takeNew(desk, sending, world)
    if (!taken.ok) setFault(taken.error)
    else if (isHere()) navigate(`/a/${taken.value}${page}`, { replace: true })
  }
  return { place, fault, begin: (page) => void begin(page) }
}

/** Where the one thing that is asked is done. */
export function pageFor({ asks }: Sending): string {
  if (asks === 'answers') return '/short'
  return asks === 'sign' ? '/sign' : '/read'
}
