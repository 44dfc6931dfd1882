import { useEffect, useState } from 'react'
import type { Listing, ShelfFault } from '../../../engine/drafts/kept.ts'
import { onRemoval } from '../../../engine/drafts/news.ts'
import type { Result } from '../../../std/result.ts'
import type { World } from '../../../std/world.ts'
import type { Desk } from '../desk.ts'
import { UNDO_FOR } from '../undoFor.ts'

/** What was last done to the list, for the sentence that tells it. */
export interface Done {
  readonly what: 'deleted' | 'restored' | 'copied' | 'failed' | 'damaged'
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
  const tell = (outcome: Result<unknown, ShelfFault>, listing: Listing, what: Done['what']) => {
    const failed = !outcome.ok && outcome.error === 'damaged' ? 'damaged' : 'failed'
    setDone({ what: outcome.ok ? what : failed, listing, canUndo: outcome.ok && what === 'deleted' })
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
      tell(kept.ok ? await desk.putCopy(kept.value.draft) : kept, listing, 'copied')
    },
    remove: async (listing: Listing) => tell(await desk.shelf.remove(listing.id, world.now()), listing, 'deleted'),
    restore: async () => done && tell(await desk.shelf.restore(done.listing.id), done.listing, 'restored'),
  }
}

async function look(desk: Desk, show: (listings: readonly Listing[]) => void) {
  const found = await desk.shelf.list()
  if (found.ok) show(found.value)
}
