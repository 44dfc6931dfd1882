import { useEffect, useState } from 'react'
import type { ShelfFault } from '../../../../engine/drafts/kept.ts'
import { useHeldLocation } from '../../heldAddress.ts'
import { useOutside } from '../../outside.ts'
import { useDesk } from '../../useDesk.ts'
import { useStillHere } from '../../start/useStillHere.ts'
import {
  idOf,
  isRequest,
  keepAsked,
  keepWaiting,
  takeNew,
  whereItLies,
  type Place,
  type Sending,
} from './whereItLies.ts'

export interface PlaceAtHand {
  /** Where what arrived lies; null until it is known, and while the page that it belongs to is on its way. */
  readonly place: Exclude<Place, 'known' | 'returned'> | null
  /** Why it was not kept. */
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
    const open = (page: string) => left || navigate(`/a/${id}${page}`, { replace: true })
    const look = async () => {
      const found = await whereItLies(desk, sending)
      if (found === 'returned' && !isRequest(sending)) {
        const kept = await keepWaiting(desk, sending)
        if (kept.ok) open('/returned')
        else setFault(kept.error)
      } else if (found === 'known') {
        await keepAsked(desk, sending)
        open(pageFor(sending))
      } else if (!left) setPlace(found === 'returned' ? null : found)
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
