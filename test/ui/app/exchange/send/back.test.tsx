import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { withAnswer } from '../../../../../src/domain/agreement/change.ts'
import { draftOfRequest, requestOf } from '../../../../../src/domain/agreement/request.ts'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import { withheldFrom } from '../../../../../src/domain/agreement/withheld.ts'
import type { Exchange } from '../../../../../src/engine/drafts/kept.ts'
import { draw, handOverIn, textOf } from './drawn.tsx'
import { agencysPart } from './drafts.ts'
import { AGENCYS, AGENCYS_LIMIT } from './part.ts'

// Only a build knows the address of a style sheet.
vi.mock('../../../../../src/ui/app/exchange/send/send.page.css?url', () => ({ default: 'send.css' }))

const asked = { asks: 'answers', by: 'agency', due: '2026-11-27' } as const
const hash = 'a'.repeat(64)
const exchange: Exchange = {
  side: 'client',
  sent: [],
  received: [{ revision: 1, hash, at: 0, by: 'agency', text: '{}' }],
  asked,
}
const CLIENTS = 'Marker of the client'

/** As it lies on the client's machine, once one of its questions is answered. */
async function withOneAnswer(): Promise<Draft> {
  return withAnswer(withheldFrom(await agencysPart(), 'client'), 'problem.pain.client', CLIENTS)
}
const save = () => screen.getByRole('button', { name: 'Save the file' })

describe('whoever was asked sends back', () => {
  it('to the one who asked, and reads again what was asked and by when', async () => {
    await draw(await withOneAnswer(), { earlier: { exchange } })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Send back to Plainwell')
    expect(screen.getByText('Plainwell asked for your answers. By Friday 27 November.')).toBeVisible()
    expect(screen.queryByRole('radio', { name: /hands over to/ })).toBeNull()
    expect(screen.getByRole('radio', { name: 'What I wrote and changed' })).toBeChecked()
  })

  it('all that it wrote, though the other party’s own answers are not there', async () => {
    const draft = await withOneAnswer()
    const { user, files } = await draw(draft, { earlier: { exchange } })
    await user.click(save())
    const handOver = handOverIn(await textOf(files[0]!))
    // The agency's answers are held back: that none are here is no reason to ask for them.
    expect(handOver).toMatchObject({ by: 'client', draft, asks: 'settle' })
    expect(handOver.reply).toBeUndefined()
    expect(handOver.toRequest).toBeUndefined()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sent back to Plainwell')
  })

  it('that it agrees, if it does, with nothing else asked', async () => {
    const { user, files } = await draw(await withOneAnswer(), {
      earlier: { exchange: { ...exchange, asked: { ...asked, asks: 'read' } } },
    })
    await user.click(save())
    expect(screen.getByRole('alert')).toHaveTextContent('Say what you send back.')
    await user.click(screen.getByRole('radio', { name: /^That I agree/ }))
    expect(screen.queryByRole('textbox', { name: /^By when/, hidden: true })).toBeNull()
    const read = screen.getByRole('region', { name: 'What Plainwell reads' })
    expect(await within(read).findByText('Signal Box Grill agrees to the draft as it stands.')).toBeVisible()
    await user.click(save())
    expect(handOverIn(await textOf(files[0]!)).reply).toEqual({ agreed: true })
  })

  it('a no only with its reason', async () => {
    const { user, files } = await draw(await withOneAnswer(), { earlier: { exchange }, rest: 'decline' })
    expect(screen.getByRole('radio', { name: /^That I decline/ })).toBeChecked()
    await user.click(save())
    expect(screen.getByRole('alert')).toHaveTextContent('Write the reason.')
    await user.type(screen.getByRole('textbox', { name: 'The reason' }), 'Not this spring.')
    await user.click(save())
    expect(handOverIn(await textOf(files[0]!)).reply).toEqual({ declined: { reason: 'Not this spring.' } })
  })

  it('the answers to a request as such, made from the draft that the request was made from', async () => {
    const sender = await agencysPart()
    const when = { on: '2026-11-20', at: '09:00' }
    const request = requestOf(sender, { by: 'agency', when, language: 'en', asks: 'answers' }, undefined, ['goal/pain'])
    const begun = withAnswer(draftOfRequest(request), 'problem.pain.client', CLIENTS)
    const received = [{ revision: sender.revision, hash: request.parent, at: 0, by: 'agency' as const }]
    const {
      user,
      files,
      store,
      exchange: now,
    } = await draw(begun, { earlier: { exchange: { ...exchange, received } } })
    await user.click(save())
    expect(handOverIn(await textOf(files[0]!))).toMatchObject({ toRequest: true, draft: { parent: request.parent } })
    // Sent again after a change, it still follows what the request was made from.
    store.answerAll([['problem.pain.client', `${CLIENTS}, again`]])
    await user.click(screen.getByRole('button', { name: 'Hand over again' }))
    await user.click(save())
    expect(handOverIn(await textOf(files.at(-1)!))).toMatchObject({
      toRequest: true,
      draft: { parent: request.parent },
    })
    expect(now().sent).toHaveLength(2)
  })

  it('and is told first of what came meanwhile and waits', async () => {
    await draw(await withOneAnswer(), { earlier: { exchange: { ...exchange, waiting: '{}' } } })
    expect(screen.getByRole('link', { name: 'Look through it first' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/returned$/),
    )
  })

  it('but whoever handed it over first goes on holding back what the other has not written', async () => {
    const draft = withAnswer(await agencysPart(), 'problem.pain.client', CLIENTS)
    const sent = [{ revision: 1, hash, at: 0, way: 'file' as const, asks: 'answers' as const, text: '{}' }]
    const came = [{ revision: 2, hash: 'b'.repeat(64), at: 1, by: 'client' as const, text: '{}' }]
    const { user, files } = await draw(
      { ...draft, revision: 3 },
      { earlier: { exchange: { side: 'agency', sent, received: came, asked: { asks: 'settle', by: 'client' } } } },
    )
    await user.click(screen.getByRole('radio', { name: 'What I wrote and changed' }))
    await user.click(save())
    const text = await textOf(files[0]!)
    expect(text).toContain(AGENCYS)
    for (const marker of [AGENCYS_LIMIT, '4321']) expect(text).not.toContain(marker)
  })
})
