import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../../src/domain/agreement/draft.ts'
import type { ShelfFault } from '../../../src/engine/drafts/kept.ts'
import { fail } from '../../../src/std/result.ts'
import { deskOn } from '../../../src/ui/app/desk.ts'
import { windowShelf } from '../../../src/ui/app/windowShelf.ts'

const draft = emptyDraft({
  id: 'a'.repeat(26),
  languages: { paper: 'en' },
  paperSize: 'a4',
  currency: 'EUR',
  timeZone: 'Europe/Dublin',
})
const world = { now: () => 0, offsetMinutes: () => 0, randomBytes: (length: number) => new Uint8Array(length) }

describe('a draft from a file', () => {
  it('is laid down under its own id where none of that id lies here', async () => {
    const shelf = windowShelf()
    expect(await deskOn(shelf, 'device', world).takeIn(draft)).toEqual({ ok: true, value: draft.id })
    expect(await shelf.load(draft.id)).toMatchObject({ ok: true, value: { draft } })
  })

  it.each<ShelfFault>(['damaged', 'closed', 'refused'])(
    'is not laid over one that lies here and cannot be read (%s)',
    async (fault) => {
      const shelf = windowShelf()
      const mine = { ...draft, title: 'Mine' }
      await deskOn(shelf, 'device', world).takeIn(mine)
      const closed = { ...shelf, load: () => Promise.resolve(fail(fault)) }
      expect(await deskOn(closed, 'device', world).takeIn(draft)).toEqual(fail(fault))
      expect(await shelf.load(draft.id)).toMatchObject({ ok: true, value: { draft: mine } })
    },
  )
})
