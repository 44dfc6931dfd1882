import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import type { Slot } from '../../../src/engine/drafts/database.ts'
import type { Earlier, Kept, Listing } from '../../../src/engine/drafts/kept.ts'
import { openShelf, type Shelf } from '../../../src/engine/drafts/shelf.ts'
import { hex, sha256 } from '../../../src/std/sha256.ts'
import { blank } from '../../domain/agreement/anyDraft.ts'

const at = (place: string): Draft => withAnswer(blank(), 'goal.place', place)
const sentTo = (hash: string): Earlier => ({
  closed: { revision: 1, hash },
  exchange: { side: 'agency', sent: [{ revision: 1, hash, at: 7, way: 'file', asks: 'answers' }], received: [] },
})
const keptWith = (draft: Draft, earlier?: Earlier): Kept => ({
  draft,
  unparsed: {},
  notes: {},
  ...(earlier && { earlier }),
})
const lineOf = ({ id }: Draft): Listing => ({
  id,
  title: 'As it was saved',
  agency: '',
  client: '',
  example: false,
  inked: [],
  savedAt: 1,
  search: '',
  standing: 'away',
  next: null,
})

let one: Shelf
beforeEach(async () => {
  localStorage.clear()
  await deleteDB('ten-tables')
  one = await shelf()
})
afterEach(() => one.deleteEverything())
async function shelf(): Promise<Shelf> {
  const outcome = await openShelf()
  if (!outcome.ok) throw new Error(outcome.error)
  return outcome.value
}

const before = keptWith(at('before'), sentTo('a'.repeat(64)))
const after = keptWith(at('after'), sentTo('b'.repeat(64)))
const id = blank().id

/** Alters the copy of one turn behind the back of the app. */
async function alter(turn: number, change: (slot: Slot) => unknown) {
  const store = await openDB('ten-tables')
  const slot = ((await store.getAll('slots')) as Slot[]).find((each) => each.turn === turn)
  if (slot) await store.put('slots', change(slot))
  store.close()
}

const damages: Readonly<Record<string, (slot: Slot) => unknown>> = {
  'what was sent is another one': (slot) => ({ ...slot, earlier: { ...slot.earlier, exchange: { sent: [] } } }),
  'whose ink it carried is added': (slot) => ({
    ...slot,
    earlier: { ...slot.earlier, inked: { content: 'c', by: [] } },
  }),
  'its past is gone': ({ earlier: _gone, ...slot }) => slot,
  'the number of its steps is another one': (slot) => ({ ...slot, step: 3 }),
  'the number of its steps is gone': ({ step: _gone, ...slot }) => slot,
  'its turn is another one': (slot) => ({ ...slot, turn: slot.turn + 2 }),
  'the mark of what the hash covers is gone': ({ covers: _gone, ...slot }) => slot,
  'the mark of what the hash covers is another one': (slot) => ({ ...slot, covers: 'none' }),
}

describe('a copy of which', () => {
  const steps = { step: 1, from: 1, texts: ['[]'], oldest: 1 }

  it.each(Object.entries(damages))('%s is not believed: the copy before it opens', async (_which, damage) => {
    await one.put(before, lineOf(before.draft))
    await one.save(after, lineOf(after.draft), steps)
    await alter(2, damage)
    expect(await one.load(id)).toEqual({ ok: true, value: before })
    await alter(1, (slot) => ({ ...slot, earlier: { drafts: {} } }))
    expect(await one.load(id)).toEqual({ ok: false, error: 'damaged' })
  })

  it.each(Object.entries(damages))('%s gives no line to a list that is written anew', async (_which, damage) => {
    await one.put(before, lineOf(before.draft))
    await one.save(after, lineOf(after.draft), steps)
    await alter(2, damage)
    await alter(1, (slot) => ({ ...slot, text: slot.text.replace('before', 'after!') }))
    const store = await openDB('ten-tables')
    await store.clear('listings')
    store.close()
    const again = await shelf()
    const listed = await again.list()
    // The line that it had, and no other one made of what cannot be believed.
    expect(listed.ok && listed.value.map(({ title }) => title)).toEqual(['As it was saved'])
    expect(await again.load(id)).toEqual({ ok: false, error: 'damaged' })
  })

  it('nothing was altered opens with all that lay beside it, also once it was put away, removed and brought back', async () => {
    await one.put(before, lineOf(before.draft))
    await one.save(after, lineOf(after.draft), steps)
    await one.archive(id, 5)
    await one.remove(id, 6)
    await one.restore(id)
    expect(await one.load(id)).toEqual({ ok: true, value: { ...after, step: 1 } })
    expect(await (await shelf()).isLost()).toBe(false)
  })
})

describe('the mark outside the store', () => {
  it('misses a save of which the text was the same, and what lies beside it was not', async () => {
    await one.put(before, lineOf(before.draft))
    const saved = localStorage.getItem('ten-tables.shelf') ?? ''
    await one.deleteEverything()
    await one.put({ ...before, earlier: sentTo('d'.repeat(64)) }, lineOf(before.draft))
    expect(await (await shelf()).isLost()).toBe(false)
    localStorage.setItem('ten-tables.shelf', saved)
    expect(await (await shelf()).isLost()).toBe(true)
  })
})

describe('a copy that was written when a hash covered its text alone', () => {
  const hashOf = (text: string) => hex(sha256(new TextEncoder().encode(text)))
  const old = ({ covers: _none, ...slot }: Slot) => ({ ...slot, hash: hashOf(slot.text) })

  it('opens as it was, with its past, and its next save covers all', async () => {
    await one.put(before, lineOf(before.draft))
    await alter(1, old)
    expect(await one.load(id)).toEqual({ ok: true, value: before })
    await one.save(after, lineOf(after.draft))
    await alter(2, damages['its past is gone'] ?? ((slot) => slot))
    expect(await one.load(id)).toEqual({ ok: true, value: before })
  })

  it('opens without a past that no longer reads', async () => {
    await one.put(before, lineOf(before.draft))
    await alter(1, (slot) => old({ ...slot, earlier: { drafts: { read: '{' } } }))
    expect(await one.load(id)).toEqual({ ok: true, value: { ...before, earlier: {} } })
  })

  it('does not open where its text is another one', async () => {
    await one.put(before, lineOf(before.draft))
    await alter(1, (slot) => ({ ...old(slot), text: canonicalText(after) }))
    expect(await one.load(id)).toEqual({ ok: false, error: 'damaged' })
  })

  it('lies in a store of version 2, which is brought up with all its rows as they were', async () => {
    const kept = await openDB('ten-tables')
    kept.close()
    await one.put(before, lineOf(before.draft))
    await alter(1, old)
    const written = await openDB('ten-tables')
    const rows = await Promise.all(['slots', 'listings'].map((name) => written.getAll(name)))
    const version = written.version
    written.close()
    expect(version).toBe(3)
    await brought(rows)
    const again = await shelf()
    expect(await again.load(id)).toEqual({ ok: true, value: before })
    const now = await openDB('ten-tables')
    expect(await Promise.all(['slots', 'listings'].map((name) => now.getAll(name)))).toEqual(rows)
    now.close()
    one = again
  })

  /** A store of version 2 with the rows given, in place of the one that is open. */
  async function brought([slots, listings]: readonly unknown[][]) {
    const open = await openDB('ten-tables', 4)
    open.close()
    await deleteDB('ten-tables')
    const older = await openDB('ten-tables', 2, {
      upgrade(store) {
        store.createObjectStore('slots', { keyPath: 'key' }).createIndex('draft', 'draftId')
        store.createObjectStore('papers', { keyPath: 'draftId' })
        store.createObjectStore('listings', { keyPath: 'id' }).createIndex('removed', 'removedAt')
        store.createObjectStore('steps', { keyPath: ['draftId', 'number'] })
      },
    })
    for (const row of slots ?? []) await older.put('slots', row)
    for (const row of listings ?? []) await older.put('listings', row)
    older.close()
  }
})
