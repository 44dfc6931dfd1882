import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { example } from '../../../src/ui/app/example/example.ts'
import { CheckScreen } from '../../../src/ui/steps/check/CheckScreen.tsx'
import { OptionsScreen } from '../../../src/ui/steps/options/OptionsScreen.tsx'
import { FieldWording } from '../../../src/ui/steps/wording/FieldWording.tsx'
import { lay } from './atHand.tsx'

const promise = 'We guarantee a full house.'
let grill: Draft
beforeEach(async () => {
  grill = withAnswer(await example('grill', 'en'), 'goal.brief', promise)
})
const words = ['check', 'app', 'entries', 'kit', 'steps'] as const
const beside = (
  <>
    <textarea id="brief" aria-label="Brief" defaultValue={promise} />
    <FieldWording path="goal.brief" field="brief" by="client" />
  </>
)
const note = () => screen.findByRole('listitem', {}, { timeout: 5000 })

describe('words that nobody can keep, beneath their field', () => {
  it('are told with why and a question, once typing has come to rest, and heard once', async () => {
    await lay(grill, beside, words)
    const told = await note()
    expect(told).toHaveTextContent('guarantee')
    expect(told).toHaveTextContent('Nobody controls this outcome, so nobody can keep the promise.')
    expect(told).toHaveTextContent('What will you do yourself, how often and by when?')
    expect(screen.getByRole('status')).toHaveTextContent(/^Words to look at: .*guarantee/)
  })

  it('are marked in their field, to be written over', async () => {
    const { user } = await lay(grill, beside, words)
    await user.click(within(await note()).getByRole('button', { name: /guarantee/ }))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Brief' })
    expect(field).toHaveFocus()
    expect(promise.slice(field.selectionStart, field.selectionEnd)).toContain('guarantee')
  })

  it('can be kept, by name and with a reason', async () => {
    const { user, draft } = await lay({ ...grill, kept: undefined }, beside, words)
    const told = within(await note())
    await user.click(told.getByText('Keep it, with a reason'))
    await user.click(told.getByRole('radio', { name: 'Signal Box Grill' }))
    await user.type(told.getByRole('textbox', { name: /reason/i }), 'It is our slogan.')
    await user.click(told.getByRole('button', { name: 'Keep it' }))
    expect(draft().kept).toMatchObject([
      { code: 'outcome-guarantee', path: 'goal.brief', by: 'client', reason: 'It is our slogan.' },
    ])
    await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull())
  })

  it('can be handed to the other party as a question, which stands among the remarks', async () => {
    const { user, draft } = await lay({ ...grill, comments: undefined }, beside, words)
    await user.click(within(await note()).getByRole('button', { name: 'Ask the other party' }))
    expect(draft().comments).toMatchObject([{ path: 'goal.brief', by: 'client' }])
    expect(draft().comments?.[0]?.text).toContain('What will you do yourself')
    expect(await note()).toHaveTextContent('Asked; it stands among the remarks.')
  })
})

describe('words in an entry that is not saved yet', () => {
  it('are told beneath their field while it is written, and only in the draft once it is saved', async () => {
    const frame = { number: '5.1', back: { href: '#/a/1', text: 'Back' }, next: '#/a/1/line' }
    const { user, draft } = await lay({ ...grill, options: undefined }, <OptionsScreen {...frame} />, [
      ...words,
      'money',
    ])
    await user.click(screen.getByRole('button', { name: 'Add an option' }))
    await user.type(screen.getByRole('textbox', { name: 'What the agency does' }), 'We guarantee higher sales.')
    expect(await screen.findByText(/Nobody controls this outcome/, {}, { timeout: 5000 })).toBeVisible()
    expect(draft().options).toBeUndefined()
    await user.clear(screen.getByRole('textbox', { name: 'What the agency does' }))
    await waitFor(() => expect(screen.queryByText(/Nobody controls this outcome/)).toBeNull(), { timeout: 5000 })
  })
})

describe('the words of the whole paper', () => {
  it('stand on the page that reads it together, each with the way to its question; those that are gone are told so', async () => {
    const gone = { id: 'gone', code: 'superlative', path: 'goal.brief', by: 'client' as const, reason: 'Why not.' }
    const frame = { number: '8', back: { href: '#/a/1', text: 'Back' }, next: '#/a/1/sign' }
    const table = await lay({ ...grill, kept: [gone] }, <CheckScreen {...frame} />, [...words, 'money', 'sign'])
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
    const part = within((await screen.findByRole('heading', { name: 'Words to look at' })).parentElement!)
    expect(
      part.getByText('Nobody controls this outcome, so nobody can keep the promise.', { exact: false }),
    ).toBeVisible()
    expect(part.getAllByRole('link')[0]).toHaveAttribute('href', expect.stringContaining('goal'))
    expect(part.getByText('These words are no longer there.')).toBeVisible()
    // The brief is the client's to write, so it is the client who asks.
    const told = part.getByText('Nobody controls this outcome, so nobody can keep the promise.', { exact: false })
    await table.user.click(within(told.parentElement!).getByRole('button', { name: 'Ask the other party' }))
    expect(table.draft().comments?.at(-1)).toMatchObject({ path: 'goal.brief', by: 'client' })
  })
})
