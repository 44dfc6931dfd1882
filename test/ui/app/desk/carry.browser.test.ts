import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withAnswer } from '../../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { lineOf, UNTOLD } from '../../../../src/engine/drafts/line.ts'
import { openShelf, type Shelf } from '../../../../src/engine/drafts/shelf.ts'
import { signedBefore } from '../../../../src/engine/drafts/signedBefore.ts'
import { bringIn, carriedDesk } from '../../../../src/ui/app/beside/desk/carry.ts'
import { fail } from '../../../../src/std/result.ts'
import { blank } from '../../../domain/agreement/anyDraft.ts'

let shelf: Shelf
beforeEach(async () => {
  const outcome = await openShelf()
  if (!outcome.ok) throw new Error(outcome.error)
  shelf = outcome.value
})
afterEach(() => shelf.deleteEverything())

const named = (letter: string, place: string): Draft => ({
  ...withAnswer(blank(), 'goal.place', place),
  id: letter.repeat(26),
})
async function lay(draft: Draft) {
  const kept = { draft, unparsed: {}, notes: { goal: 'ours' } }
  await shelf.put(kept, lineOf(kept, [], 5, UNTOLD))
}
const paper = (draft: Draft, last: number) => ({
  draftId: draft.id,
  content: 'a'.repeat(64),
  bytes: new Uint8Array([37, 80, last]),
  inked: ['agency'] as const,
  marks: [{ party: 'agency' as const, mark: { typed: 'Noor' }, at: last, offsetMinutes: 0 }],
})
async function carried(): Promise<Blob> {
  const desk = await carriedDesk(shelf)
  if (!desk.ok) throw new Error(desk.error)
  return desk.value.file
}
const places = async () => {
  const list = await shelf.list()
  const ids = list.ok ? list.value.map(({ id }) => id) : []
  const kept = await Promise.all(ids.map((id) => shelf.load(id)))
  return kept.map((one) => one.ok && one.value.draft.goal?.place).toSorted(byText)
}
const lyingBefore = async (id: string) => {
  const papers = await signedBefore(id)
  return papers.ok && papers.value.map(({ bytes }) => [...bytes])
}
const byText = (first: unknown, second: unknown) => (JSON.stringify(first) < JSON.stringify(second) ? -1 : 1)
const [one, two] = [named('a', 'Harbour'), named('b', 'Quay')]

describe('everything in one file', () => {
  it('comes back whole on an empty device: drafts, papers, what was signed before, and what was put away', async () => {
    for (const draft of [one, two]) await lay(draft)
    await shelf.keepPaper(paper(one, 1))
    await shelf.dropPaper(one.id)
    await shelf.keepPaper(paper(one, 2))
    await shelf.archive(two.id, 9)
    const file = await carried()
    const [list, kept] = [await shelf.list(), await shelf.load(one.id)]
    await shelf.deleteEverything()
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 2, same: 0, beside: 0 } })
    expect(await shelf.load(one.id)).toEqual(kept)
    expect(await shelf.loadPaper(one.id)).toEqual({ ok: true, value: paper(one, 2) })
    expect(await lyingBefore(one.id)).toEqual([[37, 80, 1]])
    const now = await shelf.list()
    const told = ({ id, savedAt, archivedAt }: { id: string; savedAt: number; archivedAt?: number }) =>
      [id, savedAt, archivedAt] as const
    expect(now.ok && now.value.map(told).toSorted(byText)).toEqual(list.ok && list.value.map(told).toSorted(byText))
  })

  it('replaces nothing: what is the same stays, what differs comes to lie beside it, and only once', async () => {
    for (const draft of [one, two]) await lay(draft)
    await shelf.keepPaper(paper(one, 1))
    const file = await carried()
    await lay(named('a', 'Other'))
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 0, same: 1, beside: 1 } })
    expect(await places()).toEqual(['Harbour', 'Other', 'Quay'])
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 0, same: 2, beside: 0 } })
    expect(await places()).toHaveLength(3)
  })

  it('brings in what is missing beside the same draft, after it broke off too: papers, and what was said of it', async () => {
    const earlier = { exchange: { sent: [], received: [], waiting: 'returned' } }
    const kept = { draft: one, unparsed: {}, notes: { goal: 'ours' }, earlier }
    await shelf.put(kept, lineOf(kept, [], 5, UNTOLD))
    await shelf.keepPaper(paper(one, 1))
    await shelf.dropPaper(one.id)
    await shelf.keepPaper(paper(one, 2))
    const file = await carried()
    await shelf.deleteEverything()
    await lay(one)
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 1, same: 0, beside: 0 } })
    expect(await shelf.load(one.id)).toEqual({ ok: true, value: kept })
    expect(await shelf.loadPaper(one.id)).toEqual({ ok: true, value: paper(one, 2) })
    expect(await lyingBefore(one.id)).toEqual([[37, 80, 1]])
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 0, same: 1, beside: 0 } })
    const other = { ...kept, earlier: { exchange: { sent: [], received: [] } } }
    await shelf.put(other, lineOf(other, [], 5, UNTOLD))
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 0, same: 0, beside: 1 } })
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 0, same: 1, beside: 0 } })
  })

  it('of an empty desk is a file too', async () => {
    expect(await bringIn(shelf, await carried())).toEqual({ ok: true, value: { added: 0, same: 0, beside: 0 } })
  })

  it.each(['papers', 'papers signed before', 'drafts'])(
    'says how many are not in it whose %s do not read',
    async (what) => {
      for (const draft of [one, two]) await lay(draft)
      const none = (id: string) => (id === one.id ? Promise.resolve(fail('refused' as const)) : null)
      const failing: Shelf = {
        ...shelf,
        ...(what === 'papers' && { loadPaper: (id) => none(id) ?? shelf.loadPaper(id) }),
        ...(what === 'drafts' && { load: (id) => none(id) ?? shelf.load(id) }),
      }
      const before = what === 'papers signed before' ? (id: string) => none(id) ?? signedBefore(id) : signedBefore
      const desk = await carriedDesk(failing, before)
      expect(desk).toMatchObject({ ok: true, value: { count: 1, unread: 1 } })
      await shelf.deleteEverything()
      expect(desk.ok && (await bringIn(shelf, desk.value.file))).toMatchObject({ ok: true, value: { added: 1 } })
      expect(await places()).toEqual(['Quay'])
    },
  )

  it('tells where what was signed before does not read', async () => {
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError')
    })
    expect(await signedBefore(one.id)).toEqual({ ok: false, error: 'refused' })
    opening.mockRestore()
  })

  it('that is changed or removed while it is read says that part of it is missing', async () => {
    const gone = new DOMException('', 'NotReadableError')
    const file = Object.assign(new Blob(['x']), { slice: () => ({ arrayBuffer: () => Promise.reject(gone) }) })
    expect(await bringIn(shelf, file)).toMatchObject({ ok: false, error: { fault: 'cut' } })
  })

  it('that is cut off says so, and keeps what was whole in it', async () => {
    for (const draft of [one, two]) await lay(draft)
    const text = await (await carried()).text()
    await shelf.deleteEverything()
    const cut = new Blob([text.split('\n').slice(0, 2).join('\n')])
    expect(await bringIn(shelf, cut)).toMatchObject({ ok: false, error: { fault: 'cut', brought: { added: 1 } } })
    const torn = new Blob([text.slice(0, -200)])
    expect(await bringIn(shelf, torn)).toMatchObject({ ok: false, error: { fault: 'damaged' } })
    expect(await places()).toHaveLength(1)
  })

  it.each([
    ['a draft', '{"format":"ten-tables"}', 'not-a-desk'],
    ['nothing', '', 'not-a-desk'],
    ['no text', new Uint8Array([0xff, 0xfe, 0]), 'not-a-desk'],
    ['a newer file', '{"format":"ten-tables-desk","version":9,"agreements":[\n]}', 'newer-version'],
    ['something after its end', '{"format":"ten-tables-desk","version":1,"agreements":[\n]}\n{}', 'damaged'],
  ])('with %s in its place is refused', async (_what, content, fault) => {
    expect(await bringIn(shelf, new Blob([content]))).toMatchObject({ ok: false, error: { fault } })
    expect(await places()).toEqual([])
  })
})
