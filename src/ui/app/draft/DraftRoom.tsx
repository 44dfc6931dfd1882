import { Suspense, useEffect, useState } from 'react'
import type { ShelfFault } from '../../../engine/drafts/kept.ts'
import { onRemoval } from '../../../engine/drafts/news.ts'
import type { Claim } from '../../../engine/drafts/writer.ts'
import type { Result } from '../../../std/result.ts'
import type { World } from '../../../std/world.ts'
import { loadWords } from '../../i18n/speaking.ts'
import type { Desk } from '../desk.ts'
import { useOutside } from '../outside.ts'
import { Shell } from '../Shell.tsx'
import { lazyPart } from '../lazyPart.tsx'
import { Loading } from '../states/States.tsx'
import { useDesk } from '../useDesk.ts'
import { DraftDesk } from './DraftDesk.tsx'
import type { DraftStore } from './draftStore.ts'
import { fetchDraft } from './fetchDraft.ts'
import { useClaim } from './useClaim.ts'

const DraftGone = lazyPart(async () => {
  const [part] = await Promise.all([import('../beside/DraftGone.tsx'), loadWords('desk')])
  return part.DraftGone
})

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
  const { claim, round, takeOver } = useClaim(id)
  const found = useFound(desk, world, id, claim, round)
  if (!claim || !found)
    return (
      <Shell arrivals={arrivals}>
        <Loading />
      </Shell>
    )
  const { outcome } = found
  if (!outcome.ok)
    return (
      <Shell arrivals={arrivals}>
        <Suspense fallback={null}>
          <DraftGone fault={outcome.error} />
        </Suspense>
      </Shell>
    )
  const readOnly = !claim.writes || found.round !== round
  return (
    <DraftDesk key={found.times} store={outcome.value} keeps={desk.keeps} {...{ rest, arrivals, readOnly, takeOver }} />
  )
}

interface Found {
  readonly round: number
  /** How often it was fetched until now. */
  readonly times: number
  readonly outcome: Result<DraftStore, ShelfFault>
}

/**
 * Fetched once this window's right is known, and again in every round: after a take-over with what the other window
 * wrote, and when the draft was deleted or brought back in another window.
 */
function useFound(desk: Desk, world: World, id: string, claim: Claim | null, round: number): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  const removals = useRemovals(id)
  const holds = claim?.holds
  useEffect(() => {
    let left = false
    const fetchIt = async (mayWrite: () => boolean) => {
      const outcome = await fetchDraft(desk, world, id, mayWrite)
      if (!left) setFound((before) => ({ round, times: (before?.times ?? 0) + 1, outcome }))
    }
    if (holds) void fetchIt(holds)
    return () => void (left = true)
  }, [desk, world, id, holds, round, removals])
  return found
}

/** How often this draft was deleted or brought back since it is on the screen. */
function useRemovals(id: string): number {
  const [removals, setRemovals] = useState(0)
  useEffect(
    () =>
      onRemoval((which) => {
        if (which === id || which === null) setRemovals((before) => before + 1)
      }),
    [id],
  )
  return removals
}
