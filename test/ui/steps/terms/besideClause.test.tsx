import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { pathsOf } from '../../../../src/ui/steps/screen.ts'
import { sequence } from '../../../../src/ui/steps/sequence.ts'
import { StepPage } from '../../../../src/ui/steps/StepPage.tsx'
import { clausesAt } from '../../../../src/ui/steps/terms/clausesAt.ts'
import { lay } from '../atHand.tsx'

const words = ['check', 'entries', 'goal', 'line', 'money', 'app', 'kit', 'steps', 'plain'] as const
const ownership = <StepPage step="terms" id="ownership" back="" />
const payment = <StepPage step="terms" id="payment" back="" />

async function grill(...changes: readonly (readonly [string, unknown])[]): Promise<Draft> {
  return changes.reduce((draft, [path, answer]) => withAnswer(draft, path, answer), await example('grill', 'en'))
}
const transfer = (country: string) =>
  grill(['terms.ownership.mode', 'assignment'], ['terms.law', { country }], ['terms.signing', undefined])

describe('a transfer of copyright that its law wants in ink', () => {
  it.each([
    ['NL', 'Dutch law asks for a signed deed'],
    ['PL', 'Polish law gives a transfer of copyright no effect without written form'],
  ])('is told at its question: %s', async (country, said) => {
    await lay(await transfer(country), ownership, words)
    const heading = await screen.findByRole('heading', { name: 'This transfer needs ink' })
    const notice = within(heading.parentElement!)
    expect(notice.getByText(new RegExp(said))).toBeVisible()
    expect(notice.getByText('Nobody can sign until you choose one of the two.')).toBeVisible()
  })

  it('becomes a licence by one press, and the answer shows it', async () => {
    const { user, draft } = await lay(await transfer('PL'), ownership, words)
    await user.click(await screen.findByRole('button', { name: 'Take a licence instead' }))
    expect(draft().terms?.ownership).toMatchObject({ mode: 'licence' })
    expect(screen.getByRole('radio', { name: /The client may use it/ })).toBeChecked()
    expect(screen.queryByRole('heading', { name: 'This transfer needs ink' })).toBeNull()
    expect(document.body).not.toHaveFocus()
  })

  it('is signed on paper by one press, and stays a transfer', async () => {
    const { user, draft } = await lay(await transfer('NL'), ownership, words)
    await user.click(await screen.findByRole('button', { name: 'Sign on paper' }))
    expect(draft().terms).toMatchObject({ signing: 'paper', ownership: { mode: 'assignment' } })
    expect(screen.queryByRole('heading', { name: 'This transfer needs ink' })).toBeNull()
  })

  it('is left in peace under another law', async () => {
    await lay(await transfer('IE'), ownership, words)
    expect(screen.queryByRole('heading', { name: 'This transfer needs ink' })).toBeNull()
  })
})

describe('a term of payment that is longer than one in the law', () => {
  const longer = () => grill(['terms.law', { country: 'NL' }], ['terms.payment.within', 45])

  it('is told beneath its question: which law, since when, read on which day, checked by no lawyer', async () => {
    await lay(await longer(), payment, words)
    const note = await screen.findByText(/There is a shorter payment term in the law/)
    expect(note).toHaveTextContent(
      /Dutch law.*30 days.*1.July 2022.*Read on 22.November 2026; no lawyer has checked it/,
    )
    expect(note).toHaveTextContent('Within how many days do both of you want an invoice paid?')
  })

  it('can be kept with a reason, and is asked of the other party', async () => {
    const { user, draft } = await lay(await longer(), payment, words)
    await screen.findByText(/There is a shorter payment term in the law/)
    await user.click(screen.getByRole('button', { name: 'Ask the other party' }))
    expect(draft().comments?.at(-1)).toMatchObject({ path: 'terms.payment.within' })
    await user.click(screen.getByText('Keep it, with a reason'))
    await user.click(screen.getByRole('radio', { name: 'Signal Box Grill' }))
    await user.type(screen.getByRole('textbox', { name: /reason/i }), 'We are both small.')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(draft().kept?.at(-1)).toMatchObject({ code: 'payment-term-too-long', reason: 'We are both small.' })
    await waitFor(() => expect(screen.queryByText(/There is a shorter payment term/)).toBeNull())
  })

  it('goes once the term is shorter', async () => {
    const { user } = await lay(await longer(), payment, words)
    await screen.findByText(/There is a shorter payment term/)
    const days = screen.getByRole('textbox', { name: /An invoice is paid within/ })
    await user.clear(days)
    await user.type(days, '30')
    await waitFor(() => expect(screen.queryByText(/There is a shorter payment term/)).toBeNull())
  })
})

/** Every question whose answer is printed in a clause, in step 7 or before it. */
const ofClauses = sequence.filter(
  (question) => question.custom === undefined && clausesAt(pathsOf(question)).length > 0,
)

describe('what the clauses of a question mean', () => {
  it.each(ofClauses)('can be asked at $step/$id', async ({ step, id }) => {
    await lay(await grill(), <StepPage step={step} id={id} back="" />, words)
    expect(await screen.findByText('What this means', { selector: 'summary' })).toBeVisible()
  })

  it('waits folded until somebody asks', async () => {
    const { user } = await lay(await grill(), <StepPage step="terms" id="liability" back="" />, words)
    expect(screen.queryByText(/No limit helps/)).toBeNull()
    await user.click(screen.getByText('What this means', { selector: 'summary' }))
    expect(await screen.findByText(/how much either of you pays at most/)).toBeVisible()
    expect(await screen.findByText(/No limit helps whoever causes damage on purpose/)).toBeVisible()
  })
})
