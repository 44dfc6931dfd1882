import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Earlier, KeptPaper } from '../../../../src/engine/drafts/kept.ts'
import { lineOf, UNTOLD } from '../../../../src/engine/drafts/line.ts'
import { openShelf, type Shelf } from '../../../../src/engine/drafts/shelf.ts'
import { signedBefore } from '../../../../src/engine/drafts/signedBefore.ts'
import { bringIn, carriedDesk } from '../../../../src/ui/app/beside/desk/carry.ts'
import { blank } from '../../../domain/agreement/anyDraft.ts'

let shelf: Shelf
beforeEach(async () => {
  const outcome = await openShelf()
  if (!outcome.ok) throw new Error(outcome.error)
  shelf = outcome.value
})
afterEach(() => shelf.deleteEverything())

const draft = blank()
const content = 'a'.repeat(64)
const mark = (party: 'agency' | 'client', at: number) => ({ party, mark: { typed: party }, at, offsetMinutes: 0 })
const signed: KeptPaper = {
  draftId: draft.id,
  content,
  bytes: new Uint8Array([37, 80, 68]),
  inked: ['agency'],
  marks: [mark('agency', 1)],
}
const cosigned: KeptPaper = {
  ...signed,
  bytes: new Uint8Array([37, 80, 68, 70, 45]),
  inked: ['agency', 'client'],
  marks: [mark('agency', 1), mark('client', 2)],
}
const sent = { revision: 1, hash: 'b'.repeat(64), at: 3, way: 'paper', asks: 'sign' } as const
const whenSigned: Earlier = {
  closed: { revision: 1, hash: 'b'.repeat(64) },
  inked: { content, by: ['agency'] },
  exchange: { side: 'agency', sent: [sent], received: [] },
}
const received = { revision: 1, hash: 'b'.repeat(64), at: 4, by: 'client' } as const
const whenCosigned: Earlier = {
  ...whenSigned,
  inked: { content, by: ['agency', 'client'] },
  exchange: { side: 'agency', sent: [sent], received: [received] },
}

async function lay(paper: KeptPaper, earlier?: Earlier) {
  await shelf.deleteEverything()
  const kept = { draft, unparsed: {}, notes: {}, ...(earlier && { earlier }) }
  await shelf.put(kept, lineOf(kept, paper.inked, 5, UNTOLD))
  await shelf.keepPaper(paper)
}
async function fileWith(paper: KeptPaper, earlier?: Earlier): Promise<Blob> {
  await lay(paper, earlier)
  const desk = await carriedDesk(shelf)
  if (!desk.ok) throw new Error(desk.error)
  return desk.value.file
}
const pastHere = async () => {
  const kept = await shelf.load(draft.id)
  return kept.ok && (kept.value.earlier ?? {})
}
const paperHere = async () => {
  const paper = await shelf.loadPaper(draft.id)
  return paper.ok && paper.value
}

describe('a file with the same agreement, signed by one more', () => {
  it('brings its paper into the place of the one that it goes on from, with what is known of its way', async () => {
    const file = await fileWith(cosigned, whenCosigned)
    await lay(signed, whenSigned)
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 1, same: 0, beside: 0 } })
    expect(await paperHere()).toEqual(cosigned)
    expect(await pastHere()).toEqual(whenCosigned)
    expect(await signedBefore(draft.id)).toEqual({ ok: true, value: [] })
    const list = await shelf.list()
    expect(list.ok && list.value.map(({ inked, standing }) => [inked, standing])).toEqual([
      [['agency', 'client'], 'signed'],
    ])
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 0, same: 1, beside: 0 } })
  })

  it('says by whom it is signed, also where the file knows nothing of its way', async () => {
    const file = await fileWith(cosigned)
    await lay(signed, whenSigned)
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 1, same: 0, beside: 0 } })
    expect(await paperHere()).toEqual(cosigned)
    expect(await pastHere()).toEqual({ ...whenSigned, inked: whenCosigned.inked })
  })

  it('lies beside where what is known here would be lost', async () => {
    const file = await fileWith(cosigned, whenCosigned)
    const here: Earlier = { ...whenSigned, exchange: { side: 'agency', sent: [sent], received: [], waiting: 'came' } }
    await lay(signed, here)
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 0, same: 0, beside: 1 } })
    expect(await paperHere()).toEqual(signed)
    expect(await pastHere()).toEqual(here)
  })

  it.each<[string, KeptPaper]>([
    ['begins otherwise', { ...cosigned, bytes: new Uint8Array([37, 81, 68, 70, 45]) }],
    ['is of another content', { ...cosigned, content: 'c'.repeat(64) }],
    ['carries no more signatures', { ...cosigned, inked: ['agency'] }],
    ['carries other ones', { ...cosigned, inked: ['client', 'agency'] }],
  ])('lies beside where its paper %s', async (_how, paper) => {
    const file = await fileWith(paper)
    await lay(signed)
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 0, same: 0, beside: 1 } })
    expect(await paperHere()).toEqual(signed)
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 0, same: 1, beside: 0 } })
  })
})

describe('a file with the same agreement, signed by one less', () => {
  it('brings nothing: its paper is the beginning of the one here', async () => {
    const file = await fileWith(signed, whenSigned)
    await lay(cosigned, whenCosigned)
    expect(await bringIn(shelf, file)).toEqual({ ok: true, value: { added: 0, same: 1, beside: 0 } })
    expect(await paperHere()).toEqual(cosigned)
    expect(await pastHere()).toEqual(whenCosigned)
  })
})
