import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
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
const slogan = {
  id: 'slogan',
  code: 'outcome-guarantee',
  path: 'goal.brief',
  by: 'client' as const,
  reason: 'It is our slogan.',
  sentence: promise,
}
const words = ['check', 'app', 'entries', 'kit', 'steps'] as const
const beside = (
  <>
    <textarea id="brief" aria-label="Brief" defaultValue={promise} />
    <FieldWording path="goal.brief" field="brief" by="client" />
  </>
)
const note = () => screen.findByRole('listitem')

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
      { code: 'outcome-guarantee', path: 'goal.brief', by: 'client', reason: 'It is our slogan.', sentence: promise },
    ])
    await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull())
  })

  it('that are kept are told again once their sentence is another one, beside the reason that lost its words', async () => {
    const now = withAnswer(grill, 'goal.brief', 'We guarantee you a full house.')
    const { user, draft } = await lay({ ...now, kept: [slogan] }, beside, words)
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
    const told = screen.getAllByRole('listitem')
    expect(told[0]).toHaveTextContent('Nobody controls this outcome')
    expect(told[1]).toHaveTextContent('Kept by Signal Box Grill: It is our slogan.')
    expect(told[1]).toHaveTextContent('What this was kept for is no longer there.')
    await user.click(within(told[1]!).getByRole('button', { name: /^Let the reason go/ }))
    expect(draft().kept).toBeUndefined()
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  it('that are kept stay kept whatever is written around their sentence, as do those kept before sentences were noted', async () => {
    const around = withAnswer(grill, 'goal.brief', `Since 1996. ${promise} Come in.`)
    const { sentence: _none, ...old } = slogan
    for (const kept of [slogan, old]) {
      await lay({ ...around, kept: [kept] }, beside, words)
      await act(() => new Promise((resolve) => setTimeout(resolve, 1200)))
      expect(screen.queryByRole('listitem')).toBeNull()
      cleanup()
    }
  })

  it('can be handed to the other party as a question, which stands among the comments', async () => {
    const { user, draft } = await lay({ ...grill, comments: undefined }, beside, words)
    await user.click(within(await note()).getByRole('button', { name: 'Ask the other party' }))
    expect(draft().comments).toMatchObject([{ path: 'goal.brief', by: 'client' }])
    expect(draft().comments?.[0]?.text).toContain('What will you do yourself')
    expect(await note()).toHaveTextContent('Asked; it stands among the comments.')
  })

  it('are asked about once, whatever language the screen had when it was', async () => {
    const dutch = await lay({ ...grill, comments: undefined }, beside, words, 'nl')
    await dutch.user.click(within(await note()).getByRole('button', { name: 'Aan de andere partij vragen' }))
    const { comments } = dutch.draft()
    expect(comments).toMatchObject([
      { code: 'outcome-guarantee', text: expect.stringContaining('guarantee') as string },
    ])
    cleanup()
    await lay({ ...grill, comments }, beside, words)
    expect(await note()).toHaveTextContent('Asked; it stands among the comments.')
  })

  it('are asked about already where an older draft says so, and not by a question about other words', async () => {
    const first = await lay({ ...grill, comments: undefined }, beside, words)
    await first.user.click(within(await note()).getByRole('button', { name: 'Ask the other party' }))
    const { code: _none, ...old } = first.draft().comments![0]!
    cleanup()
    await lay({ ...grill, comments: [old] }, beside, words)
    expect(await note()).toHaveTextContent('Asked; it stands among the comments.')
    cleanup()
    const other = { ...old, code: 'outcome-guarantee' as const, text: '“We promise more”: how?' }
    await lay({ ...grill, comments: [other] }, beside, words)
    expect(within(await note()).getByRole('button', { name: 'Ask the other party' })).toBeVisible()
  })
})

describe('what is heard of the words', () => {
  it('is said once, while typing goes on and the focus stays where it is', async () => {
    const frame = { number: '5.1', back: { href: '#/a/1', text: 'Back' }, next: '#/a/1/line' }
    const { user } = await lay({ ...grill, options: undefined }, <OptionsScreen {...frame} />, [...words, 'money'])
    await user.click(screen.getByRole('button', { name: 'Add an option' }))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What the agency does' })
    const region = within(field.parentElement!).getAllByRole('status')[0]!
    const said: string[] = []
    const heard = new MutationObserver(() => said.push(region.textContent))
    heard.observe(region, { childList: true, characterData: true, subtree: true })
    const moved: unknown[] = []
    document.addEventListener('focusin', ({ target }) => moved.push(target))

    await user.type(field, 'We guarantee higher sales.')
    await waitFor(() => expect(said).toHaveLength(1))
    expect(said[0]).toMatch(/^Words to look at: .*guarantee/)
    const caret = field.selectionStart
    await user.keyboard(' We post on Monday.')
    await act(() => new Promise((resolve) => setTimeout(resolve, 1500)))
    expect(said).toHaveLength(1)
    expect(field.selectionStart).toBe(caret + ' We post on Monday.'.length)

    // What is new is said by itself; what was said is not said with it.
    await user.keyboard(' We do it as soon as possible.')
    await waitFor(() => expect(said.length).toBeGreaterThan(1))
    expect(said.at(-1)).toContain('as soon as possible')
    expect(said.slice(1).join(' ')).not.toContain('guarantee')
    expect(new Set(moved)).toEqual(new Set([field]))
    expect(field).toHaveFocus()
    heard.disconnect()
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
    expect(await screen.findByText(/Nobody controls this outcome/)).toBeVisible()
    expect(draft().options).toBeUndefined()
    await user.clear(screen.getByRole('textbox', { name: 'What the agency does' }))
    await waitFor(() => expect(screen.queryByText(/Nobody controls this outcome/)).toBeNull())
  })
})

describe('the words of the whole paper', () => {
  it('stand on the page that reads it together, each with the way to its question; those that are gone are told so', async () => {
    const gone = { id: 'gone', code: 'superlative', path: 'goal.brief', by: 'client' as const, reason: 'Why not.' }
    const frame = { number: '8', back: { href: '#/a/1', text: 'Back' }, next: '#/a/1/sign' }
    const table = await lay({ ...grill, kept: [gone] }, <CheckScreen {...frame} />, [...words, 'money', 'sign'])
    const part = within((await screen.findByRole('heading', { name: 'Words to look at' })).parentElement!)
    const why = 'Nobody controls this outcome, so nobody can keep the promise.'
    expect(await part.findByText(why, { exact: false })).toBeVisible()
    expect(part.getAllByRole('link')[0]).toHaveAttribute('href', expect.stringContaining('goal'))
    const orphan = part.getByText(/What this was kept for is no longer there/)
    expect(orphan).toBeVisible()
    await table.user.click(part.getByRole('button', { name: /^Let the reason go/ }))
    expect(table.draft().kept).toBeUndefined()
    expect(orphan).not.toBeInTheDocument()
    // The brief is the client's to write, so it is the client who asks.
    const told = await part.findByText(why, { exact: false })
    await table.user.click(within(told.parentElement!).getByRole('button', { name: 'Ask the other party' }))
    expect(table.draft().comments?.at(-1)).toMatchObject({ path: 'goal.brief', by: 'client' })
  })
})

describe('words in a limit that the other party does not see yet', () => {
  const limits = (client: boolean): Draft => ({
    ...grill,
    goal: { ...grill.goal, brief: 'We post twice a week from Monday to Friday.' },
    kept: undefined,
    line: {
      limits: {
        agency: [{ id: 'a', text: promise }],
        ...(client && { client: [{ id: 'b', text: 'We close on match days.' }] }),
      },
    },
  })
  const path = 'line.limits.agency.0.text'
  const field = (
    <>
      <textarea id="limit" aria-label="Limit" defaultValue={promise} />
      <FieldWording path={path} field="limit" by="agency" />
    </>
  )
  const check = <CheckScreen number="8" back={{ href: '#/a/1', text: 'Back' }} next="#/a/1/sign" />

  it('are told to their writer alone, to be mended; both read a reason or a question, so neither is offered', async () => {
    await lay(limits(false), field, words)
    expect(await note()).toHaveTextContent('Nobody controls this outcome')
    expect(screen.queryByText('Keep it, with a reason')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Ask the other party' })).toBeNull()
  })

  it('have every way out once both have written', async () => {
    await lay(limits(true), field, words)
    expect(within(await note()).getByText('Keep it, with a reason')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Ask the other party' })).toBeVisible()
  })

  it.each([false, true])('stand on the page that both read only then (%s)', async (isSeen) => {
    await lay(limits(isSeen), check, words)
    const part = screen.queryByRole('heading', { name: 'Words to look at' })?.parentElement
    expect(part?.textContent?.includes('guarantee') ?? false).toBe(isSeen)
    expect(document.body.textContent?.includes(promise)).toBe(isSeen)
  })
})
