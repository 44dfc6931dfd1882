import { openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import type { Kept, WrittenSteps } from '../../../src/engine/drafts/kept.ts'
import { openShelf, type Shelf } from '../../../src/engine/drafts/shelf.ts'
import { lineOf, UNTOLD } from '../../../src/engine/drafts/line.ts'
import { blank } from '../../domain/agreement/anyDraft.ts'

const opened: Shelf[] = []
async function shelf(): Promise<Shelf> {
  const outcome = await openShelf()
  if (!outcome.ok) throw new Error(outcome.error)
  opened.push(outcome.value)
  return outcome.value
}
afterEach(async () => {
  for (const one of opened.splice(0)) await one.deleteEverything()
})

const kept = (letter: string): Kept => ({ draft: { ...blank(), id: letter.repeat(26) }, unparsed: {}, notes: {} })
const save = (one: Shelf, letter: string, at = 1, steps?: WrittenSteps) =>
  one.save(kept(letter), lineOf(kept(letter), [], at, UNTOLD), steps)
const ids = async (one: Shelf) => {
  const list = await one.list()
  return list.ok ? list.value.map(({ id, archivedAt }) => [id[0], archivedAt]) : list.error
}
const store = () => openDB('ten-tables')

describe('the list of drafts', () => {
  it('is read without a single draft', async () => {
    const one = await shelf()
    await save(one, 'a')
    const database = await store()
    for (const slot of await database.getAll('slots')) await database.put('slots', { ...slot, text: 'unread' })
    database.close()
    expect(await ids(one)).toEqual([['a', undefined]])
  })

  it('keeps what was put away through a save and a reload, until it is taken out again', async () => {
    const one = await shelf()
    await save(one, 'a')
    await one.archive('a'.repeat(26), 9)
    await save(one, 'a', 2)
    expect(await ids(await shelf())).toEqual([['a', 9]])
    await one.archive('a'.repeat(26), null)
    expect(await ids(one)).toEqual([['a', undefined]])
  })

  it('begins one that was removed and is laid down again among the others, not put away', async () => {
    const one = await shelf()
    await save(one, 'a')
    await one.archive('a'.repeat(26), 9)
    await one.remove('a'.repeat(26), 10)
    await one.put(kept('a'), lineOf(kept('a'), [], 2, UNTOLD))
    expect(await ids(one)).toEqual([['a', undefined]])
  })

  it('deletes for good the one that is named, and leaves the way back to the others', async () => {
    const one = await shelf()
    for (const letter of ['a', 'b']) {
      await save(one, letter)
      await one.remove(letter.repeat(26), 1)
    }
    await one.sweep(2, 'a'.repeat(26))
    for (const letter of ['a', 'b']) await one.restore(letter.repeat(26))
    expect(await ids(one)).toEqual([['b', undefined]])
  })

  it('is made anew from the drafts where it was lost, and loses nothing else', async () => {
    const one = await shelf()
    await save(one, 'a', 3)
    await save(one, 'b', 4)
    const database = await store()
    await database.clear('listings')
    database.close()
    const other = await shelf()
    expect(await other.isLost()).toBe(false)
    expect(await ids(other)).toEqual([
      ['b', undefined],
      ['a', undefined],
    ])
  })

  it('leaves nothing of a draft once it is swept away: no copy, no step, no line', async () => {
    const one = await shelf()
    await save(one, 'a', 1, { step: 1, from: 1, texts: ['[]'], oldest: 1 })
    await save(one, 'b')
    await one.remove('a'.repeat(26), 1)
    await one.sweep(2)
    const database = await store()
    const left = await Promise.all(['slots', 'listings', 'steps'].map((name) => database.count(name)))
    expect(left).toEqual([1, 1, 0])
    database.close()
  })
})

describe('everything that is kept here', () => {
  it('is gone once it was deleted: every store is empty, and no marker is left', async () => {
    const one = await shelf()
    await save(one, 'a', 1, { step: 1, from: 1, texts: ['[]'], oldest: 1 })
    await one.keepPaper({ draftId: 'a'.repeat(26), content: 'c', bytes: new Uint8Array([37]), inked: [] })
    await one.deleteEverything()
    const database = await store()
    const counts = await Promise.all([...database.objectStoreNames].map((name) => database.count(name)))
    expect([...database.objectStoreNames].map((name, index) => [name, counts[index]])).toEqual([
      ['listings', 0],
      ['papers', 0],
      ['slots', 0],
      ['steps', 0],
    ])
    expect(localStorage.getItem('ten-tables.shelf')).toBeNull()
    database.close()
  })
})

describe('whoever comes back', () => {
  it('is told that the newest went back to an earlier state', async () => {
    const one = await shelf()
    await save(one, 'a')
    const database = await store()
    const [slots, listings] = [await database.getAll('slots'), await database.getAll('listings')]
    await save(one, 'a', 2)
    await database.clear('slots')
    for (const slot of slots) await database.put('slots', slot)
    for (const row of listings) await database.put('listings', row)
    database.close()
    expect(await (await shelf()).isLost()).toBe(true)
  })

  it('is told so until somebody has read it, even when other drafts were begun since', async () => {
    const one = await shelf()
    for (const letter of ['a', 'b']) await save(one, letter)
    const database = await store()
    await database.clear('slots')
    database.close()
    const after = await shelf()
    await save(after, 'c')
    const later = await shelf()
    expect(await later.isLost()).toBe(true)
    await later.settleLoss()
    expect(await (await shelf()).isLost()).toBe(false)
  })

  it('is not told so where everything stopped before a new draft came to lie there', async () => {
    const one = await shelf()
    await save(one, 'a')
    const { drafts, newest } = JSON.parse(localStorage.getItem('ten-tables.shelf') ?? '') as Record<string, unknown>
    localStorage.setItem(
      'ten-tables.shelf',
      JSON.stringify({ drafts: Number(drafts) + 1, newest, adding: 'b'.repeat(26) }),
    )
    expect(await (await shelf()).isLost()).toBe(false)
  })

  it('is not told so where the last save was written but not yet noted', async () => {
    const one = await shelf()
    await save(one, 'a')
    const noted = localStorage.getItem('ten-tables.shelf') ?? ''
    await save(one, 'a', 2)
    localStorage.setItem('ten-tables.shelf', noted)
    expect(await (await shelf()).isLost()).toBe(false)
  })
})

describe('the steps beside a draft', () => {
  const texts = async (one: Shelf) => {
    const found = await one.steps('a'.repeat(26))
    return found.ok ? found.value.map(({ number, text }) => [number, text]) : found.error
  }

  it('come back in their order, with how many of them lead up to the draft', async () => {
    const one = await shelf()
    await save(one, 'a', 1, {
      step: 12,
      from: 1,
      texts: Array.from({ length: 12 }, (_, index) => `${index}`),
      oldest: 1,
    })
    expect(await texts(one)).toEqual(Array.from({ length: 12 }, (_, index) => [index + 1, `${index}`]))
    expect(await one.load('a'.repeat(26))).toMatchObject({ ok: true, value: { step: 12 } })
  })

  it('are replaced from where another way was taken, and forgotten from the front', async () => {
    const one = await shelf()
    await save(one, 'a', 1, { step: 3, from: 1, texts: ['a', 'b', 'c'], oldest: 1 })
    await save(one, 'a', 2, { step: 2, from: 2, texts: ['x'], oldest: 2 })
    expect(await texts(one)).toEqual([[2, 'x']])
  })

  it('are gone where a draft is laid down anew', async () => {
    const one = await shelf()
    await save(one, 'a', 1, { step: 1, from: 1, texts: ['a'], oldest: 1 })
    await one.put(kept('a'), lineOf(kept('a'), [], 1, UNTOLD))
    expect(await texts(one)).toEqual([])
  })
})
