import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../../../src/domain/agreement/draft.ts'
import { handOverOf } from '../../../../src/domain/agreement/handOver.ts'
import { requestOf } from '../../../../src/domain/agreement/request.ts'
import { canonicalText } from '../../../../src/domain/agreement/canonical.ts'
import { deskOn, type Desk } from '../../../../src/ui/app/desk.ts'
import { arrivalIn } from '../../../../src/actions/arrival.ts'
import type { StartReader } from '../../../../src/ui/app/start/readApart.ts'
import { OutsideContext, type Outside } from '../../../../src/ui/app/outside.ts'
import { Ways } from '../../../../src/ui/app/start/Ways.tsx'
import { windowShelf } from '../../../../src/ui/app/windowShelf.ts'
import { startSpeaking } from '../../../../src/ui/i18n/speaking.ts'

const world = { now: () => 0, offsetMinutes: () => 0, randomBytes: (length: number) => new Uint8Array(length) }

/** The reader without its worker: a test has no other thread. */
const startReader: StartReader = (heard) => {
  queueMicrotask(() => heard('ready'))
  return { ask: (bytes) => heard(arrivalIn(new Uint8Array(bytes))), stop: () => undefined }
}

/** The ways to begin, with a desk that is ready once `lay` is called. */
async function draw() {
  await startSpeaking('en', ['app', 'kit'])
  history.replaceState(null, '', '/')
  let lay = (_desk: Desk): void => undefined
  const desk = new Promise<Desk>((resolve) => (lay = resolve))
  const outside = { world, desk: () => desk, startReader } as unknown as Outside
  const { unmount } = render(
    <OutsideContext value={outside}>
      <Ways />
    </OutsideContext>,
  )
  const whereabouts = () => location.hash.slice(1)
  return { unmount, whereabouts, ready: () => act(async () => lay(deskOn(windowShelf(), 'window', world))) }
}

describe('the ways to begin', () => {
  it('lead to what was begun', async () => {
    const { whereabouts, ready } = await draw()
    await userEvent.click(screen.getByRole('button', { name: /^Start with an empty paper/ }))
    await ready()
    await waitFor(() => expect(whereabouts()).toMatch(/^\/a\/\w{26}$/))
  })

  it('do not fetch anybody back who left meanwhile', async () => {
    const { unmount, whereabouts, ready } = await draw()
    await userEvent.click(screen.getByRole('button', { name: /^Start with an empty paper/ }))
    unmount()
    await ready()
    // What lays a new draft down is fetched when one is begun.
    await import('../../../../src/ui/app/newDrafts.ts')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(whereabouts()).toBe('')
  })

  const id = 'b'.repeat(26)
  const frame = { languages: { paper: 'en' as const }, paperSize: 'a4' as const, currency: 'EUR' as const }
  const draft = emptyDraft({ id, ...frame, timeZone: 'Europe/Dublin' })
  const asked = { by: 'agency', when: { on: '2027-02-01', at: '09:30' }, language: 'en', asks: 'answers' } as const

  it.each([
    ['a draft, to where it lies', canonicalText(draft), `/a/${id}`],
    ['a hand-over, to what is asked', canonicalText(handOverOf(draft, asked)), '/arrived'],
    ['a request, to what is asked', canonicalText(requestOf(draft, asked, undefined, [])), '/arrived'],
    ['a locked link, to its passphrase', 'Here: https://example.org/#v1k.AAAA.AAAAAAAA', '/arrived'],
  ])('take a file that is let go anywhere on the page: %s', async (_what, text, where) => {
    const { whereabouts, ready } = await draw()
    const dataTransfer = { types: ['Files'], files: [new File([text], 'x.tentables.json')] }
    expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false)
    expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false)
    await ready()
    await expect.poll(whereabouts).toBe(where)
  })

  it('leave a text that is dragged to the browser', async () => {
    await draw()
    expect(fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true)
  })
})
