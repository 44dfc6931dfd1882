import { afterEach, describe, expect, it } from 'vitest'
import type { KeptPaper } from '../../../src/engine/drafts/kept.ts'
import { openShelf, type Shelf } from '../../../src/engine/drafts/shelf.ts'
import { signedBefore } from '../../../src/engine/drafts/signedBefore.ts'
import { blank } from '../../domain/agreement/anyDraft.ts'

const draft = blank()
const listing = {
  id: draft.id,
  title: '',
  agency: '',
  client: '',
  example: false,
  inked: [],
  savedAt: 1,
  search: '',
  standing: 'draft' as const,
  next: null,
}
const mark = { party: 'agency' as const, mark: { typed: 'Ann' }, offsetMinutes: 0 }
const paper = (content: string, bytes: readonly number[], at: number): KeptPaper => ({
  draftId: draft.id,
  content,
  bytes: Uint8Array.from(bytes),
  inked: ['agency'],
  marks: [{ ...mark, at }],
})
const lying = async () => {
  const papers = await signedBefore(draft.id)
  return papers.ok && papers.value.map(({ content, bytes }) => [content, [...bytes]])
}

let shelf: Shelf
async function open() {
  const outcome = await openShelf()
  if (!outcome.ok) throw new Error(outcome.error)
  shelf = outcome.value
  await shelf.put({ draft, unparsed: {}, notes: {} }, listing)
}

afterEach(() => shelf.deleteEverything())

describe('a paper that was signed', () => {
  it('stays as it was signed when an answer changes, and when the new one is signed, and changes again', async () => {
    await open()
    await shelf.keepPaper(paper('first', [1, 2], 10))
    await shelf.dropPaper(draft.id)
    expect(await shelf.loadPaper(draft.id)).toEqual({ ok: false, error: 'missing' })
    expect(await lying()).toEqual([['first', [1, 2]]])
    await shelf.keepPaper(paper('second', [1, 3], 20))
    await shelf.dropPaper(draft.id)
    expect(await lying()).toEqual([
      ['second', [1, 3]],
      ['first', [1, 2]],
    ])
  })

  it('is not written over by another print of the same content', async () => {
    await open()
    await shelf.keepPaper(paper('same', [1, 2], 10))
    await shelf.keepPaper(paper('same', [9, 9, 9], 20))
    expect(await lying()).toEqual([['same', [1, 2]]])
    expect(await shelf.loadPaper(draft.id)).toEqual({ ok: true, value: paper('same', [9, 9, 9], 20) })
  })

  it('is the beginning of the one with the second signature, and does not lie there twice', async () => {
    await open()
    await shelf.keepPaper(paper('one', [1, 2], 10))
    await shelf.keepPaper(paper('one', [1, 2, 3], 20))
    expect(await lying()).toEqual([])
  })

  it('goes with its draft, and with everything', async () => {
    await open()
    await shelf.keepPaper(paper('first', [1], 10))
    await shelf.dropPaper(draft.id)
    await shelf.remove(draft.id, 5)
    await shelf.sweep(6)
    expect(await lying()).toEqual([])
    await open()
    await shelf.keepPaper(paper('first', [1], 10))
    await shelf.dropPaper(draft.id)
    await shelf.deleteEverything()
    expect(await lying()).toEqual([])
  })
})
