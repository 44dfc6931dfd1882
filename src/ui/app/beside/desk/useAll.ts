import { useCallback, useEffect, useState } from 'react'
import type { Listing, ShelfFault } from '../../../../engine/drafts/kept.ts'
import { onRemoval } from '../../../../engine/drafts/news.ts'
import { fail, type Result } from '../../../../std/result.ts'
import type { World } from '../../../../std/world.ts'
import type { Desk } from '../../desk.ts'
import { UNDO_FOR } from '../../undoFor.ts'

/** What was last done to the list, for the sentence that tells it; `next` lies under another id. */
export interface Done {
  readonly what: 'deleted' | 'restored' | 'forGood' | 'archived' | 'unarchived' | 'next' | 'failed' | 'damaged'
  readonly listing: Listing
  readonly begun?: string
}

/** All agreements of the desk, and what can be done to one of them. Null until they were read. */
export function useAll(desk: Desk, world: World) {
  const [listings, setListings] = useState<readonly Listing[] | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [fault, setFault] = useState<ShelfFault | null>(null)
  // What was read before stays on the screen beside the fault.
  const show = (found: Result<readonly Listing[], ShelfFault>) => {
    if (found.ok) setListings(found.value)
    setFault(found.ok ? null : found.error)
  }
  const look = useCallback(() => desk.shelf.list().then(show), [desk])
  useEffect(() => {
    void look()
    return onRemoval(() => void look())
  }, [look])
  useEffect(() => {
    if (done?.what !== 'deleted') return undefined
    const timer = setTimeout(() => void desk.shelf.sweep(world.now() - UNDO_FOR), UNDO_FOR)
    return () => clearTimeout(timer)
  }, [done, desk, world])
  const act = async (what: Done['what'], listing: Listing, way: () => Promise<Result<unknown, ShelfFault>>) => {
    const outcome = await way()
    const begun = what === 'next' && outcome.ok ? { begun: outcome.value as string } : {}
    const failed = outcome.ok || outcome.error !== 'damaged' ? 'failed' : 'damaged'
    setDone({ what: outcome.ok ? what : failed, listing, ...begun })
    await look()
  }
  return { listings, fault, done, look, ...actsOn(desk, world, act) }
}

function actsOn(desk: Desk, world: World, act: Act) {
  const { shelf } = desk
  return {
    remove: (listing: Listing) => act('deleted', listing, () => shelf.remove(listing.id, world.now())),
    restore: (listing: Listing) => act('restored', listing, () => shelf.restore(listing.id)),
    /** It goes at once, as it would in a moment; the way back to others that were deleted stays. */
    forGood: (listing: Listing) => act('forGood', listing, () => shelf.sweep(Number.MAX_SAFE_INTEGER, listing.id)),
    archive: (listing: Listing) => act('archived', listing, () => shelf.archive(listing.id, world.now())),
    unarchive: (listing: Listing) => act('unarchived', listing, () => shelf.archive(listing.id, null)),
    startNext: (listing: Listing) =>
      act('next', listing, async () => {
        const kept = await shelf.load(listing.id)
        return kept.ok ? desk.putNext(kept.value.draft) : fail(kept.error)
      }),
  }
}
type Act = (what: Done['what'], listing: Listing, way: () => Promise<Result<unknown, ShelfFault>>) => Promise<void>
