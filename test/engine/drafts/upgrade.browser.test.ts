import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { openShelf, type Shelf } from '../../../src/engine/drafts/shelf.ts'
import { hex, sha256 } from '../../../src/std/sha256.ts'
import { blank } from '../../domain/agreement/anyDraft.ts'

const NAME = 'ten-tables'
const named = (letter: string, client: string): Draft => ({
  ...withAnswer(blank(), 'parties.client.shortName', client),
  id: letter.repeat(26),
})

/** A copy of a draft as the first version of the store kept it. */
function oldSlot(draft: Draft, turn: number, more: object = {}) {
  const text = canonicalText({ draft, unparsed: {}, notes: {} })
  const hash = hex(sha256(new TextEncoder().encode(text)))
  const { client } = draft.parties
  const listing = { id: draft.id, title: '', agency: '', client: client.shortName ?? '', example: false, inked: [] }
  const key = `${draft.id}.${turn % 2}`
  return { key, draftId: draft.id, turn, text, hash, listing: { ...listing, savedAt: turn }, ...more }
}

/** The store as the first version of the app made it, and still open, as in an old tab. */
async function oldStore(slots: readonly object[], papers: readonly object[] = []) {
  const database = await openDB(NAME, 1, {
    upgrade(opened) {
      opened.createObjectStore('slots', { keyPath: 'key' }).createIndex('draft', 'draftId')
      opened.createObjectStore('papers', { keyPath: 'draftId' })
    },
  })
  for (const slot of slots) await database.put('slots', slot)
  for (const paper of papers) await database.put('papers', paper)
  return database
}

let opened: Shelf[] = []
async function shelf(watch?: Parameters<typeof openShelf>[0]): Promise<Shelf> {
  const outcome = await openShelf(watch)
  if (!outcome.ok) throw new Error(outcome.error)
  opened.push(outcome.value)
  return outcome.value
}
beforeEach(() => {
  opened = []
  localStorage.clear()
  return deleteDB(NAME)
})
afterEach(async () => {
  for (const one of opened) await one.deleteEverything()
})

const grill = named('a', 'Grill Perron 5')
const clinic = named('b', 'Tandarts Kade')

describe('a store of the first version', () => {
  it('is brought up with every draft, its paper and its place in the list, and keeps both copies as they were', async () => {
    const paper = { draftId: grill.id, content: 'c', bytes: new Uint8Array([37, 80]), inked: ['agency'] }
    const slots = [oldSlot(grill, 2), oldSlot(grill, 1), oldSlot(clinic, 5)]
    const old = await oldStore(slots, [paper])
    old.close()
    const one = await shelf()
    const list = await one.list()
    expect(
      list.ok && list.value.map(({ client, savedAt, standing, search }) => [client, savedAt, standing, search]),
    ).toEqual([
      ['Tandarts Kade', 5, 'draft', 'tandarts kade'],
      ['Grill Perron 5', 2, 'draft', 'grill perron 5'],
    ])
    expect(await one.load(grill.id)).toMatchObject({ ok: true, value: { draft: grill } })
    expect((await one.loadPaper(grill.id)).ok).toBe(true)
    const now = await openDB(NAME)
    expect(now.version).toBe(3)
    expect(await now.getAll('slots')).toEqual(slots)
    now.close()
  })

  it('is brought up with what was removed still removed, and with a draft that no longer reads still listed', async () => {
    const torn = { ...oldSlot(clinic, 1), text: '{' }
    const old = await oldStore([oldSlot(grill, 1, { removedAt: 7 }), torn])
    old.close()
    const one = await shelf()
    const list = await one.list()
    expect(list.ok && list.value.map(({ id, client }) => [id, client])).toEqual([[clinic.id, 'Tandarts Kade']])
    await one.restore(grill.id)
    expect((await one.load(grill.id)).ok).toBe(true)
  })

  it('is still the old one, whole, where something went wrong on the way', async () => {
    const old = await oldStore([
      oldSlot(grill, 1),
      { ...oldSlot(clinic, 1), key: 'odd', draftId: 'odd', listing: null },
    ])
    old.close()
    expect(await openShelf()).toEqual({ ok: false, error: 'refused' })
    const now = await openDB(NAME)
    expect([now.version, [...now.objectStoreNames]]).toEqual([1, ['papers', 'slots']])
    expect(await now.count('slots')).toBe(2)
    now.close()
    await deleteDB(NAME)
  })

  it('waits for an old tab that holds it, which is told, and so is whoever waits', async () => {
    const told: boolean[] = []
    const old = await oldStore([oldSlot(grill, 1)])
    const waiting = shelf({ onBlocked: (isBlocked) => told.push(isBlocked) })
    await expect.poll(() => told).toContain(true)
    old.close()
    expect((await (await waiting).load(grill.id)).ok).toBe(true)
    expect(told.at(-1)).toBe(false)
  })

  it('is missed when it is empty, by what the old marker says', async () => {
    localStorage.setItem('ten-tables.shelf', JSON.stringify({ drafts: 2, newest: grill.id }))
    expect(await (await shelf()).isLost()).toBe(true)
  })
})

describe('a window that a newer app takes the store from', () => {
  it('writes what it has, closes, and says so', async () => {
    const happened: string[] = []
    const writes = async () => {
      const saved = await one.save({ draft: grill, unparsed: {}, notes: {} }, oldSlot(grill, 1).listing as never)
      happened.push(saved.ok ? 'written' : saved.error)
    }
    const one = await shelf({ beforeClosing: writes, onClosed: (why) => happened.push(why) })
    const newer = await openDB(NAME, 4)
    expect(happened).toEqual(['written', 'newer'])
    expect(await newer.count('slots')).toBe(1)
    expect(await one.load(grill.id)).toEqual({ ok: false, error: 'closed' })
    opened = []
    newer.close()
    await deleteDB(NAME)
  })

  it('is told so too where the newer app was there first', async () => {
    const newer = await openDB(NAME, 4)
    const told: string[] = []
    expect(await openShelf({ onClosed: (why) => told.push(why) })).toEqual({ ok: false, error: 'refused' })
    expect(told).toEqual(['newer'])
    newer.close()
    await deleteDB(NAME)
  })
})
