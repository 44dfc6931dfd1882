import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DraftGone } from '../../../src/ui/app/beside/DraftGone.tsx'
import { Told } from '../../../src/ui/app/beside/desk/Told.tsx'
import { useAll } from '../../../src/ui/app/beside/desk/useAll.ts'
import { startSpeaking } from '../../../src/ui/i18n/speaking.ts'
import { deskOn } from '../../../src/ui/app/desk.ts'
import { fetchDraft } from '../../../src/ui/app/draft/fetchDraft.ts'
import { windowShelf } from '../../../src/ui/app/windowShelf.ts'
import { fail, ok } from '../../../src/std/result.ts'
import type { World } from '../../../src/std/world.ts'
import { lineOf, UNTOLD } from '../../../src/engine/drafts/line.ts'
import { blank } from '../../domain/agreement/anyDraft.ts'

async function shown(fault: Parameters<typeof DraftGone>[0]['fault']) {
  await startSpeaking('en', ['app', 'kit', 'desk'])
  render(<DraftGone fault={fault} />)
  return screen.getByRole('heading', { level: 1 })
}

describe('an agreement that does not open', () => {
  it('is not said to be elsewhere where the browser only does not hand it out: one may try again', async () => {
    expect(await shown('refused')).toHaveTextContent('cannot be opened just now')
    expect(screen.getByText(/make room first/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Load the app again' })).toBeVisible()
    expect(screen.queryByText(/deleted/)).toBeNull()
  })

  it('waits for the newer app where another window has it', async () => {
    expect(await shown('closed')).toHaveTextContent('cannot be opened just now')
    expect(screen.getByText(/newer version/)).toBeVisible()
  })

  it('is said to be damaged where both copies are, and from where it may come back', async () => {
    expect(await shown('damaged')).toHaveTextContent('cannot be read any more')
    expect(screen.getByText(/file or PDF of it on the first screen/)).toBeVisible()
  })

  it('is said to be gone where nothing lies under its address', async () => {
    expect(await shown('missing')).toHaveTextContent('is not on this device')
    expect(screen.queryByRole('button')).toBeNull()
  })
})

it('an agreement whose paper does not read is not opened as if nobody had signed it; one without a paper is', async () => {
  const world = { now: () => 1 } as World
  const kept = { draft: blank(), unparsed: {}, notes: {} }
  const withPaper = (fault: 'refused' | 'missing') => {
    const shelf = { ...windowShelf(), load: () => Promise.resolve(ok(kept)) }
    const desk = deskOn({ ...shelf, loadPaper: () => Promise.resolve(fail(fault)) }, 'device', world)
    return fetchDraft(desk, world, kept.draft.id, () => true)
  }
  expect(await withPaper('refused')).toEqual(fail('refused'))
  expect(await withPaper('missing')).toMatchObject({ ok: true })
})

it('a damaged agreement that shall begin another one says why it cannot', async () => {
  const world = { now: () => 1 } as World
  const shelf = { ...windowShelf(), load: () => Promise.resolve(fail('damaged' as const)) }
  const listing = lineOf({ draft: blank(), unparsed: {}, notes: {} }, [], 1, UNTOLD)
  const desk = deskOn(shelf, 'device', world)
  const { result } = renderHook(() => useAll(desk, world))
  await waitFor(() => expect(result.current.listings).not.toBeNull())
  await act(() => result.current.startNext(listing))
  await startSpeaking('en', ['app', 'kit', 'desk'])
  render(
    <Told done={result.current.done} nameOf={() => 'Grill'} onUndo={() => undefined} onForGood={() => undefined} />,
  )
  expect(screen.getByRole('status')).toHaveTextContent('Grill cannot be read any more')
})
