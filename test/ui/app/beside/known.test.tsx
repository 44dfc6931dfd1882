import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { canonicalText } from '../../../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { draftFingerprint } from '../../../../src/domain/agreement/fingerprint.ts'
import { requestOf } from '../../../../src/domain/agreement/request.ts'
import type { Exchange, ShelfFault } from '../../../../src/engine/drafts/kept.ts'
import { fragmentOf } from '../../../../src/engine/exchange/link.ts'
import { fail } from '../../../../src/std/result.ts'
import type { Desk } from '../../../../src/ui/app/desk.ts'
import { address, agencys, arrive, handedOver, newDesk } from './arrivedDrawn.tsx'

// Only a build knows the address of a style sheet.
vi.mock('../../../../src/ui/app/beside/arrived/arrived.page.css?url', () => ({ default: 'arrived.css' }))

beforeEach(() => localStorage.clear())

const YOURS = 'You sent this yourself'

/** A machine on which the draft lies, with what it knows of its way. */
async function machine(draft: Draft, exchange?: Exchange): Promise<Desk> {
  const desk = newDesk()
  await desk.takeIn(draft, exchange ? { exchange } : {})
  return desk
}

async function exchangeOn(desk: Desk, { id }: Draft): Promise<Exchange | undefined> {
  const here = await desk.shelf.load(id)
  if (!here.ok) throw new Error('It is not there')
  return here.value.earlier?.exchange
}

const next = (draft: Draft): Draft => ({
  ...draft,
  revision: draft.revision + 1,
  parent: draftFingerprint(draft).hex,
  people: [],
})
const passed = (draft: Draft) => ({ revision: draft.revision, hash: draftFingerprint(draft).hex, at: 1 })
const none = { sent: [], received: [] }

describe('a bare draft whose differences somebody wants to see', () => {
  const compare = async () => userEvent.click(await screen.findByRole('button', { name: 'See what differs' }))

  it('does not decide for whom this machine speaks, and asks nothing', async () => {
    const draft = await agencys('en')
    const desk = await machine(draft)
    await arrive(fragmentOf(next(draft)), desk)
    await compare()
    await expect.poll(address).toBe(`/a/${draft.id}/returned`)
    expect(await exchangeOn(desk, draft)).toEqual({ ...none, waiting: canonicalText(next(draft)) })
  })

  it('leaves what the other party asked of this machine as it was', async () => {
    const draft = await agencys('en')
    const asked = { asks: 'answers', by: 'agency', due: '2027-03-05', questions: ['goal/pain'] } as const
    const desk = await machine(draft, { ...none, side: 'client', asked })
    await arrive(fragmentOf(next(draft)), desk)
    await compare()
    await expect.poll(address).toBe(`/a/${draft.id}/returned`)
    expect(await exchangeOn(desk, draft)).toMatchObject({ side: 'client', asked })
  })
})

describe('what came back', () => {
  it('asks nothing anew before it is settled', async () => {
    const draft = await agencys('en')
    const back = await handedOver('en', { draft: next(draft), by: 'agency', asks: 'read' })
    const asked = { asks: 'answers', by: 'agency', due: '2027-03-01', questions: ['goal/pain'] } as const
    const desk = await machine(draft, { ...none, side: 'client', asked })
    await arrive(fragmentOf(back), desk)
    await expect.poll(address).toBe(`/a/${draft.id}/returned`)
    expect(await exchangeOn(desk, draft)).toEqual({ ...none, side: 'client', asked, waiting: canonicalText(back) })
  })
})

describe('what one’s own party sent', () => {
  const from = async (draft: Draft, exchange: Partial<Exchange>, came: Draft) => {
    const desk = await machine(draft, { ...none, side: 'agency', ...exchange })
    await arrive(fragmentOf(await handedOver('en', { draft: came })), desk)
    return desk
  }

  it('from another device, and newer, waits beside the draft; the machine speaks for whom it spoke', async () => {
    const draft = await agencys('en')
    const desk = await from(draft, {}, next(draft))
    await expect.poll(address).toBe(`/a/${draft.id}/returned`)
    expect(await exchangeOn(desk, draft)).toEqual({ ...none, side: 'agency', waiting: expect.any(String) })
  })

  it.each<[string, (came: Draft) => Partial<Exchange>, (came: Draft) => Draft]>([
    ['it went out from here', (came) => ({ sent: [{ ...passed(came), way: 'link', asks: 'read' }] }), next],
    ['it came from one’s own before', (came) => ({ received: [{ ...passed(came), by: 'agency' }] }), next],
    ['it is word for word the draft here', () => ({}), (came) => came],
  ])('is one’s own where %s', async (_why, exchange, here) => {
    const came = await agencys('en')
    await from(here(came), exchange(came), came)
    expect(await screen.findByText(YOURS)).toBeVisible()
  })
})

describe('a request about a draft that is here', () => {
  const ask = async (about: Draft) => {
    const { by, when, language } = await handedOver('en')
    return requestOf(about, { by, when, language, asks: 'answers' }, 'Ten tables by June.', ['goal/pain'])
  }

  it('is one’s own where the state that it was made from went out from here', async () => {
    const draft = await agencys('en')
    const sent = [{ ...passed(draft), way: 'code', asks: 'answers' } as const]
    await arrive(fragmentOf(await ask(draft)), await machine(next(draft), { ...none, side: 'agency', sent }))
    expect(await screen.findByText(YOURS)).toBeVisible()
  })

  it('from one’s own other device asks nothing of it: the draft is opened', async () => {
    const draft = await agencys('en')
    const desk = await machine(draft, { ...none, side: 'agency' })
    await arrive(fragmentOf(await ask(next(draft))), desk)
    await expect.poll(address).toBe(`/a/${draft.id}`)
    expect(await exchangeOn(desk, draft)).toEqual({ ...none, side: 'agency' })
  })
})

describe('a draft that lies here and cannot be read, or written,', () => {
  const refusing = (desk: Desk, fault: ShelfFault): Desk => ({
    ...desk,
    shelf: { ...desk.shelf, load: () => Promise.resolve(fail(fault)) },
  })

  it('is not taken for one that is not here', async () => {
    const sent = await handedOver('en')
    await arrive(fragmentOf(sent), refusing(await machine(sent.draft), 'damaged'))
    expect(await screen.findByRole('alert')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull()
  })

  it('is not opened as if what is asked had been kept', async () => {
    const sent = await handedOver('en')
    const desk = await machine(sent.draft, {
      ...none,
      side: 'client',
      received: [{ ...passed(sent.draft), by: 'agency' }],
    })
    await arrive(fragmentOf(sent), { ...desk, save: () => Promise.resolve(fail('full')) })
    expect(await screen.findByRole('alert')).toBeVisible()
    expect(address()).toBe('/arrived')
  })
})
