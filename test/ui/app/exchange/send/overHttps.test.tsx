// @vitest-environment-options {"url": "https://tables.example/app/"}
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { parseRequest } from '../../../../../src/domain/agreement/handOver.ts'
import { draftFingerprint } from '../../../../../src/domain/agreement/fingerprint.ts'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import type { KeptPaper } from '../../../../../src/engine/drafts/kept.ts'
import { LINK_LENGTH, readLink } from '../../../../../src/engine/exchange/link.ts'
import { agencyHandsOver, draw, handOverIn, textOf } from './drawn.tsx'
import { agencysPart, answered } from './drafts.ts'
import { AGENCYS, AGENCYS_LIMIT } from './part.ts'

// Only a build knows the address of a style sheet.
vi.mock('../../../../../src/ui/app/exchange/send/send.page.css?url', () => ({ default: 'send.css' }))

const link = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The link' }).value
const choose = (name: string) => screen.getByRole('radio', { name })
const press = (name: string) => screen.getByRole('button', { name })

function textIn(address: string): string {
  const read = readLink(address)
  if (!read.ok || !('text' in read.value)) throw new Error('There is no open link')
  return read.value.text
}

/** A few long passages: more than a link carries. */
const longer = (draft: Draft): Draft => ({
  ...draft,
  comments: Array.from({ length: 12 }, (_, at) => ({
    id: `c${at}`,
    path: 'title',
    by: 'agency' as const,
    text: Array.from({ length: 200 }, (__, place) => ((at + 1) * (place + 7) * 7919).toString(36)).join(' '),
  })),
})

describe('over https', () => {
  it('a link carries the whole hand-over, nothing that is held back, and lies in the clipboard', async () => {
    const { user } = await draw(await agencysPart())
    await agencyHandsOver(user)
    await user.click(choose('As a link'))
    await user.click(press('Copy the link'))
    expect(await screen.findByText(/^The link is copied\. Paste it/)).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(link())
    expect(link()).toMatch(/^https:\/\/tables\.example\/app\/#v1\./)
    expect(link().length).toBeLessThanOrEqual(LINK_LENGTH)
    expect(handOverIn(textIn(link()))).toMatchObject({ by: 'agency', asks: 'answers' })
    for (const marker of [AGENCYS, AGENCYS_LIMIT]) expect(textIn(link())).not.toContain(marker)
  })

  it('a draft too long for a link goes as a file, or as the request alone, and the page says why', async () => {
    const { user, exchange } = await draw(longer(await agencysPart()))
    await agencyHandsOver(user)
    expect(screen.queryByRole('radio', { name: 'As a link' })).toBeNull()
    expect(screen.getByText(/^No link with the whole draft: it would have [\d,]+ characters/)).toBeVisible()
    await user.click(choose('As a link with the request alone'))
    await user.click(press('Copy the link'))
    await screen.findByText(/^The link is copied\. Paste it/)
    const read = parseRequest(JSON.parse(textIn(link())) as object)
    expect(read.ok && read.value.questions).toContain('goal/pain')
    expect(exchange().sent[0]?.way).toBe('link')
  })

  it('a code holds the request, is named for those who do not see it, and what it was made from is remembered', async () => {
    const draft = await agencysPart()
    const { user, exchange } = await draw(draft)
    await agencyHandsOver(user)
    await user.click(choose('As a code on this screen'))
    await user.click(press('Show the code'))
    const code = await screen.findByRole('img', { name: /^A code for a phone’s camera\. .* your numbers\.$/ })
    expect(code.querySelectorAll('path')).toHaveLength(2)
    const read = parseRequest(JSON.parse(textIn(link())) as object)
    if (!read.ok) throw new Error('This is no request')
    expect(read.value).toMatchObject({ asks: 'answers', by: 'agency', agency: 'Plainwell' })
    expect(textIn(link())).not.toContain('16000')
    expect(read.value.parent).toBe(draftFingerprint(draft).hex)
    expect(exchange().sent[0]).toMatchObject({ way: 'code', hash: read.value.parent })
  })

  it('a short passphrase locks nothing', async () => {
    const { user, exchange } = await draw(await agencysPart())
    await agencyHandsOver(user)
    await user.click(choose('As a link with a passphrase'))
    expect(screen.getByText(/Tell it by phone, never in the same message/)).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Passphrase' }), 'too short')
    await user.click(press('Lock and copy the link'))
    expect(screen.getByRole('alert')).toHaveTextContent('The passphrase needs at least 12 characters.')
    expect(exchange().sent).toHaveLength(0)
  })

  it('what one party has signed goes as the signed PDF, byte for byte, and the request is written beside it', async () => {
    const draft = await answered()
    const bytes = new Uint8Array([37, 80, 68, 70])
    const paper: KeptPaper = { draftId: draft.id, content: draftFingerprint(draft).hex, bytes, inked: ['agency'] }
    const { user, files, exchange } = await draw(draft, { paper })
    expect(screen.getByText(/^Plainwell has signed\. Only the PDF carries that signature/)).toBeVisible()
    expect(within(screen.getByRole('group', { name: 'How does it travel?' })).getAllByRole('radio')).toHaveLength(1)
    await user.click(press('Save the PDF'))
    expect(await textOf(files[0]!)).toBe('%PDF')
    const beside = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^The paper does not say/ })
    expect(beside.value).toBe('Plainwell asks one thing of you: sign the paper.')
    expect(exchange().sent[0]).toMatchObject({ way: 'paper', asks: 'sign', hash: draftFingerprint(draft).hex })
  })

  it('a device that shares files is asked first, and thinking better of it hands nothing over', async () => {
    const share = vi
      .fn<typeof navigator.share>()
      .mockRejectedValueOnce(new DOMException('', 'AbortError'))
      .mockResolvedValueOnce(undefined)
    Object.assign(navigator, { canShare: () => true, share })
    const { user, exchange } = await draw(await agencysPart())
    await agencyHandsOver(user)
    expect(choose('Through another app on this device')).toBeChecked()
    await user.click(press('Share the file'))
    expect(exchange().sent).toHaveLength(0)
    await user.click(press('Share the file'))
    expect(await screen.findByText('The file went to the app that you chose.')).toBeVisible()
    expect(exchange().sent[0]?.way).toBe('share')
    const [{ files }] = share.mock.lastCall as [{ files: File[] }]
    expect(files[0]?.name).toMatch(/\.tentables\.json$/)
    Reflect.deleteProperty(navigator, 'canShare')
  })
})
