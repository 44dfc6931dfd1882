import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import type { Kept, WrittenSteps } from '../../../src/engine/drafts/kept.ts'
import { fail, ok } from '../../../src/std/result.ts'
import { deskOn } from '../../../src/ui/app/desk.ts'
import { openDraft, type DraftStore } from '../../../src/ui/app/draft/draftStore.ts'
import { windowShelf } from '../../../src/ui/app/windowShelf.ts'
import { blank } from '../../domain/agreement/anyDraft.ts'

const world = { now: () => 0, offsetMinutes: () => 0, randomBytes: (length: number) => new Uint8Array(length) }

/** A device whose drafts outlive the page, with the steps beside them as the store keeps them. */
function device() {
  const rows = new Map<number, string>()
  const writes: number[] = []
  const shelf = windowShelf()
  let kept: Kept = { draft: blank(), unparsed: {}, notes: {} }
  const save = (next: Kept, _listing: unknown, steps?: WrittenSteps) => {
    kept = steps ? { ...next, step: steps.step } : next
    for (const number of rows.keys()) if (steps && (number >= steps.from || number < steps.oldest)) rows.delete(number)
    writes.push(steps?.texts.length ?? 0)
    for (const [index, text] of (steps?.texts ?? []).entries()) rows.set((steps?.from ?? 0) + index, text)
    return Promise.resolve(ok(null))
  }
  const found = () => [...rows].map(([number, text]) => ({ number, text }))
  const fault = { now: false }
  /** What the store waits for before it answers. */
  const answer = { after: Promise.resolve() }
  const steps = async () => {
    await answer.after
    return fault.now ? fail('refused' as const) : ok(found())
  }
  const desk = deskOn({ ...shelf, save, steps }, 'device', world)
  /** The page, loaded anew. */
  const open = () => openDraft(kept, null, desk, world, () => true)
  const visit = async () => {
    const store = open()
    await new Promise((done) => store.subscribe(() => done(null)))
    return store
  }
  return { open, visit, rows, writes, fault, answer }
}

const present = (store: DraftStore) => canonicalText(store.read().history.present)
const lengths = (store: DraftStore) => [store.read().history.past.length, store.read().history.future.length]

describe('the history of a draft over several visits', () => {
  it('goes back to its first word, and forth again to its last', async () => {
    const here = device()
    const first = await here.visit()
    const states = [present(first)]
    for (const [path, answer] of [
      ['title', 'One'],
      ['goal.place', 'Here'],
      ['title', 'Two'],
    ] as const) {
      first.answerAll([[path, answer]])
      states.push(present(first))
    }
    await first.flush()
    const second = await here.visit()
    expect(lengths(second)).toEqual([3, 0])
    second.answerAll([['audience.who', 'Commuters']])
    states.push(present(second))
    await second.flush()
    const third = await here.visit()
    const back = states.map(() => {
      const now = present(third)
      third.undo()
      return now
    })
    expect(back).toEqual(states.toReversed())
    await third.flush()
    const fourth = await here.visit()
    expect(lengths(fourth)).toEqual([0, 4])
    for (let step = 0; step < 4; step += 1) fourth.redo()
    expect(present(fourth)).toBe(states.at(-1))
  })

  it('forgets what was taken back once another way was gone, also for the next visit', async () => {
    const here = device()
    const first = await here.visit()
    for (const title of ['One', 'Two', 'Three'])
      first.answerAll([
        ['title', title],
        ['goal.place', title],
      ])
    first.undo()
    first.undo()
    await first.flush()
    const second = await here.visit()
    second.answerAll([['title', 'Other']])
    await second.flush()
    expect([...here.rows.keys()]).toEqual([1, 2])
    const third = await here.visit()
    expect(lengths(third)).toEqual([2, 0])
    third.undo()
    expect(third.read().history.present.title).toBe('One')
  })

  it('is left out as far as it does not belong to the draft', async () => {
    const here = device()
    const first = await here.visit()
    for (const title of ['One', 'Two'])
      first.answerAll([
        ['title', title],
        ['goal.place', title],
      ])
    await first.flush()
    here.rows.set(1, JSON.stringify([{ path: 'title', before: 'Zero', after: 'Never' }]))
    expect(lengths(await here.visit())).toEqual([1, 0])
  })

  it('takes in what was written before it came, which is another way than what was taken back', async () => {
    const here = device()
    const first = await here.visit()
    for (const path of ['title', 'goal.place'] as const) first.answerAll([[path, 'One']])
    first.undo()
    await first.flush()
    const second = here.open()
    second.answerAll([['goal.brief', 'At once']])
    await expect.poll(() => lengths(second)).toEqual([2, 0])
    await second.flush()
    const third = await here.visit()
    expect(lengths(third)).toEqual([2, 0])
    third.undo()
    third.undo()
    expect(present(third)).toBe(canonicalText(blank()))
  })

  it('outlives a visit in which the store did not answer what led to the draft', async () => {
    const here = device()
    const first = await here.visit()
    for (const path of ['title', 'goal.place'] as const) first.answerAll([[path, 'One']])
    await first.flush()
    here.fault.now = true
    const second = here.open()
    second.answerAll([['audience.who', 'Written without them']])
    await second.flush()
    expect([...here.rows.keys()]).toEqual([1, 2, 3])
    here.fault.now = false
    const third = await here.visit()
    expect(lengths(third)).toEqual([3, 0])
    for (let step = 0; step < 3; step += 1) third.undo()
    expect(present(third)).toBe(canonicalText(blank()))
  })

  it('reaches behind what was written in the same places while the store did not answer', async () => {
    const here = device()
    const first = await here.visit()
    for (const path of ['title', 'goal.place'] as const) first.answerAll([[path, 'One']])
    await first.flush()
    here.fault.now = true
    const second = here.open()
    for (const place of ['Two', 'Three']) {
      second.answerAll([
        ['goal.place', place],
        ['title', undefined],
      ])
      await second.flush()
    }
    here.fault.now = false
    const third = await here.visit()
    // All of that visit is one step.
    expect(lengths(third)).toEqual([3, 0])
    third.answerAll([['title', 'Four']])
    await third.flush()
    const fourth = await here.visit()
    expect(lengths(fourth)).toEqual([4, 0])
    const titles = [0, 1, 2, 3].map(() => {
      fourth.undo()
      return [fourth.read().history.present.title, fourth.read().history.present.goal?.place]
    })
    expect(titles).toEqual([
      [undefined, 'Three'],
      ['One', 'One'],
      ['One', undefined],
      [undefined, undefined],
    ])
  })

  it('takes a visit apart into its steps once the store answers, and keeps what was taken back before it did', async () => {
    const here = device()
    const first = await here.visit()
    for (const path of ['title', 'goal.place'] as const) first.answerAll([[path, 'One']])
    first.undo()
    await first.flush()
    let answers = () => undefined as void
    here.answer.after = new Promise((done) => (answers = done))
    const second = here.open()
    for (const title of ['Two', 'Three'])
      second.answerAll([
        ['title', title],
        ['goal.brief', title],
      ])
    await second.flush()
    second.undo()
    second.undo()
    await second.flush()
    answers()
    await expect.poll(() => lengths(second)).toEqual([1, 2])
    await second.flush()
    const third = await here.visit()
    expect(lengths(third)).toEqual([1, 2])
    third.redo()
    third.redo()
    expect(third.read().history.present.title).toBe('Three')
  })

  it.each([
    ['that is no JSON', '[{'],
    ['of another form', '{"path":"title"}'],
    ['of a whole draft that is none', '[{"path":"","before":null,"after":{}}]'],
    ['of a whole draft that is another one', '[{"path":"","before":{"title":"A"},"after":{"title":"B"}}]'],
    ['to where nothing stands', '[{"path":"invented","after":"x"}]'],
    ['from what no draft can be', '[{"path":"title","before":12,"after":"One"}]'],
    ['from a draft without a currency', '[{"path":"title","after":"One"},{"path":"currency","after":"EUR"}]'],
  ])('ends at a step %s', async (_which, text) => {
    const here = device()
    const first = await here.visit()
    for (const path of ['title', 'goal.place'] as const) first.answerAll([[path, 'One']])
    await first.flush()
    here.rows.set(1, text)
    expect(lengths(await here.visit())).toEqual([1, 0])
  })

  it('writes only what is new', async () => {
    const here = device()
    const first = await here.visit()
    first.answerAll([['goal.brief', 'A long sentence. '.repeat(50)]])
    await first.flush()
    first.answerAll([['title', 'Short']])
    await first.flush()
    expect((here.rows.get(2) ?? '').length).toBeLessThan(100)
    expect(here.writes).toEqual([1, 1])
  })
})
