import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../../src/domain/agreement/change.ts'
import { draftFingerprint, fingerprintOf } from '../../../../src/domain/agreement/fingerprint.ts'
import type { Earlier } from '../../../../src/engine/drafts/kept.ts'
import words from '../../../../locales/en/sign.json'
import { heading, press, signTyped } from './acts.ts'
import { example, layTable, press as realPress, signable } from './table.tsx'

describe('before anybody signs', () => {
  it('an example is refused, with the way to its names', async () => {
    await layTable({ draft: await example('grill', 'en') })
    expect(await heading('Not ready to sign yet')).toBeVisible()
    expect(screen.getByText(/^An example cannot be signed: put your own names in/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Change the client’s names' })).toHaveAttribute(
      'href',
      '#/question/parties.client.legalName',
    )
  })

  it('every gap is named at once, each with its question', async () => {
    const draft = withAnswer(withAnswer(await signable('grill', 'en'), 'date', undefined), 'goal.period', {
      open: { owner: 'client' },
    })
    await layTable({ draft })
    expect(await screen.findByRole('heading', { level: 2, name: '2 answers are missing' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Date of the agreement' })).toHaveAttribute('href', '#/question/date')
    const period = screen.getByRole('link', { name: 'Period of the goal' }).closest('li')
    expect(period).toHaveTextContent('Kept open')
  })

  it('a character that cannot be printed is named with its place', async () => {
    const draft = withAnswer(await signable('grill', 'en'), 'parties.client.legalName', 'Grill 漢')
    await layTable({ draft })
    expect(
      await screen.findByText(
        'The character “漢” in “Grill 漢” cannot be printed. Write it another way; then you can sign.',
      ),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'Go to this answer' })).toHaveAttribute(
      'href',
      '#/question/parties.client.legalName',
    )
  })

  it('the five numbers are the agreement’s, the file’s own stands in full, and who signs first is asked', async () => {
    const draft = await signable('grill', 'en')
    const issued = await realPress.file(draft)
    await layTable({ draft })
    await heading('Sign on this device')
    for (const group of draftFingerprint(draft).groups) expect(screen.getByText(group)).toBeVisible()
    await userEvent.click(screen.getByText(words.fingerprint.whole))
    expect(screen.getByText(issued.ok ? fingerprintOf(issued.value.bytes).hex : '')).toBeVisible()
    await press('Hand over the device')
    expect(within(screen.getByRole('alert')).getByRole('link', { name: 'Choose who signs first' })).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: /Signal Box Grill$/ }))
    expect(screen.queryByRole('alert')).toBeNull()
    await press('Hand over the device')
    expect(await heading('Give the device to Declan Roarty.')).toBeVisible()
  })

  it('what was found in the words and neither mended nor kept is told before anybody signs', async () => {
    const promise = withAnswer(await signable('grill', 'en'), 'goal.brief', 'We guarantee a full house.')
    await layTable({ draft: { ...promise, kept: undefined } })
    await heading('Sign on this device')
    expect(await screen.findByRole('heading', { name: words.before.words.heading })).toBeVisible()
    expect(screen.getByRole('link', { name: words.before.words.see })).toBeVisible()
  })

  it('a Polish transfer of rights is signed on paper only', async () => {
    const draft = withAnswer(await signable('grill', 'en'), 'terms.law', { country: 'PL' })
    const ownership = { mode: 'assignment', onPayment: true, accounts: 'client' }
    const transferred = withAnswer(draft, 'terms.ownership', ownership)
    await layTable({ draft: withAnswer(transferred, 'terms.signing', 'paper') })
    expect(await heading('Sign on paper')).toBeVisible()
    expect(screen.getByText(words.byHand.must)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Sign on this device instead' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Download the paper to print' })).toHaveAttribute(
      'download',
      expect.stringMatching(/\.pdf$/),
    )
  })
})

describe('whoever holds the device', () => {
  it('signs only with a mark and both boxes ticked, and is told all that is missing', async () => {
    const table = await layTable({ draft: await signable('grill', 'en'), rest: 'client/read' })
    await press('Sign as Signal Box Grill')
    const problems = within(screen.getByRole('alert')).getAllByRole('link')
    expect(problems.map(({ textContent }) => textContent)).toEqual([
      'Draw your signature, or choose to type your name',
      'Tick that you have read all pages and agree',
      'Tick that you may sign for this party',
    ])
    expect(table.paper()).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'Type my name' }))
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have read all pages/ }))
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(1)
  })

  it('finds their name filled in, and signs nothing by pressing Enter', async () => {
    const table = await layTable({ draft: await signable('grill', 'en'), rest: 'client/read' })
    await userEvent.click(await screen.findByRole('radio', { name: 'Type my name' }))
    const name = screen.getByRole('textbox', { name: 'Your name, as you sign' })
    expect(name).toHaveValue('Declan Roarty')
    expect(screen.getByRole('checkbox', { name: /^I have read all pages/ })).not.toBeChecked()
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have read all pages/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /^I may sign/ }))
    await userEvent.type(name, '{Enter}')
    expect(table.paper()).toBeNull()
    await userEvent.clear(name)
    await press('Sign as Signal Box Grill')
    expect(
      within(screen.getByRole('alert')).getByRole('link', { name: 'Type the name that you sign with' }),
    ).toBeVisible()
  })

  it('signs, hands over, and both take the same file', async () => {
    const table = await layTable({ draft: await signable('grill', 'en'), rest: 'client/read' })
    await signTyped()
    expect(await heading('Give the device to Sorcha Delahunt.')).toBeVisible()
    expect(screen.getByText('Signal Box Grill has signed.')).toBeVisible()
    const first = table.paper()
    expect(first?.inked).toEqual(['client'])
    await press('I am Sorcha Delahunt')
    expect(await screen.findByText('Signed by Declan Roarty, for Signal Box Grill')).toBeVisible()
    await signTyped()
    expect(await heading('Both of you have signed')).toBeVisible()
    const second = table.paper()
    expect(second?.inked).toEqual(['client', 'agency'])
    expect(second?.bytes.slice(0, first?.bytes.length)).toEqual(first?.bytes)
    for (const group of draftFingerprint(table.draft()).groups) expect(screen.getByText(group)).toBeVisible()
    await userEvent.click(screen.getByText(words.fingerprint.whole))
    expect(screen.getByText(fingerprintOf(second?.bytes ?? new Uint8Array()).hex)).toBeVisible()
  })

  it('sees how and when the other one signed', async () => {
    const table = await layTable({ draft: await signable('grill', 'en'), rest: 'client/read' })
    await signTyped()
    await press('I am Sorcha Delahunt')
    const made = await screen.findByRole('group', { name: words.signed.mark })
    expect(made).toHaveTextContent('Declan Roarty')
    expect(made.parentElement).toHaveTextContent(/Signed 26 February 2027 17:41:00 \(UTC\+1\), by the clock/)
    expect(table.paper()?.marks).toMatchObject([{ party: 'client', mark: { typed: 'Declan Roarty' } }])
  })

  it('is shown, at the button, what changed since they signed, since the other did, or since both read it', async () => {
    const now = await signable('grill', 'en')
    const before = withAnswer(now, 'goal.place', 'Behind the station')
    const listed = async (earlier: Earlier, name: string) => {
      const { unmount } = await layTable({ draft: now, rest: 'client/read', earlier })
      const changes = (await screen.findByRole('heading', { name })).parentElement as HTMLElement
      expect(within(changes).getByText(/Behind the station/)).toBeVisible()
      expect(within(changes).getAllByRole('listitem').length).toBeGreaterThan(0)
      unmount()
    }
    await listed({ signed: { client: before }, read: now }, 'Changed since you signed')
    await listed({ signed: { agency: before }, read: now }, 'Changed since Sorcha Delahunt signed')
    await listed({ read: before }, 'Changed since you both read it together')
    await layTable({ draft: now, rest: 'client/read', earlier: { read: now } })
    await screen.findByRole('button', { name: 'Sign as Signal Box Grill' })
    expect(screen.queryByRole('heading', { name: /^Changed since/ })).toBeNull()
  })

  it('cannot sign twice', async () => {
    await layTable({ draft: await signable('grill', 'en'), rest: 'client/read' })
    await signTyped()
    await heading('Give the device to Sorcha Delahunt.')
    await press(/^Give it back/)
    expect(await screen.findByText('Signed by Declan Roarty, for Signal Box Grill')).toBeVisible()
    await press('Hand over the device')
    expect(await heading('Give the device to Sorcha Delahunt.')).toBeVisible()
  })

  it('loses nothing where the device has no room: the file is there to take, and can be kept later', async () => {
    const table = await layTable({ draft: await signable('grill', 'en'), rest: 'client/read' })
    table.setRoom(false)
    await signTyped()
    expect(await heading('Signed, but not kept on this device')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Download the signed paper' })).toBeVisible()
    await press('Try to keep it again')
    expect(await screen.findByText(words.unkept.failed)).toBeVisible()
    table.setRoom(true)
    await press('Try to keep it again')
    expect(await heading('Give the device to Sorcha Delahunt.')).toBeVisible()
    expect(table.paper()?.inked).toEqual(['client'])
  })
})

describe('an answer that changes after a signature', () => {
  it('voids it, and asks both again', async () => {
    const table = await layTable({ draft: await signable('grill', 'en'), rest: 'client/read' })
    await signTyped()
    await heading('Give the device to Sorcha Delahunt.')
    await press(/^Give it back/)
    await heading('Sign on this device')
    act(() => table.change('economics.ceiling', { amount: 913_411 }))
    expect(await screen.findByText('An earlier signature no longer counts')).toBeVisible()
    expect(screen.getByRole('group', { name: 'Who signs first?' })).toBeVisible()
  })
})

describe('the step that keeps', () => {
  it('never calls a paper unsigned that could not be kept: it is there to take, and can be kept later', async () => {
    const draft = await signable('grill', 'en')
    const bytes = new Uint8Array([37])
    const paper = {
      draftId: draft.id,
      content: draftFingerprint(draft).hex,
      bytes,
      inked: ['client', 'agency'] as const,
    }
    const table = await layTable({ draft, step: 'keep', paper, isUnkept: true })
    expect(await heading('Both of you have signed')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent(words.unkept.text)
    expect(screen.getByRole('link', { name: 'Download the paper' })).toBeVisible()
    await press(words.unkept.again)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(table.paper()).toEqual(paper)
  })

  it('nor one that is gone: it says that somebody signed, and that the file is not here', async () => {
    const draft = await signable('grill', 'en')
    const inked = { content: draftFingerprint(draft).hex, by: ['client'] as const }
    await layTable({ draft, step: 'keep', earlier: { inked } })
    expect(await heading(words.missing.heading)).toBeVisible()
    await userEvent.click(screen.getByRole('link', { name: 'Go to signing' }))
    expect(screen.getByText(words.missing.text)).toBeVisible()
  })

  it('has nothing before somebody signed, and says where to go', async () => {
    await layTable({ draft: await signable('grill', 'en'), step: 'keep' })
    expect(await heading('There is no signed paper yet')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Go to signing' })).toHaveAttribute('href', '#/a/x/sign')
  })
})
