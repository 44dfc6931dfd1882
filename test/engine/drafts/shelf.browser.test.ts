import { openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import type { Kept, Listing } from '../../../src/engine/drafts/kept.ts'
import { onRemoval } from '../../../src/engine/drafts/news.ts'
import { openShelf, type Shelf } from '../../../src/engine/drafts/shelf.ts'
import { claimDraft } from '../../../src/engine/drafts/writer.ts'
import { blank } from '../../domain/agreement/anyDraft.ts'

const kept = (draft: Draft): Kept => ({
  draft,
  unparsed: { 'economics.spend': '1.234' },
  notes: { goal: 'ask Friday' },
})
const listing = (draft: Draft, savedAt = 1): Listing => ({
  id: draft.id,
  title: 'Ten tables',
  agency: 'A',
  client: 'C',
  example: false,
  inked: [],
  savedAt,
  search: 'ten tables',
  standing: 'draft',
  next: null,
})
const opened: Shelf[] = []
async function shelf(): Promise<Shelf> {
  const outcome = await openShelf()
  if (!outcome.ok) throw new Error(outcome.error)
  opened.push(outcome.value)
  return outcome.value
}
const rows = async () => {
  const database = await openDB('ten-tables')
  return { database, slots: await database.getAll('slots') }
}

afterEach(async () => {
  for (const one of opened.splice(0)) await one.deleteEverything()
})

describe('a draft kept on this machine', () => {
  it('comes back as it was left, with what could not be read and the private notes beside it', async () => {
    const one = await shelf()
    const draft = withAnswer(blank(), 'goal.place', '역 앞')
    await one.save(kept(draft), listing(draft))
    expect(await (await shelf()).load(draft.id)).toEqual({ ok: true, value: kept(draft) })
  })

  it('comes back with its past, though that past holds more than one draft may', async () => {
    const one = await shelf()
    const long = Array.from({ length: 30 }, (_, index) => ({
      id: `c${index}`,
      path: 'goal',
      by: 'client' as const,
      text: '역'.repeat(300),
    }))
    const before: Draft = { ...blank(), comments: long }
    const earlier = {
      closed: { revision: 1, hash: 'a'.repeat(64) },
      inked: { content: 'b'.repeat(64), by: ['agency'] as const },
      signed: { agency: before, client: blank() },
      read: before,
    }
    await one.save({ ...kept(blank()), earlier }, listing(blank()))
    expect(await (await shelf()).load(blank().id)).toEqual({ ok: true, value: { ...kept(blank()), earlier } })
  })

  it('survives damage to its newest copy: the copy before it opens', async () => {
    const one = await shelf()
    const first = withAnswer(blank(), 'goal.place', 'first')
    const second = withAnswer(blank(), 'goal.place', 'second')
    await one.save(kept(first), listing(first))
    await one.save(kept(second), listing(second))
    const { database, slots } = await rows()
    const newest = slots.find((slot) => slot.turn === 2)
    await database.put('slots', { ...newest, text: newest.text.replace('second', 'secnod') })
    expect(await one.load(first.id)).toEqual({ ok: true, value: kept(first) })
    const older = slots.find((slot) => slot.turn === 1)
    await database.put('slots', { ...older, hash: '0'.repeat(64) })
    expect(await one.load(first.id)).toEqual({ ok: false, error: 'damaged' })
    database.close()
  })

  it('never takes more than two places, however often it is saved', async () => {
    const one = await shelf()
    for (let turn = 0; turn < 7; turn += 1) await one.save(kept(blank()), listing(blank(), turn))
    const { database, slots } = await rows()
    expect(slots.map((slot) => slot.turn).toSorted((one, other) => one - other)).toEqual([6, 7])
    database.close()
  })

  it('can be taken off the list and brought back until it is swept away', async () => {
    const one = await shelf()
    await one.save(kept(blank()), listing(blank()))
    await one.remove(blank().id, 1000)
    expect(await one.list()).toEqual({ ok: true, value: [] })
    await one.restore(blank().id)
    expect(await one.list()).toEqual({ ok: true, value: [listing(blank())] })
    await one.remove(blank().id, 1000)
    // What was deleted does not open either, so that nobody goes on in what will be swept away.
    expect(await one.load(blank().id)).toEqual({ ok: false, error: 'missing' })
    await one.sweep(1000)
    await one.restore(blank().id)
    expect((await one.load(blank().id)).ok).toBe(true)
    await one.remove(blank().id, 1000)
    await one.sweep(1001)
    await one.restore(blank().id)
    expect(await one.load(blank().id)).toEqual({ ok: false, error: 'missing' })
  })

  it('is missed when the browser lost it: an empty store is not taken for a new desk', async () => {
    const one = await shelf()
    expect(await one.isLost()).toBe(false)
    await one.save(kept(blank()), listing(blank()))
    const { database } = await rows()
    await database.clear('slots')
    database.close()
    expect(await (await shelf()).isLost()).toBe(true)
  })

  it('is missed too when another one is still there', async () => {
    const one = await shelf()
    const other: Draft = { ...blank(), id: 'b'.repeat(26) }
    await one.save(kept(blank()), listing(blank()))
    await one.save(kept(other), listing(other))
    expect(await (await shelf()).isLost()).toBe(false)
    const { database } = await rows()
    await database.delete('slots', `${other.id}.1`)
    database.close()
    expect(await (await shelf()).isLost()).toBe(true)
  })

  it('is not missed once it was deleted, before and after it is swept away', async () => {
    const one = await shelf()
    await one.save(kept(blank()), listing(blank()))
    await one.remove(blank().id, 1)
    expect(await (await shelf()).isLost()).toBe(false)
    await one.sweep(2)
    expect(await (await shelf()).isLost()).toBe(false)
  })

  it('opens again however much is noted beside it', async () => {
    const one = await shelf()
    const long = { ...kept(blank()), notes: { goal: 'x'.repeat(1_500_000) } }
    await one.save(long, listing(blank()))
    expect(await one.load(blank().id)).toEqual({ ok: true, value: long })
  })

  it('keeps a paper byte by byte', async () => {
    const one = await shelf()
    const paper = {
      draftId: blank().id,
      content: 'a'.repeat(64),
      bytes: new Uint8Array([37, 80, 68, 70, 0, 255]),
      inked: ['agency'] as const,
    }
    await one.keepPaper(paper)
    expect(await one.loadPaper(blank().id)).toEqual({ ok: true, value: paper })
  })
})

describe('a draft that is open in two tabs', () => {
  const paper = { draftId: blank().id, content: 'a'.repeat(64), bytes: new Uint8Array([37]), inked: [] }
  async function both(): Promise<readonly [Shelf, Shelf]> {
    const [first, second] = [await shelf(), await shelf()]
    await first.save(kept(blank()), listing(blank()))
    await second.load(blank().id)
    return [first, second]
  }

  it('is never written over by the tab that did not see what the other wrote', async () => {
    const [first, second] = await both()
    const newer = withAnswer(blank(), 'goal.place', 'newer')
    await first.save(kept(newer), listing(newer))
    const elsewhere = { ok: false, error: 'elsewhere' }
    expect(await second.save(kept(blank()), listing(blank()))).toEqual(elsewhere)
    expect(await second.keepPaper(paper)).toEqual(elsewhere)
    expect(await second.dropPaper(blank().id)).toEqual(elsewhere)
    expect(await second.load(blank().id)).toEqual({ ok: true, value: kept(newer) })
    expect(await second.save(kept(newer), listing(newer))).toEqual({ ok: true, value: null })
  })

  it('is written by one tab many times at once, each time over what that tab wrote itself', async () => {
    const [first] = await both()
    const all = await Promise.all([1, 2, 3, 4].map((turn) => first.save(kept(blank()), listing(blank(), turn))))
    expect(all.every(({ ok }) => ok)).toBe(true)
    expect(await first.keepPaper(paper)).toEqual({ ok: true, value: null })
  })

  it.each([
    ['it was deleted', (one: Shelf) => one.remove(blank().id, 1)],
    ['everything was deleted', (one: Shelf) => one.deleteEverything()],
  ])('is not brought back by the other tab once %s, and that tab is told', async (_how, remove) => {
    const [first, second] = await both()
    const heard: (string | null)[] = []
    const stop = onRemoval((which) => heard.push(which))
    await remove(first)
    const missing = { ok: false, error: 'missing' }
    expect(await second.save(kept(blank()), listing(blank()))).toEqual(missing)
    expect(await second.keepPaper(paper)).toEqual(missing)
    expect(await second.list()).toEqual({ ok: true, value: [] })
    await expect.poll(() => heard.length).toBe(1)
    stop()
    await second.put(kept(blank()), listing(blank()))
    expect((await first.load(blank().id)).ok).toBe(true)
  })

  it('is written by one of them, until the other takes over and the first is told', async () => {
    let lost = false
    const first = await claimDraft('one', () => (lost = true))
    const second = await claimDraft('one', () => undefined)
    expect([first.writes, second.writes]).toEqual([true, false])
    const taker = await claimDraft('one', () => undefined, true)
    expect(taker.writes).toBe(true)
    await expect.poll(() => lost).toBe(true)
    expect([first.holds(), second.holds(), taker.holds()]).toEqual([false, false, true])
    taker.release()
  })
})
