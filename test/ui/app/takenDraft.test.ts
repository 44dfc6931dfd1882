import { describe, expect, it, vi } from 'vitest'
import { emptyDraft, type Draft } from '../../../src/domain/agreement/draft.ts'
import type { World } from '../../../src/std/world.ts'
import { deskOn } from '../../../src/ui/app/desk.ts'
import { openDraft } from '../../../src/ui/app/draft/draftStore.ts'
import { windowShelf } from '../../../src/ui/app/windowShelf.ts'

const draft: Draft = emptyDraft({
  id: 'a'.repeat(26),
  languages: { paper: 'en' },
  paperSize: 'a4',
  currency: 'EUR',
  timeZone: 'Europe/Dublin',
})
const world: World = { now: () => 0, offsetMinutes: () => 0, randomBytes: (length) => new Uint8Array(length) }
const kept = { draft, unparsed: {}, notes: {} }

describe('a draft that another window writes', () => {
  const paper = { draftId: draft.id, content: 'x', bytes: new Uint8Array([37]), inked: ['client'] as const }
  const open = (mayWrite: () => boolean) => {
    const shelf = windowShelf()
    const writes = (['save', 'put', 'keepPaper', 'dropPaper'] as const).map((name) => vi.spyOn(shelf, name))
    return { store: openDraft(kept, null, deskOn(shelf, 'device', world), world, mayWrite), writes }
  }

  it('takes nothing in here, and nothing of this window is written', async () => {
    const { store, writes } = open(() => false)
    const before = store.read()
    store.answerAll([['title', 'Ten']])
    store.keepUnparsed('goal.levels.must', 'about eleven')
    store.note('goal', 'ask Friday')
    store.handedOut()
    store.remember({ read: store.read().history.present })
    store.undo()
    expect(await store.keepPaper(paper)).toBe(false)
    await store.dropPaper()
    await store.flush()
    expect(store.read()).toEqual(before)
    expect(store.isPending()).toBe(false)
    for (const write of writes) expect(write).not.toHaveBeenCalled()
  })

  it('is not written by what was typed here a moment before it was taken over, and that is not called saved', async () => {
    let holds = true
    const { store, writes } = open(() => holds)
    store.answerAll([['title', 'Ten']])
    holds = false
    expect(await store.flush()).toBe(false)
    expect(store.read().saving).toEqual({ kind: 'failed', fault: 'elsewhere' })
    expect(store.isPending()).toBe(true)
    for (const write of writes) expect(write).not.toHaveBeenCalled()
  })
})
