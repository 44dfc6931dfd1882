import { act, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { lineOf, UNTOLD } from '../../../../src/engine/drafts/line.ts'
import type { ShelfFault } from '../../../../src/engine/drafts/kept.ts'
import { fail } from '../../../../src/std/result.ts'
import type { World } from '../../../../src/std/world.ts'
import { deskOn } from '../../../../src/ui/app/desk.ts'
import { useMine } from '../../../../src/ui/app/start/useMine.ts'
import { windowShelf } from '../../../../src/ui/app/windowShelf.ts'
import { blank } from '../../../domain/agreement/anyDraft.ts'

const world = { now: () => 1 } as World

/** The list on the first screen, over a store in which something goes wrong. */
async function listWith(faulty: Partial<ReturnType<typeof windowShelf>>) {
  const shelf = windowShelf()
  const kept = { draft: blank(), unparsed: {}, notes: {} }
  const listing = lineOf(kept, [], 1, UNTOLD)
  await shelf.put(kept, listing)
  const desk = deskOn({ ...shelf, ...faulty }, 'device', world)
  const { result } = renderHook(() => useMine(desk, world))
  await waitFor(() => expect(result.current.listings).toHaveLength(1))
  return { result, listing }
}

const answering = (fault: ShelfFault) => () => Promise.resolve(fail(fault))

describe('an agreement on the first screen', () => {
  it('whose copies are both damaged says so to whoever wants another copy of it', async () => {
    const { result, listing } = await listWith({ load: answering('damaged') })
    await act(() => result.current.copy(listing))
    expect(result.current.done).toMatchObject({ what: 'damaged', canUndo: false })
  })

  it('that cannot be deleted says that it stays as it was', async () => {
    const { result, listing } = await listWith({ remove: answering('refused') })
    await act(() => result.current.remove(listing))
    expect(result.current.done).toMatchObject({ what: 'failed', canUndo: false })
    expect(result.current.listings).toHaveLength(1)
  })
})
