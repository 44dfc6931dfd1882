import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { QuestionScreen } from '../../../../src/ui/steps/QuestionScreen.tsx'
import { findScreen } from '../../../../src/ui/steps/sequence.ts'
import { lay } from '../atHand.tsx'

const words = ['steps', 'kit', 'app'] as const
let grill: Draft
beforeEach(async () => {
  grill = await example('grill', 'en')
})

function asked(step: string, id: string) {
  const found = findScreen(step, id)
  if (!found) throw new Error(`Nothing asks ${step}/${id}`)
  return <QuestionScreen screen={found} back={{ href: '#/a/1', text: 'Back' }} next="#/a/1/line/all" />
}
const summary = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent)
const inField = (name: string, text: string) => {
  const field = document.getElementById(name)
  if (!(field instanceof HTMLInputElement)) throw new Error(`No field ${name}`)
  return { field, text }
}

it('an error in a list says in which entry it is, and in which of its rows', async () => {
  const table = await lay(grill, asked('line', 'commitments'), words)
  const { field, text } = inField('line/commitments/1/acts/0/count', 'some')
  await table.user.clear(field)
  await table.user.type(field, text)
  await table.user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(summary()).toEqual([expect.stringMatching(/Entry 2 · 1\. How many/)])
  expect(field).toHaveAccessibleDescription(expect.stringMatching(/Entry 2 · 1\. How many/) as string)
})

it('a field that says a part of what the page asks has a label of its own', async () => {
  await lay(grill, asked('terms', 'respect'), words)
  expect(screen.getByRole('textbox', { name: /^Disrespect is reported within/ })).toHaveValue('1')
})

it('fields alike are told apart by the number of their row', async () => {
  await lay(grill, asked('terms', 'payment'), words)
  const labels = screen.getAllByRole('textbox').flatMap((entry) => [...((entry as HTMLInputElement).labels ?? [])])
  const said = labels.map(({ textContent }) => textContent)
  expect(new Set(said).size).toBe(said.length)
  expect(said).toContainEqual(expect.stringMatching(/^2\. Instalment/))
})

it('two open points of one page are due each by its own question', async () => {
  const draft = { ...grill, goal: { ...grill.goal, meter: undefined } } as Draft
  const table = await lay(draft, asked('goal', 'counted'), words)
  for (const box of screen.getAllByRole('checkbox', { name: 'I do not know yet' }).slice(0, 2)) {
    await table.user.click(box)
  }
  for (const due of screen.getAllByRole('textbox', { name: /^To be known by/ })) {
    await table.user.type(due, 'soon')
  }
  await table.user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(summary()).toHaveLength(2)
  expect(new Set(summary()).size).toBe(2)
})
