import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { readDraft } from '../../../src/domain/agreement/parse.ts'
import { PASSAGE_LENGTH } from '../../../src/domain/agreement/scalars.ts'
import { example } from '../../../src/ui/app/example/example.ts'
import { StepPage } from '../../../src/ui/steps/StepPage.tsx'
import { lay, type Table } from './atHand.tsx'
import { restedAndTold } from './scribe.ts'

const words = ['said', 'steps', 'check', 'app', 'entries', 'kit', 'goal', 'line', 'money'] as const
const guarantee = 'We guarantee a full house.'
const superlative = 'We are the best agency in Kent.'
const pitch = `${superlative} ${guarantee} More guests, soon. We post on Tuesday.`

let empty: Draft
beforeEach(async () => {
  const bare = { ...(await example('grill', 'en')), kept: undefined, comments: undefined }
  empty = withAnswer(bare, 'line.takenBack', undefined)
})
afterEach(() => vi.restoreAllMocks())

async function open(draft: Draft = empty): Promise<Table> {
  const table = await lay(draft, <StepPage step="line" id="takenBack" back="" />, words)
  await screen.findByRole('textbox', { name: /Paste the pitch/ })
  return table
}

/** Pasted at once, as from a page, and read by the scribe. */
async function paste({ user }: Table, text: string): Promise<void> {
  await user.click(screen.getByRole('textbox', { name: /Paste the pitch/ }))
  await user.paste(text)
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Sentences to look at' })).toBeVisible())
  await act(restedAndTold)
}

/** Folded ones too; the paper beside the question quotes as well. */
const sentences = () => Array.from(document.querySelectorAll('li > blockquote'), (each) => each.textContent)
const noteOf = (sentence: string) => within(screen.getByText(found(sentence)).closest('li')!)
const found = (sentence: string) => (_: string, element: Element | null) =>
  element?.matches('li > blockquote') === true && element.textContent === sentence

describe('what was said before', () => {
  it('is read for what undoes a limit, the gravest first, and heard once; what is only vague waits folded', async () => {
    const table = await open()
    await paste(table, pitch)
    expect(sentences()).toEqual([guarantee, superlative, 'More guests, soon.'])
    expect(screen.getByText('2 sentences can undo a limit here.')).toHaveAttribute('role', 'status')
    expect(noteOf(guarantee).getByText('Nobody controls this outcome, so nobody can keep the promise.')).toBeVisible()
    expect(noteOf(guarantee).getByText('guarantee').tagName).toBe('MARK')
    expect(screen.getByText('1 sentence that is only vague').closest('details')).not.toHaveAttribute('open')
  })

  it('is taken back sentence by sentence; it then stands in the list, with where it stood, and the text nowhere', async () => {
    const table = await open()
    await paste(table, pitch)
    await table.user.click(screen.getByRole('textbox', { name: /Where it stands/ }))
    await table.user.paste('website, home page')
    await table.user.click(noteOf(guarantee).getByRole('button', { name: /^Take it back.*full house/ }))
    expect(table.draft().line?.takenBack).toMatchObject([{ text: guarantee, from: 'website, home page' }])
    expect(screen.getByRole('textbox', { name: 'The sentence, word for word' })).toHaveValue(guarantee)
    expect(screen.getByRole('heading', { name: 'Sentences to look at' })).toHaveFocus()
    expect(sentences()).toEqual([superlative, 'More guests, soon.'])
    expect(canonicalText(table.draft())).not.toContain('We post on Tuesday')
    expect(readDraft(canonicalText(table.draft()))).toMatchObject({ ok: true })
  })

  it('is taken back all at once, but not what is only vague', async () => {
    const table = await open()
    await paste(table, pitch)
    await table.user.click(screen.getByRole('button', { name: 'Take all of these back' }))
    expect(table.draft().line?.takenBack?.map(({ text }) => text)).toEqual([guarantee, superlative])
    expect(screen.getByText('Nothing that was found is left to answer.')).toHaveAttribute('role', 'status')
    expect(sentences()).toEqual(['More guests, soon.'])
  })

  it('is shown some at a time where there is much of it, and only what is shown is taken back at once', async () => {
    const table = await open()
    await paste(table, Array.from({ length: 45 }, (_, day) => `We guarantee ${day + 2} sales a day.`).join('\n'))
    expect(screen.getByText('45 sentences can undo a limit here.')).toBeVisible()
    expect(sentences()).toHaveLength(20)
    await table.user.click(screen.getByRole('button', { name: 'And 25 more' }))
    expect(sentences()).toHaveLength(40)
    expect(document.activeElement).toHaveTextContent('We guarantee 22 sales a day.')
    await table.user.click(screen.getByRole('button', { name: 'Take all of these back' }))
    expect(table.draft().line?.takenBack).toHaveLength(40)
    expect(sentences()).toHaveLength(5)
  })

  it('can be kept with a reason, which names the sentence and still fits the agreement', async () => {
    const table = await open()
    await paste(table, pitch)
    const note = noteOf(guarantee)
    await table.user.click(note.getByText('Keep it, with a reason'))
    await table.user.click(note.getByRole('radio', { name: 'Plainwell' }))
    await table.user.click(note.getByRole('textbox', { name: /reason/i }))
    await table.user.paste('r'.repeat(PASSAGE_LENGTH - 10))
    await table.user.click(note.getByRole('button', { name: 'Keep it' }))
    expect(table.draft().kept).toBeUndefined()
    await table.user.clear(note.getByRole('textbox', { name: /reason/i }))
    await table.user.paste('It is our slogan.')
    await table.user.click(note.getByRole('button', { name: 'Keep it' }))
    expect(table.draft().kept).toMatchObject([
      { code: 'outcome-guarantee', path: 'line.takenBack', by: 'agency', reason: `“${guarantee}” It is our slogan.` },
    ])
    expect(sentences()).not.toContain(guarantee)
  })

  it('can be asked of the client, and stands among the comments', async () => {
    const table = await open()
    await paste(table, pitch)
    await table.user.click(noteOf(superlative).getByRole('button', { name: /^Ask the other party/ }))
    expect(table.draft().comments).toMatchObject([
      {
        path: 'line.takenBack',
        by: 'agency',
        text: `“${superlative}”: Which number shows it? If none does, can it go?`,
      },
    ])
    expect(noteOf(superlative).getByText('Asked; it stands among the comments.')).toBeVisible()
  })

  it('counts as kept and as asked, in whatever language of the screen it was', async () => {
    const reason = { id: 'kept', code: 'outcome-guarantee', path: 'line.takenBack', by: 'agency' as const }
    const question = { id: 'asked', path: 'line.takenBack', by: 'agency' as const }
    const table = await open({
      ...empty,
      kept: [{ ...reason, reason: `„${guarantee}” To nasze hasło.` }],
      comments: [{ ...question, text: `„${superlative}”: Jaka liczba to pokazuje?` }],
    })
    await paste(table, `${pitch} We guarantee a full house. We guarantee a full house, always.`)
    expect(sentences()).toEqual(['We guarantee a full house, always.', superlative, 'More guests, soon.'])
    expect(noteOf(superlative).getByText('Asked; it stands among the comments.')).toBeVisible()
  })

  it('is read in the language that is chosen for it, first the paper’s', async () => {
    const table = await open()
    expect(screen.queryByRole('radio', { name: 'English' })).toBeNull()
    await paste(table, 'Wij garanderen u een volle zaak.')
    expect(screen.getByRole('radio', { name: 'English' })).toBeChecked()
    expect(screen.getByText(/^No sentence was found/)).toBeVisible()
    await table.user.click(screen.getByRole('radio', { name: 'Nederlands' }))
    expect(await screen.findByText('1 sentence can undo a limit here.')).toBeVisible()
    expect(screen.getByText(found('Wij garanderen u een volle zaak.'))).toHaveAttribute('lang', 'nl')
  })

  it('stays whole where it is longer than what is read, and that is said', async () => {
    const table = await open()
    const long = `${guarantee} ${'We post on Tuesday. '.repeat(5001)}${superlative}`
    await paste(table, long)
    expect(screen.getByText(/^Only the first 100,000 characters are read/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: /Paste the pitch/ })).toHaveValue(long)
    expect(sentences()).toEqual([guarantee])
  })
})

describe('the list of what is taken back', () => {
  const written = () => withAnswer(empty, 'line.takenBack', [{ id: 'said-1', text: guarantee, from: 'home page' }])

  it('can be written by hand, without pasting', async () => {
    const table = await open()
    await table.user.type(screen.getByRole('textbox', { name: 'The sentence, word for word' }), guarantee)
    expect(table.draft().line?.takenBack).toMatchObject([{ id: 'said-1', text: guarantee }])
  })

  it('can be copied as text for whoever edits the page', async () => {
    const table = await open(written())
    await table.user.click(screen.getByText('For whoever edits the page'))
    await table.user.click(screen.getByRole('button', { name: 'Copy the list' }))
    expect(await screen.findByText('The list is copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(`home page: ${guarantee}`)
  })

  it.each([
    ['hands out no clipboard', undefined],
    ['refuses it', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
    ['does not answer', { writeText: () => new Promise(() => undefined) }],
  ])('is marked to be copied by hand where the browser %s', async (_, clipboard) => {
    const table = await open(written())
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as unknown as Clipboard)
    await table.user.click(screen.getByText('For whoever edits the page'))
    await table.user.click(screen.getByRole('button', { name: 'Copy the list' }))
    expect(await screen.findByText(/^The list is marked/, {}, { timeout: 10_000 })).toBeVisible()
    const list = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What the agency takes back' })
    expect(list).toHaveFocus()
    expect(list.value.slice(list.selectionStart, list.selectionEnd)).toBe(`home page: ${guarantee}`)
  })
})
