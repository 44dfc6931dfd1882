import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { draftFingerprint } from '../../../src/domain/agreement/fingerprint.ts'
import { draftFile } from '../../../src/engine/exchange/file.ts'
import { emptyDraft, type Draft } from '../../../src/domain/agreement/draft.ts'
import type { Kept } from '../../../src/engine/drafts/kept.ts'
import { fail, ok } from '../../../src/std/result.ts'
import type { World } from '../../../src/std/world.ts'
import { deskOn } from '../../../src/ui/app/desk.ts'
import { answered, historyOf, putAgain, STEPS_BACK, takenBack, type Steps } from '../../../src/ui/app/draft/history.ts'
import { openDraft } from '../../../src/ui/app/draft/draftStore.ts'
import { localMoment } from '../../../src/ui/app/moment.ts'
import { windowShelf } from '../../../src/ui/app/windowShelf.ts'

const draft: Draft = emptyDraft({
  id: 'a'.repeat(26),
  languages: { paper: 'en' },
  paperSize: 'a4',
  currency: 'EUR',
  timeZone: 'Europe/Dublin',
})
const world: World = { now: () => Date.now(), offsetMinutes: () => 60, randomBytes: (length) => new Uint8Array(length) }
const kept: Kept = { draft, unparsed: {}, notes: {} }

describe('the history of a draft', () => {
  it('takes many keystrokes for one answer as one step back', () => {
    const typed = ['T', 'Te', 'Ten'].reduce((history, text) => answered(history, [['title', text]]), historyOf(draft))
    expect(typed.present.title).toBe('Ten')
    expect(takenBack(typed)?.present).toEqual(draft)
  })

  it('takes answers to two questions as two steps, and several at once as one', () => {
    const one = answered(historyOf(draft), [['title', 'Ten']])
    const two = answered(one, [
      ['audience.who', 'Commuters'],
      ['audience.place', 'The exit'],
    ])
    expect(takenBack(two)?.present).toEqual(one.present)
    const back = takenBack(two)
    expect(back && putAgain(back)?.present).toEqual(two.present)
  })

  it('forgets what was taken back once something else is written', () => {
    const back = takenBack(answered(historyOf(draft), [['title', 'Ten']]))
    expect(back && answered(back, [['title', 'Eleven']]).future).toEqual([])
  })

  it('walks back ten thousand steps, no further', () => {
    let history: Steps = { ...historyOf(draft), past: Array.from({ length: STEPS_BACK - 10 }, () => draft) }
    for (let step = 0; step < 30; step += 1) history = answered(history, [[step % 2 ? 'title' : 'date', '2027-03-05']])
    expect(STEPS_BACK).toBe(10_000)
    expect(history.past).toHaveLength(STEPS_BACK)
  })
})

describe('what is typed', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function open() {
    const shelf = windowShelf()
    const save = vi.spyOn(shelf, 'save')
    return { store: openDraft(kept, null, deskOn(shelf, 'device', world), world, () => true), shelf, save }
  }

  it('is saved 200 ms after the first key', async () => {
    const { store, save } = open()
    store.answerAll([['title', 'Ten']])
    await vi.advanceTimersByTimeAsync(199)
    expect(save).not.toHaveBeenCalled()
    expect(store.isPending()).toBe(true)
    await vi.advanceTimersByTimeAsync(1)
    expect(save).toHaveBeenCalledOnce()
    expect(store.isPending()).toBe(false)
    expect(store.read().saving).toMatchObject({ kind: 'saved' })
  })

  it('is saved so often while somebody goes on typing, with all that was typed by then', async () => {
    const { store, save } = open()
    for (let key = 0; key < 10; key += 1) {
      store.answerAll([['title', 'x'.repeat(key + 1)]])
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(save.mock.calls.map(([{ draft: saved }]) => saved.title)).toEqual(
      [2, 4, 6, 8, 10].map((keys) => 'x'.repeat(keys)),
    )
  })

  it('is not called saved when it was not, and stays to be saved', async () => {
    const { store, save } = open()
    save.mockResolvedValue(fail('full'))
    store.answerAll([['title', 'Ten']])
    expect(await store.flush()).toBe(false)
    expect(store.read().saving).toEqual({ kind: 'failed', fault: 'full' })
    expect(store.isPending()).toBe(true)
    save.mockResolvedValue(ok(null))
    expect(await store.flush()).toBe(true)
  })

  it('stays beside the draft while it cannot be read, and leaves once it can', () => {
    const { store } = open()
    store.keepUnparsed('goal.levels.must', 'eleven or so')
    expect(store.read().unparsed).toEqual({ 'goal.levels.must': 'eleven or so' })
    store.answerAll([['goal.levels.must', 11_000]])
    expect(store.read().unparsed).toEqual({})
  })

  it('takes its paper away when a change voids it', async () => {
    const { store, shelf } = open()
    const bytes = new Uint8Array([37])
    await store.keepPaper({ draftId: draft.id, content: 'x', bytes, inked: ['client'] })
    expect((await shelf.loadPaper(draft.id)).ok).toBe(true)
    await store.dropPaper()
    expect(store.read().paper).toBeNull()
    expect(await shelf.loadPaper(draft.id)).toEqual(fail('missing'))
  })
})

describe('what happened to a draft before', () => {
  const bytes = new Uint8Array([37])
  const open = (keptBefore: Kept = kept) => {
    const shelf = windowShelf()
    const desk = deskOn(shelf, 'device', world)
    return { store: openDraft(keptBefore, null, desk, world, () => true), shelf, desk }
  }
  const present = ({ read }: ReturnType<typeof openDraft>) => read().history.present
  const signed = (by: readonly ('agency' | 'client')[], of: Draft) => ({
    draftId: draft.id,
    content: draftFingerprint(of).hex,
    bytes,
    inked: by,
  })

  it('gives the first change after a file left the machine the next number, and undoing gives the old one back', () => {
    const { store } = open()
    store.answerAll([['title', 'Sent']])
    expect(present(store).revision).toBe(1)
    const sent = present(store)
    store.handedOut()
    store.answerAll([['title', 'Changed']])
    expect(present(store)).toMatchObject({ revision: 2, parent: draftFingerprint(sent).hex })
    store.answerAll([['goal.place', 'x']])
    expect(present(store).revision).toBe(2)
    store.undo()
    store.undo()
    expect(present(store)).toEqual(sent)
  })

  it('numbers what came in as a file the same way', async () => {
    const { desk, shelf } = open()
    const id = await desk.takeIn({ ...draft, title: 'Theirs', revision: 6 })
    const here = await shelf.load(id.ok ? id.value : '')
    if (!here.ok) throw new Error(here.error)
    const { store } = open(here.value)
    store.answerAll([['title', 'Ours']])
    expect(present(store).revision).toBe(7)
  })

  it('remembers what each party signed once a change voided it, and makes the next draft', async () => {
    const { store } = open()
    const first = present(store)
    await store.keepPaper(signed(['agency'], first))
    expect(store.read().earlier.inked).toEqual({ content: draftFingerprint(first).hex, by: ['agency'] })
    await store.dropPaper()
    store.answerAll([['title', 'Other']])
    const second = present(store)
    expect(second.revision).toBe(2)
    expect(store.read().earlier).toMatchObject({ signed: { agency: first } })
    expect(store.read().earlier.inked).toBeUndefined()
    await store.keepPaper(signed(['client'], second))
    await store.dropPaper()
    expect(store.read().earlier.signed).toEqual({ agency: first, client: second })
  })

  it('keeps a paper at hand in this window where there is no room for it, and keeps the window from closing', async () => {
    const { store, shelf } = open()
    const keep = vi.spyOn(shelf, 'keepPaper').mockResolvedValue(fail('full'))
    const paper = signed(['agency', 'client'], present(store))
    expect(await store.keepPaper(paper)).toBe(false)
    await store.flush()
    expect(store.read()).toMatchObject({ paper, isUnkept: true })
    expect(store.isPending()).toBe(true)
    keep.mockResolvedValue(ok(null))
    expect(await store.keepPaper(paper)).toBe(true)
    await store.flush()
    expect(store.read().isUnkept).toBe(false)
    expect(store.isPending()).toBe(false)
  })

  it('takes back who agreed to a section that changed', () => {
    const { store } = open({ ...kept, draft: { ...draft, agreed: [{ section: 'goal', by: 'client' }] } })
    store.answerAll([['goal.place', 'x']])
    expect(present(store).agreed).toBeUndefined()
    store.undo()
    expect(present(store).agreed).toHaveLength(1)
  })

  it('never enters the file, and neither do private notes', () => {
    const { store } = open()
    store.remember({ read: store.read().history.present })
    store.note('goal', 'ask for a discount')
    store.handedOut()
    const { text } = draftFile(present(store))
    expect(text).toBe(canonicalText(draft))
    expect(text).not.toContain('discount')
  })
})

describe('the desk', () => {
  const desk = () =>
    deskOn(windowShelf(), 'window', { ...world, randomBytes: () => crypto.getRandomValues(new Uint8Array(16)) })

  it('keeps a file of the same agreement apart from the one that lies there, unless they are equal', async () => {
    const ours = desk()
    const first = await ours.takeIn(draft)
    expect(first).toEqual(ok(draft.id))
    expect(await ours.takeIn(draft)).toEqual(ok(draft.id))
    const other = await ours.takeIn({ ...draft, title: 'Theirs' })
    expect(other.ok && other.value).not.toBe(draft.id)
    const list = await ours.shelf.list()
    expect(list.ok && list.value).toHaveLength(2)
  })

  it('brings back what was removed', async () => {
    const ours = desk()
    await ours.takeIn(draft)
    await ours.shelf.remove(draft.id, 0)
    expect(await ours.shelf.list()).toEqual(ok([]))
    await ours.shelf.restore(draft.id)
    expect((await ours.shelf.list()).ok && (await ours.shelf.load(draft.id)).ok).toBe(true)
  })

  it('begins in the language of the screen, with the money of its country', async () => {
    const ours = desk()
    const begun = await ours.begin('ko')
    const loaded = begun.ok ? await ours.shelf.load(begun.value) : begun
    expect(loaded.ok && loaded.value.draft).toMatchObject({ currency: 'KRW', languages: { paper: 'ko' } })
  })
})

describe('a moment', () => {
  it('is told by the wall clock of this device', () => {
    const midnight = Date.UTC(2026, 10, 21, 23, 30)
    expect(localMoment(world, midnight)).toEqual({ date: '2026-11-22', time: '00:30' })
    expect(localMoment({ ...world, offsetMinutes: () => -300 }, midnight)).toEqual({
      date: '2026-11-21',
      time: '18:30',
    })
  })
})
