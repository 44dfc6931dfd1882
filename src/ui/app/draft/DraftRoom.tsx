import { useEffect, useState } from 'react'
import type { ShelfFault } from '../../../engine/drafts/kept.ts'
import { ok, type Result } from '../../../std/result.ts'
import type { World } from '../../../std/world.ts'
import type { Desk } from '../desk.ts'
import { useOutside } from '../outside.ts'
import { Shell } from '../Shell.tsx'
import { DraftGone, Loading } from '../states/States.tsx'
import { useDesk } from '../useDesk.ts'
import { DraftDesk } from './DraftDesk.tsx'
import { openDraft, type DraftStore } from './draftStore.ts'
import { useClaim } from './useClaim.ts'

interface DraftRoomProps {
  id: string
  /** The rest of the address: the step and its screen, or nothing for the task list. */
  rest: string
  arrivals: number
}

/** Everything at `#/a/<draft>`: the draft is fetched once, and held while one walks through its questions. */
export function DraftRoom({ id, rest, arrivals }: DraftRoomProps) {
  const desk = useDesk()
  const { world } = useOutside()
  const claim = useClaim(id)
  const found = useFound(desk, world, id, claim.round)
  if (!found)
    return (
      <Shell arrivals={arrivals}>
        <Loading />
      </Shell>
    )
  const { outcome, round } = found
  if (!outcome.ok)
    return (
      <Shell arrivals={arrivals}>
        <DraftGone damaged={outcome.error === 'damaged'} />
      </Shell>
    )
  return <DraftDesk key={round} store={outcome.value} keeps={desk.keeps} {...{ rest, arrivals, claim }} />
}

interface Found {
  readonly round: number
  readonly outcome: Result<DraftStore, ShelfFault>
}

/** Fetched again in every round: after a take-over, with what the other window wrote. */
function useFound(desk: Desk, world: World, id: string, round: number): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let left = false
    const fetchIt = async () => {
      const outcome = await fetchDraft(desk, world, id)
      if (!left) setFound({ round, outcome })
    }
    void fetchIt()
    return () => void (left = true)
  }, [desk, world, id, round])
  return found
}

async function fetchDraft(desk: Desk, world: World, id: string): Promise<Found['outcome']> {
  const [kept, paper] = await Promise.all([desk.shelf.load(id), desk.shelf.loadPaper(id)])
  return kept.ok ? ok(openDraft(kept.value, paper.ok ? paper.value : null, desk, world)) : kept
}
