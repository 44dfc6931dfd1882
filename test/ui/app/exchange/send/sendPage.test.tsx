import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { canonicalText } from '../../../../../src/domain/agreement/canonical.ts'
import { draftFingerprint } from '../../../../../src/domain/agreement/fingerprint.ts'
import { withheldFrom } from '../../../../../src/domain/agreement/withheld.ts'
import { agencyHandsOver, draw, handOverIn, textOf } from './drawn.tsx'
import { agencysPart, answered } from './drafts.ts'
import { AGENCYS, AGENCYS_LIMIT } from './part.ts'

// Only a build knows the address of a style sheet.
vi.mock('../../../../../src/ui/app/exchange/send/send.page.css?url', () => ({ default: 'send.css' }))

const heading = () => screen.getByRole('heading', { level: 1 })
const request = () => screen.getByRole('region', { name: /^What .* reads$/ })
const save = () => screen.getByRole('button', { name: 'Save the file' })

describe('before it goes', () => {
  it('asks who hands over where both work on one device, with nothing chosen', async () => {
    const { user } = await draw(await agencysPart())
    expect(heading()).toHaveTextContent('Hand the draft over')
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    await agencyHandsOver(user)
    expect(heading()).toHaveTextContent('Hand over to Signal Box Grill')
    expect(screen.getByRole('radio', { name: 'Their answers' })).toBeChecked()
  })

  it('shows the request as the other party will read it, in the language that is chosen for them', async () => {
    const { user } = await draw(await agencysPart())
    await agencyHandsOver(user)
    expect(await within(request()).findByText('Plainwell asks one thing of you: your numbers.')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: /^By when/ }), '27 November 2026')
    await user.click(screen.getByRole('radio', { name: '한국어' }))
    expect(await within(request()).findByText(/^Plainwell에서 .*11월 27일/)).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: /^A message/ }), 'Take your time.')
    expect(within(request()).getByText('Take your time.')).toBeVisible()
  })

  it('says which answers stay here until the other party has written its own', async () => {
    const { user } = await draw(await agencysPart())
    await agencyHandsOver(user)
    const stays = screen.getByText(/^These answers stay here/).nextElementSibling
    expect(within(stays as HTMLElement).getAllByRole('listitem')).toHaveLength(4)
  })

  it('offers no link and no code where no other device could open one, and says so', async () => {
    const { user } = await draw(await agencysPart())
    await agencyHandsOver(user)
    expect(screen.queryByRole('radio', { name: /link|code/ })).toBeNull()
    expect(screen.getByText(/^No link and no code: .* localhost:3000\. Take the file\.$/)).toBeVisible()
    expect(screen.getByRole('radio', { name: 'As a file' })).toBeChecked()
  })

  it('hands nothing over while a day cannot be read or has gone by, and leads to the field', async () => {
    const { user, files, exchange } = await draw(await agencysPart())
    await agencyHandsOver(user)
    const day = screen.getByRole('textbox', { name: /^By when/ })
    await user.type(day, 'soon')
    await user.click(save())
    expect(screen.getByRole('alert')).toHaveFocus()
    expect(screen.getByRole('alert')).toHaveTextContent('Write the day with month and year')
    await user.clear(day)
    await user.type(day, '20 November 2026')
    expect(screen.getByRole('alert')).toHaveTextContent('This day has gone by')
    await user.click(save())
    expect(files).toHaveLength(0)
    expect(exchange().sent).toHaveLength(0)
  })
})

describe('the file that goes', () => {
  it('holds what is asked and none of the answers that stay here', async () => {
    const draft = await agencysPart()
    const { user, files } = await draw(draft)
    await agencyHandsOver(user)
    await user.type(screen.getByRole('textbox', { name: /^By when/ }), '27 November 2026')
    await user.type(screen.getByRole('textbox', { name: /^A message/ }), 'Take your time.')
    await user.click(save())
    const text = await textOf(files[0]!)
    const handOver = handOverIn(text)
    expect(handOver).toMatchObject({ by: 'agency', asks: 'answers', due: '2026-11-27', words: 'Take your time.' })
    expect(handOver).toMatchObject({ language: 'en', when: { on: '2026-11-22', at: '14:05' } })
    expect(handOver.draft).toEqual(withheldFrom(draft, 'client'))
    for (const marker of [AGENCYS, AGENCYS_LIMIT, '4321', '16000']) expect(text).not.toContain(marker)
    expect(canonicalText(draft)).toContain(AGENCYS_LIMIT)
  })

  it('is remembered as it went, and the first change after it makes the next draft from it', async () => {
    const draft = await agencysPart()
    const { user, exchange, store } = await draw(draft)
    await agencyHandsOver(user)
    await user.type(screen.getByRole('textbox', { name: /^By when/ }), '27 November 2026')
    await user.click(save())
    const went = withheldFrom(draft, 'client')
    const hash = draftFingerprint(went).hex
    expect(exchange()).toMatchObject({
      side: 'agency',
      sent: [{ way: 'file', asks: 'answers', due: '2026-11-27', revision: draft.revision, hash }],
    })
    expect(exchange().sent[0]?.text).toBe(canonicalText(went))
    store.answerAll([['title', 'Changed']])
    expect(store.read().history.present).toMatchObject({ revision: draft.revision + 1, parent: hash })
  })

  it('keeps the text of the last five states that went, and the hashes of all', async () => {
    const before = Array.from({ length: 5 }, (_, at) => ({
      revision: at + 1,
      hash: `${at}`.repeat(64),
      at,
      text: 'x',
      way: 'file' as const,
      asks: 'read' as const,
    }))
    const { user, exchange } = await draw(await agencysPart(), {
      earlier: { exchange: { side: 'agency', sent: before, received: [] } },
    })
    expect(screen.getByRole('heading', { name: 'Handed over before' })).toBeVisible()
    await user.click(save())
    expect(exchange().sent.map(({ text }) => text !== undefined)).toEqual([false, true, true, true, true, true])
  })
})

describe('afterwards', () => {
  it('says what happens next, takes the focus, and hands the day to a calendar', async () => {
    const { user, files } = await draw(await agencysPart())
    await agencyHandsOver(user)
    await user.type(screen.getByRole('textbox', { name: /^By when/ }), '27 November 2026')
    await user.click(save())
    expect(heading()).toHaveTextContent('Handed over to Signal Box Grill')
    expect(heading()).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Put the day in your calendar' }))
    const calendar = await textOf(files.at(-1)!)
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261127')
    expect(calendar).toContain('Signal Box Grill')
    await user.click(screen.getByRole('button', { name: 'Hand over again' }))
    expect(heading()).toHaveTextContent('Hand over to Signal Box Grill')
    expect(screen.getByText('This device speaks for Plainwell.')).toBeVisible()
    expect(screen.getByText('22 November 2026, 14:05: draft 1, by Friday 27 November')).toBeVisible()
  })

  it('lets a slip in who speaks be mended until something has come back', async () => {
    const sent = { side: 'client' as const, sent: [], received: [] }
    const { user } = await draw(await agencysPart(), { earlier: { exchange: sent } })
    await user.click(screen.getByRole('button', { name: 'No, for the other party' }))
    await agencyHandsOver(user)
    expect(heading()).toHaveTextContent('Hand over to Signal Box Grill')
  })

  it('no longer once something has', async () => {
    const received = [{ revision: 1, hash: 'a'.repeat(64), at: 0, by: 'client' as const, text: '' }]
    await draw(await answered(), { earlier: { exchange: { side: 'agency', sent: [], received } } })
    expect(screen.queryByRole('button', { name: 'No, for the other party' })).toBeNull()
  })
})
