import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { canonicalText } from '../../../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { draftFingerprint } from '../../../../src/domain/agreement/fingerprint.ts'
import { requestOf } from '../../../../src/domain/agreement/request.ts'
import type { Exchange } from '../../../../src/engine/drafts/kept.ts'
import { fragmentOf } from '../../../../src/engine/exchange/link.ts'
import type { Desk } from '../../../../src/ui/app/desk.ts'
import { address, agencys, arrive, AT, handedOver, newDesk } from './arrivedDrawn.tsx'

// Only a build knows the address of a style sheet.
vi.mock('../../../../src/ui/app/beside/arrived/arrived.page.css?url', () => ({ default: 'arrived.css' }))

beforeEach(() => localStorage.clear())

async function exchangeOn(desk: Desk, { id }: Draft): Promise<Exchange | undefined> {
  const here = await desk.shelf.load(id)
  if (!here.ok) throw new Error('It is not there')
  return here.value.earlier?.exchange
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const isSender = () => press('No, I am the agency, Plainwell')
const none = { sent: [], received: [] }
const requestAbout = async (about: Draft) => {
  const { by, when, language } = await handedOver('en')
  return requestOf(about, { by, when, language, asks: 'answers' }, 'Ten tables by June.', ['goal/pain'])
}

describe('a link on a machine that does not know the draft', () => {
  it('says for whom one answers before it lies on the desk', async () => {
    const sent = await handedOver('en')
    const { desk } = await arrive(fragmentOf(sent))
    expect(await screen.findByText('You answer for the client, Signal Box Grill.')).toBeVisible()
    expect(await desk.shelf.load(sent.draft.id)).toEqual({ ok: false, error: 'missing' })
  })

  it('says so by the role alone where the party has no name yet', async () => {
    const draft = await agencys('en')
    const parties = {
      ...draft.parties,
      client: { ...draft.parties.client, shortName: undefined, legalName: undefined },
    }
    const nameless = JSON.parse(JSON.stringify({ ...draft, parties })) as Draft
    await arrive(fragmentOf(await handedOver('en', { draft: nameless })))
    expect(await screen.findByText('You answer for the client.')).toBeVisible()
  })

  it('is opened as one’s own by the sender’s second device, which is asked nothing', async () => {
    const sent = await handedOver('en')
    const { desk } = await arrive(fragmentOf(sent))
    await isSender()
    expect(screen.getByText('You answer for the agency, Plainwell.')).toBeVisible()
    expect(screen.getByText(/^You sent this from another device\./)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull()
    await press('Open it as mine')
    await expect.poll(address).toBe(`/a/${sent.draft.id}`)
    const { revision } = sent.draft
    expect(await exchangeOn(desk, sent.draft)).toEqual({
      side: 'agency',
      sent: [],
      received: [{ revision, hash: sent.content, at: AT, by: 'agency', text: canonicalText(sent.draft) }],
    })
    await arrive(fragmentOf(sent), desk)
    expect(await screen.findByText('You sent this yourself')).toBeVisible()
  })

  it('is only read there as the sender’s, too', async () => {
    const sent = await handedOver('en')
    const { desk } = await arrive(fragmentOf(sent))
    await isSender()
    await press('Just read it')
    await expect.poll(address).toBe(`/a/${sent.draft.id}/read`)
    expect(await exchangeOn(desk, sent.draft)).toMatchObject({ side: 'agency' })
  })

  it('is begun for the other party by whoever pressed the wrong way and says so', async () => {
    const sent = await handedOver('en')
    const { desk } = await arrive(fragmentOf(sent))
    await isSender()
    await press('No, I am the client, Signal Box Grill')
    await press('Begin')
    await expect.poll(address).toBe(`/a/${sent.draft.id}/short`)
    expect(await exchangeOn(desk, sent.draft)).toMatchObject({ side: 'client', asked: { by: 'agency' } })
  })

  it('that carries a request alone begins nothing for its sender', async () => {
    const draft = await agencys('en')
    const { desk } = await arrive(fragmentOf(await requestAbout(draft)))
    await isSender()
    expect(screen.getByText(/The draft itself lies on the device that you sent it from\.$/)).toBeVisible()
    expect(screen.getAllByRole('button')).toHaveLength(1)
    expect(await desk.shelf.load(draft.id)).toEqual({ ok: false, error: 'missing' })
  })
})

describe('a draft that lies where nobody has said yet for whom the machine speaks', () => {
  /** It lies here, and nothing is known of its way. */
  async function machine(draft: Draft): Promise<Desk> {
    const desk = newDesk()
    await desk.takeIn(draft, {})
    return desk
  }
  const next = (draft: Draft): Draft => ({
    ...draft,
    revision: draft.revision + 1,
    parent: draftFingerprint(draft).hex,
    people: [],
  })

  it.each([
    ['for the other party', async () => undefined, 'client'],
    ['for the one that sent it', isSender, 'agency'],
  ])('gets what came back only once somebody looks through it %s', async (_who, say, side) => {
    const draft = await agencys('en')
    const back = await handedOver('en', { draft: next(draft), asks: 'read' })
    const desk = await machine(draft)
    await arrive(fragmentOf(back), desk)
    expect(await screen.findByText('You answer for the client, Signal Box Grill.')).toBeVisible()
    expect(await exchangeOn(desk, draft)).toBeUndefined()
    await say()
    await press('See what differs')
    await expect.poll(address).toBe(`/a/${draft.id}/returned`)
    expect(await exchangeOn(desk, draft)).toEqual({ ...none, side, waiting: canonicalText(back) })
  })

  it('is asked something only once somebody begins for the party that is asked', async () => {
    const draft = await agencys('en')
    const desk = await machine(draft)
    await arrive(fragmentOf(await requestAbout(next(draft))), desk)
    expect(await screen.findByText('You answer for the client, Signal Box Grill.')).toBeVisible()
    expect(await exchangeOn(desk, draft)).toBeUndefined()
    await press('Begin')
    await expect.poll(address).toBe(`/a/${draft.id}/short`)
    expect(await exchangeOn(desk, draft)).toMatchObject({ side: 'client', asked: { questions: ['goal/pain'] } })
  })

  it('is opened as it is by the party that sent it word for word', async () => {
    const draft = await agencys('en')
    const desk = await machine(draft)
    await arrive(fragmentOf(await handedOver('en', { draft })), desk)
    await isSender()
    await press('Open it as mine')
    await expect.poll(address).toBe(`/a/${draft.id}`)
    expect(await exchangeOn(desk, draft)).toEqual({ ...none, side: 'agency' })
  })
})
