import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ArrivalContext } from '../../../src/ui/kit/arrival.ts'
import { Button } from '../../../src/ui/kit/Button.tsx'
import { ErrorSummary } from '../../../src/ui/kit/ErrorSummary.tsx'
import { Field } from '../../../src/ui/kit/Field.tsx'
import { LanguageSwitcher } from '../../../src/ui/kit/LanguageSwitcher.tsx'
import { QuestionPage, type QuestionPageProps } from '../../../src/ui/kit/QuestionPage.tsx'
import { TaskList } from '../../../src/ui/kit/TaskList.tsx'
import { renderInWords } from './inWords.tsx'

const reached = (count: number, page: ReactElement) => (
  <ArrivalContext value={{ count, titleEnd: ['Grill Perron 5', 'Ten Tables'] }}>{page}</ArrivalContext>
)

const question = (more: Partial<QuestionPageProps> = {}) => (
  <QuestionPage
    back={{ href: '#/', text: 'Back' }}
    number="2.3"
    owner={{ kind: 'client', text: 'For the client to answer' }}
    title="How many tables?"
    continueText="Continue"
    onSubmit={(event) => event.preventDefault()}
    {...more}
  >
    <Field name="must" label={more.labelFor ? undefined : 'Missed, if fewer than'} />
  </QuestionPage>
)

describe('a question', () => {
  it('is the only heading, the legend of its group and the title of the window', () => {
    renderInWords(reached(0, question()))
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByRole('group', { name: /How many tables\?/ })).toBeInTheDocument()
    expect(document.title).toBe('How many tables? – Grill Perron 5 – Ten Tables')
  })

  it('labels its only entry itself', () => {
    renderInWords(reached(0, question({ labelFor: 'must' })))
    expect(screen.getByLabelText('How many tables?')).toHaveAttribute('name', 'must')
  })

  it('takes the focus when it was reached by a link, and leaves it alone on the first page', () => {
    const { unmount } = renderInWords(reached(0, question()))
    expect(document.body).toHaveFocus()
    unmount()
    renderInWords(reached(1, question()))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('never lets the browser validate, nor disables Continue', () => {
    renderInWords(reached(0, question({ errors: [{ field: 'must', message: 'Enter a number' }] })))
    expect(screen.getByRole('button', { name: 'Continue' })).toBeEnabled()
    expect(document.querySelector('form')).toHaveAttribute('novalidate')
    expect(document.title).toMatch(/^Error: How many tables\?/)
  })
})

describe('the error summary', () => {
  const errors = [{ field: 'must', message: 'Enter the number of tables' }]
  const page = (attempt: number, list = errors) => (
    <>
      <ErrorSummary errors={list} attempt={attempt} />
      <Field name="must" label="Must" />
    </>
  )

  it('takes the focus with every failed attempt, not while one mends a field', () => {
    const { rerender } = renderInWords(page(1))
    expect(screen.getByRole('alert')).toHaveFocus()
    screen.getByLabelText('Must').focus()
    rerender(page(1, [...errors]))
    expect(screen.getByLabelText('Must')).toHaveFocus()
    rerender(page(2))
    expect(screen.getByRole('alert')).toHaveFocus()
  })

  it('does not take the focus from whoever makes the mistake anew', () => {
    const failed = (list: typeof errors) => question({ errors: list, attempt: 1 })
    const { rerender } = renderInWords(failed(errors))
    expect(screen.getByRole('alert')).toHaveFocus()
    screen.getByRole('textbox').focus()
    rerender(failed([]))
    rerender(failed(errors))
    expect(screen.getByRole('alert')).toBeVisible()
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  it('leads to the field and leaves the address as it is', async () => {
    renderInWords(page(1))
    const address = window.location.href
    await userEvent.click(screen.getByRole('link', { name: 'Enter the number of tables' }))
    expect(screen.getByLabelText('Must')).toHaveFocus()
    expect(window.location.href).toBe(address)
  })
})

describe('the task list', () => {
  const whose = { kind: 'client', answered: false, text: 'Client' } as const
  const tasks = [
    {
      id: 'goal',
      name: 'The goal',
      href: '#/goal',
      gist: 'One number.',
      whose,
      state: 'In progress',
      notes: ['1 open point'],
    },
    { id: 'sign', name: 'Sign', gist: 'Drawn or typed.', whose, state: 'Cannot start yet', notes: ['After reading'] },
  ]

  it('links a step and says its state with it', () => {
    renderInWords(<TaskList tasks={tasks} next="goal" />)
    const link = screen.getByRole('link', { name: 'The goal' })
    expect(link).toHaveAccessibleDescription('In progress 1 open point')
    expect(link).toHaveAttribute('aria-current', 'step')
  })

  it('does not link what cannot start, and says what comes first', () => {
    renderInWords(<TaskList tasks={tasks} />)
    const row = screen.getByRole('heading', { name: 'Sign' }).closest('li')
    expect(within(row as HTMLElement).queryByRole('link')).toBeNull()
    expect(row).toHaveTextContent('After reading')
  })
})

describe('small parts', () => {
  it('a button submits only when it says so', () => {
    renderInWords(<Button>Clear</Button>)
    expect(screen.getByRole('button', { name: 'Clear' })).toHaveAttribute('type', 'button')
  })

  it('languages are named in themselves, and the present one is marked', async () => {
    const change = vi.fn<(code: string) => void>()
    const languages = [
      { code: 'en', name: 'English' },
      { code: 'ko', name: '한국어' },
    ]
    renderInWords(<LanguageSwitcher label="Language" languages={languages} current="en" onChange={change} />)
    expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('button', { name: '한국어' })).toHaveAttribute('lang', 'ko')
    await userEvent.click(screen.getByRole('button', { name: '한국어' }))
    expect(change).toHaveBeenCalledWith('ko')
  })
})
