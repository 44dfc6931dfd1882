import { useEffect, useState } from 'react'
import type { Listing } from '../../../engine/drafts/kept.ts'
import { onRemoval } from '../../../engine/drafts/news.ts'
import type { World } from '../../../std/world.ts'
import type { Desk } from '../desk.ts'
import { UNDO_FOR } from '../undoFor.ts'

/** What was last done to the list, for the sentence that tells it. */
export interface Done {
  readonly what: 'deleted' | 'restored' | 'copied'
  readonly listing: Listing
  readonly canUndo: boolean
}

/** The list of agreements, and what one can do to it. */
export function useMine(desk: Desk, world: World) {
  const [listings, setListings] = useState<readonly Listing[]>([])
  const [done, setDone] = useState<Done | null>(null)
  useEffect(() => {
    void look(desk, setListings)
    return onRemoval(() => void look(desk, setListings))
  }, [desk])
  const tell = (what: Done['what'], listing: Listing) => {
    setDone({ what, listing, canUndo: what === 'deleted' })
    void look(desk, setListings)
  }
  useEffect(() => {
    if (!done?.canUndo) return undefined
    const end = () => {
      setDone({ ...done, canUndo: false })
      void desk.shelf.sweep(world.now() - UNDO_FOR)
    }
    const timer = setTimeout(end, UNDO_FOR)
    return () => clearTimeout(timer)
  }, [done, desk, world])
  return {
    listings,
    done,
    copy: async (listing: Listing) => {
      const kept = await desk.shelf.load(listing.id)
      if (!kept.ok || !(await desk.putCopy(kept.value.draft)).ok) return
      tell('copied', listing)
    },
    remove: async (listing: Listing) => {
      if ((await desk.shelf.remove(listing.id, world.now())).ok) tell('deleted', listing)
    },
    restore: async () => {
      if (done && (await desk.shelf.restore(done.listing.id)).ok) tell('restored', done.listing)
    },
  }
}

async function look(desk: Desk, show: (listings: readonly Listing[]) => void) {
  const found = await desk.shelf.list()
  if (found.ok) show(found.value)
}
