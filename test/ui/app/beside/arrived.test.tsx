import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { canonicalText } from '../../../../src/domain/agreement/canonical.ts'
import { draftFingerprint } from '../../../../src/domain/agreement/fingerprint.ts'
import { requestOf } from '../../../../src/domain/agreement/request.ts'
import { fragmentOf } from '../../../../src/engine/exchange/link.ts'
import { carry } from '../../../../src/ui/app/beside/arrived/heldArrival.ts'
import { address, agencys, arrive, AT, handedOver, heading, newDesk, open } from './arrivedDrawn.tsx'

// Only a build knows the address of a style sheet.
vi.mock('../../../../src/ui/app/beside/arrived/arrived.page.css?url', () => ({ default: 'arrived.css' }))

beforeEach(() => localStorage.clear())

const begin = () => userEvent.click(screen.getByRole('button', { name: 'Begin' }))

describe('a link that somebody was sent', () => {
  it('leaves the address before a word of it is read, and outlives a reload', async () => {
    const sent = await handedOver('en')
    const { again } = await open(fragmentOf(sent))
    expect(address()).toBe('/arrived')
    for (const _reload of [1, 2]) {
      await again()
      expect((await heading()).textContent).toBe(
        'Plainwell asks one thing of you: your numbers by Friday 5\u00a0March.',
      )
    }
  })

  it('says from whom, what it is about, how long it takes and in whose hands it is', async () => {
    const sent = await handedOver('en', { words: 'Guess where you must.' })
    await arrive(fragmentOf(sent))
    const page = (await heading()).closest('main')?.textContent
    for (const said of [
      'From Mina Kessler, for the agency',
      'Guess where you must.',
      'The quiet hour before six',
      'About five minutes, here on this device. No account.',
      '12 questions, on a phone too.',
      'It stays here until you send it back yourself.',
      'Whoever holds the link can read it',
      'No account, no tracking',
      'Handed over on 1\u00a0March, 14:02, by the clock of their device.',
    ])
      expect(page).toContain(said)
    expect(screen.queryByText(/This is an example/)).toBeNull()
  })

  it('of an example says that it is one', async () => {
    const draft = { ...(await agencys('en')), example: 'grill' }
    await arrive(fragmentOf(await handedOver('en', { draft })))
    expect(await screen.findByText(/This is an example – not an agreement/)).toBeVisible()
  })

  it('is read in the language it was sent in', async () => {
    const { kept } = await arrive(fragmentOf(await handedOver('ko')))
    expect((await heading()).textContent).toMatch(/에서 한\u00a0가지만 부탁드립니다\. 3월 5일 금요일까지/)
    expect([document.documentElement.lang, kept]).toEqual(['ko', ['ko']])
  })

  it('is read in the language that its reader chose here before', async () => {
    localStorage.setItem('ten-tables.language', 'en')
    await arrive(fragmentOf(await handedOver('nl')))
    expect((await heading()).textContent).toMatch(/asks one thing of you/)
  })

  it('lies on the desk once it is begun: for the other party, with what is asked, as the next draft’s parent', async () => {
    const sent = await handedOver('en')
    const { desk } = await arrive(fragmentOf(sent))
    await heading()
    expect(await desk.shelf.load(sent.draft.id)).toEqual({ ok: false, error: 'missing' })
    await begin()
    await expect.poll(address).toBe(`/a/${sent.draft.id}/short`)
    const kept = await desk.shelf.load(sent.draft.id)
    if (!kept.ok) throw new Error('It is not there')
    const { revision } = sent.draft
    expect(kept.value.draft).toEqual(sent.draft)
    expect(kept.value.earlier).toEqual({
      closed: { revision, hash: sent.content },
      exchange: {
        side: 'client',
        asked: { asks: 'answers', due: '2027-03-05', by: 'agency' },
        sent: [],
        received: [{ revision, hash: sent.content, at: AT, by: 'agency', text: canonicalText(sent.draft) }],
      },
    })
  })

  it('may be read alone', async () => {
    const sent = await handedOver('en')
    await arrive(fragmentOf(sent))
    await userEvent.click(await screen.findByRole('button', { name: 'Just read it' }))
    await expect.poll(address).toBe(`/a/${sent.draft.id}/read`)
  })

  it('of nothing at all says that nothing arrived', async () => {
    history.replaceState(null, '', '/#/arrived')
    await open('')
    expect((await heading()).textContent).toBe('Nothing has arrived here')
  })
})

describe('a file that was handed over', () => {
  it('is told like a link, and that whoever has the file can read it', async () => {
    carry(canonicalText(await handedOver('en')))
    await open('')
    expect((await heading()).textContent).toMatch(/^Plainwell asks one thing/)
    expect(screen.getByText('Whoever has the file can read it')).toBeVisible()
  })
})

describe('a request', () => {
  it('begins a draft that follows the one it asks about, with the questions that were asked', async () => {
    const draft = await agencys('en')
    const { by, name, when, language, asks } = await handedOver('en')
    const asked = ['goal/pain', 'money/spend']
    const request = requestOf(draft, { by, ...(name && { name }), when, language, asks }, 'Ten tables by June.', asked)
    const { desk } = await arrive(fragmentOf(request))
    expect((await heading()).textContent).toBe('Plainwell asks one thing of you: your numbers.')
    expect(screen.getByText('Ten tables by June.')).toBeVisible()
    expect(screen.getByText(/^2 questions/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Just read it' })).toBeNull()
    await begin()
    await expect.poll(address).toBe(`/a/${draft.id}/short`)
    const kept = await desk.shelf.load(draft.id)
    const { hex } = draftFingerprint(draft)
    expect(kept).toMatchObject({ ok: true, value: { draft: { parent: hex, revision: draft.revision + 1 } } })
    const { exchange, closed } = (kept.ok && kept.value.earlier) || {}
    expect(closed).toBeUndefined()
    expect(exchange).toMatchObject({ side: 'client', asked: { questions: asked }, received: [{ hash: hex }] })
  })
})

describe('a draft that is here already', () => {
  /** The agency’s own machine, which handed the draft over, and the client’s answer to it. */
  async function atTheAgency() {
    const desk = newDesk()
    const sent = await handedOver('en')
    const { revision } = sent.draft
    const state = { revision, hash: sent.content, at: 1, way: 'link', asks: 'answers' } as const
    await desk.takeIn(sent.draft, { exchange: { side: 'agency', sent: [state], received: [] } })
    const answered = { ...sent.draft, revision: revision + 1, parent: sent.content, people: [] }
    return { desk, sent, back: await handedOver('en', { draft: answered, by: 'client', asks: 'settle' }) }
  }

  it('and came back otherwise waits beside it at once, and leads to what differs', async () => {
    const { desk, sent, back } = await atTheAgency()
    await arrive(fragmentOf(back), desk)
    await expect.poll(address).toBe(`/a/${sent.draft.id}/returned`)
    const kept = await desk.shelf.load(sent.draft.id)
    expect(kept).toMatchObject({
      value: { draft: sent.draft, earlier: { exchange: { waiting: canonicalText(back) } } },
    })
  })

  it('and is agreed to or declined word for word as it went is told too', async () => {
    const { desk, sent } = await atTheAgency()
    const declined = { by: 'client', asks: 'read', reply: { declined: { reason: 'Too dear.' } } } as const
    await arrive(fragmentOf(await handedOver('en', declined)), desk)
    await expect.poll(address).toBe(`/a/${sent.draft.id}/returned`)
  })

  it('and went out from here is shown as the other one will read it', async () => {
    const { desk, sent } = await atTheAgency()
    await arrive(fragmentOf(sent), desk)
    expect(await screen.findByText('You sent this yourself')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Open the draft' })).toHaveAttribute('href', `#/a/${sent.draft.id}`)
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull()
  })

  it('and was begun before is opened where one left it, whatever was answered meanwhile', async () => {
    const sent = await handedOver('en')
    const { desk } = await arrive(fragmentOf(sent))
    await heading()
    await begin()
    await expect.poll(address).toMatch(/short$/)
    const kept = await desk.shelf.load(sent.draft.id)
    if (!kept.ok) throw new Error('It is not there')
    const answered = { ...kept.value.draft, revision: 99, people: [] }
    await desk.save({ ...kept.value, draft: answered }, [])
    await arrive(fragmentOf(sent), desk)
    await expect.poll(address).toBe(`/a/${sent.draft.id}/short`)
    expect(await desk.shelf.load(sent.draft.id)).toMatchObject({ value: { draft: answered } })
  })

  it('brings no answers to a draft that is not here', async () => {
    await arrive(fragmentOf(await handedOver('en', { by: 'client', toRequest: true })))
    expect((await heading()).textContent).toMatch(/belong to a draft that is not on this device$/)
  })
})
