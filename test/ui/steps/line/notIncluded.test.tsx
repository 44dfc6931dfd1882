import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { PASSAGE_LENGTH } from '../../../../src/domain/agreement/scalars.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { QuestionScreen } from '../../../../src/ui/steps/QuestionScreen.tsx'
import { findScreen } from '../../../../src/ui/steps/sequence.ts'
import { lay } from '../atHand.tsx'

let grill: Draft
beforeEach(async () => {
  grill = await example('grill', 'en')
})
const words = ['line', 'entries', 'app', 'kit', 'steps', 'ideas'] as const
const asked = findScreen('line', 'notIncluded')!
const page = <QuestionScreen screen={asked} back={{ href: '#/a/1', text: 'Back' }} next="#/a/1/line" />
const entries = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value)
const idea = (name: RegExp) => screen.findByRole('button', { name })

describe('what is not included', () => {
  it('invites at least three things, with none of them written beforehand', async () => {
    const table = await lay({ ...grill, line: { ...grill.line, notIncluded: undefined } }, page, words)
    expect(screen.getByText(/at least three things/)).toBeVisible()
    await idea(/^Copy: ?Replies to guests’ reviews/)
    expect(entries()).toEqual([''])
    expect(table.draft().line?.notIncluded).toBeUndefined()
  })

  it('offers the work at the client’s own links and what the trade may expect, each to be taken by a press', async () => {
    const table = await lay({ ...grill, line: { ...grill.line, notIncluded: ['A new menu'] } }, page, words)
    await table.user.click(await idea(/^Copy: ?The work at “Seated”/))
    await table.user.click(await idea(/^Copy: ?Replies to guests’ reviews/))
    const taken = ['A new menu', 'The work at “Seated”: it stays with the client', 'Replies to guests’ reviews']
    expect(table.draft().line?.notIncluded).toEqual(taken)
    expect(entries().filter((text) => text !== '')).toEqual(taken)
    expect(screen.queryByRole('button', { name: /^Copy: ?Replies to guests’ reviews/ })).toBeNull()
  })

  it('keeps what is still being typed and cannot be taken yet', async () => {
    const table = await lay({ ...grill, line: { ...grill.line, notIncluded: ['A new menu'] } }, page, words)
    await table.user.click(screen.getByRole('button', { name: 'Add another' }))
    const [, fresh] = screen.getAllByRole('textbox')
    const tooLong = 'long '.repeat(PASSAGE_LENGTH)
    await act(() => fireEvent.change(fresh!, { target: { value: tooLong } }))
    await table.user.click(await idea(/^Copy: ?Replies to guests’ reviews/))
    expect(table.draft().line?.notIncluded).toEqual(['A new menu', 'Replies to guests’ reviews'])
    expect(entries()).toContain(tooLong)
  })
})
