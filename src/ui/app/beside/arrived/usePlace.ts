import { useEffect, useState } from 'react'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import type { ShelfFault } from '../../../../engine/drafts/kept.ts'
import { ok, type Result } from '../../../../std/result.ts'
import type { World } from '../../../../std/world.ts'
import type { Desk } from '../../desk.ts'
import { useHeldLocation } from '../../heldAddress.ts'
import { useOutside } from '../../outside.ts'
import { useDesk } from '../../useDesk.ts'
import { useStillHere } from '../../start/useStillHere.ts'
import { layDown } from './layDown.ts'
import { idOf, whereItLies, type Found, type Place, type Sending } from './whereItLies.ts'

export interface PlaceAtHand {
  /** Where what arrived lies; null until it is known, and while the page that it belongs to is on its way. */
  readonly place: Exclude<Place, 'own'> | null
  /** Why it was not kept, or could not be looked for. */
  readonly fault: ShelfFault | null
  /** Lays it down for the party that whoever reads the page acts for, and opens a page of it. */
  readonly begin: (side: Side, page: string) => void
}

/**
 * What is new waits for whoever reads the page to begin. What came back is kept at once, and leads to what differs; what is
 * here already is opened: but where nobody has said yet for whom this machine speaks, both wait until somebody has.
 */
export function usePlace(sending: Sending): PlaceAtHand {
  const desk = useDesk()
  const { world } = useOutside()
  const [, navigate] = useHeldLocation()
  const isHere = useStillHere()
  const [place, setPlace] = useState<PlaceAtHand['place']>(null)
  const [fault, setFault] = useState<ShelfFault | null>(null)
  useEffect(() => {
    let left = false
    const look = async () => {
      const looked = await whereItLies(desk, sending)
      if (!looked.ok) return left || setFault(looked.error)
      const { place: found, side } = looked.value
      const opened = await openedAtOnce(desk, sending, looked.value, world)
      if (left) return
      if (opened === null) setPlace(found === 'own' ? null : found)
      else if (opened.ok) navigate(`/a/${opened.value}${side ? pageOf(sending, found, side) : ''}`, { replace: true })
      else setFault(opened.error)
    }
    void look()
    return () => void (left = true)
  }, [desk, sending, world, navigate])
  const begin = async (side: Side, page: string) => {
    if (place === null) return
    const laid = await layDown(desk, sending, { place, side }, world)
    if (!laid.ok) setFault(laid.error)
    else if (isHere()) navigate(`/a/${laid.value}${page}`, { replace: true })
  }
  return { place, fault, begin: (side, page) => void begin(side, page) }
}

/** The id of what is opened without a question: its own, or what a machine gets that knows for whom it speaks. */
async function openedAtOnce(
  desk: Desk,
  sending: Sending,
  { place, side }: Found,
  world: World,
): Promise<Result<string, ShelfFault> | null> {
  if (place === 'own') return ok(idOf(sending))
  if (side === undefined || (place !== 'known' && place !== 'returned')) return null
  return layDown(desk, sending, { place, side }, world)
}

/** Where one goes on with it: to what differs, to the one thing that is asked, or to one's own draft. */
export function pageOf({ asks, by }: Sending, place: Place, side: Side): string {
  if (place === 'returned') return '/returned'
  if (side === by) return ''
  if (asks === 'answers') return '/short'
  return asks === 'sign' ? '/sign' : '/read'
}
