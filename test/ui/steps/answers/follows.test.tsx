import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import type { KeptPaper } from '../../../../src/engine/drafts/kept.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { QuestionScreen } from '../../../../src/ui/steps/QuestionScreen.tsx'
import { findScreen } from '../../../../src/ui/steps/sequence.ts'
import { open } from './held.tsx'

const words = ['steps', 'kit', 'app', 'help'] as const
let grill: Draft
beforeEach(async () => {
  grill = await example('grill', 'en')
})

function asked(step: string, id: string) {
  const found = findScreen(step, id)
  if (!found) throw new Error(`Nothing asks ${step}/${id}`)
  return <QuestionScreen screen={found} back={{ href: '#/a/1', text: 'Back' }} next="#/a/1/next" />
}
function field(name: string): HTMLInputElement {
  const found = document.getElementById(name)
  if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) throw new Error(`No field ${name}`)
  return found as HTMLInputElement
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const signed: KeptPaper = { draftId: '1', content: '', bytes: new Uint8Array(0), inked: ['agency'] }

describe('the fields of a page', () => {
  it('follow a step back, and the next key does not put the answer back', async () => {
    const table = await open(grill, asked('goal', 'levels'), words)
    await table.user.clear(field('goal/levels/must'))
    await table.user.type(field('goal/levels/must'), '12')
    expect(table.draft().goal?.levels?.must).toBe(12_000)
    await table.put(['goal.levels.must', 11_000])
    expect(field('goal/levels/must')).toHaveValue('11')
    await table.user.type(field('goal/levels/wish'), '0')
    expect(table.draft().goal?.levels).toMatchObject({ must: 11_000, wish: 180_000 })
  })

  it('show what stands where a change of a signed paper was left as it is', async () => {
    const table = await open(grill, asked('goal', 'when'), words, signed)
    const before = field('goal/period/start').value
    await table.user.type(field('goal/period/start'), 'x')
    expect(table.waiting()).toBeDefined()
    expect(field('goal/period/start')).toHaveValue(before)
    expect(table.unparsed()).toEqual({})
    expect(table.draft()).toEqual(grill)
  })

  it('show what was typed once the change of a signed paper is taken', async () => {
    const table = await open(grill, asked('goal', 'when'), words, signed)
    const before = field('goal/period/start').value
    await table.user.type(field('goal/period/start'), 'x')
    await table.takeWaiting()
    expect(field('goal/period/start')).toHaveValue(`${before}x`)
    expect(Object.values(table.unparsed())).toContain(`${before}x`)
  })

  it('bring the answer back when “I do not know yet” is unticked after a reload', async () => {
    const table = await open(grill, asked('audience', 'who'), words)
    const box = () => screen.getAllByRole('checkbox', { name: /do not know yet/ })[0] as HTMLElement
    await table.user.click(box())
    expect(table.draft().audience?.who).toEqual({ open: { owner: 'client' } })
    await table.reopen()
    await table.user.click(box())
    expect(table.draft().audience?.who).toBe(grill.audience?.who)
    expect(table.unparsed()).toEqual({})
  })

  it('stay with their errors and the focus in another language, their numbers written its way', async () => {
    const table = await open(grill, asked('money', 'ceiling'), [...words, 'money'])
    const name = 'economics/ceiling/amount'
    await table.user.clear(field(name))
    await table.user.type(field(name), 'much')
    await table.user.click(button('Continue'))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus())
    expect(screen.getByRole('alert')).toHaveTextContent('Write a number')
    await table.user.click(field(name))
    await table.speak('nl')
    expect(screen.getByRole('alert')).toHaveTextContent(/getal/)
    expect(field(name)).toHaveValue('much')
    expect(field(name)).toHaveFocus()
    await table.user.clear(field(name))
    await table.user.type(field(name), '9.134,10')
    await table.speak('en')
    expect(field(name)).toHaveValue('9,134.10')
    expect(table.draft().economics?.ceiling).toEqual({ amount: 913_410 })
  })
})

describe('Continue', () => {
  it('stays where the answers deny one another, and keeps them', async () => {
    const table = await open(grill, asked('goal', 'when'), words)
    await table.user.clear(field('goal/period/end'))
    await table.user.type(field('goal/period/end'), '1 March 2027')
    await table.user.click(button('Continue'))
    expect(screen.getByRole('alert')).toHaveTextContent('This ends before it begins')
    expect(table.draft().goal?.period).toMatchObject({ end: '2027-03-01' })
    expect(table.went()).toEqual([])
    await table.user.clear(field('goal/period/end'))
    await table.user.type(field('goal/period/end'), '4 June 2027')
    await table.user.click(button('Continue'))
    expect(table.went()).toHaveLength(1)
  })
})

describe('a choice that nobody has to make', () => {
  it('can be taken back', async () => {
    const table = await open({ ...grill, languages: { paper: 'en', beside: 'nl' } }, asked('table', 'form'), words)
    await table.user.click(screen.getByRole('radio', { name: 'No second language' }))
    expect(table.draft().languages).toEqual({ paper: 'en' })
  })
})

describe('another currency', () => {
  const dialogs = () => {
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function () {
      this.open = false
    }
  }

  it('is asked about where amounts stand, and changes nothing when it is left', async () => {
    dialogs()
    const table = await open(grill, asked('table', 'form'), [...words, 'currency'])
    await table.user.click(screen.getByRole('radio', { name: 'Korean won' }))
    expect(await screen.findByRole('dialog')).toHaveTextContent('€9,134.10 becomes ₩9,134.')
    expect(screen.getByRole('radio', { name: 'Euro' })).toBeChecked()
    await table.user.click(button('Leave it as it is'))
    expect(table.draft()).toEqual(grill)
    await table.user.click(screen.getByRole('radio', { name: 'Korean won' }))
    await table.user.click(await screen.findByRole('button', { name: 'Change the currency' }))
    expect(table.draft()).toMatchObject({ currency: 'KRW', economics: { ceiling: { amount: 9_134 } } })
    expect(screen.getByRole('radio', { name: 'Korean won' })).toBeChecked()
  })

  it('is written at once where no amount stands', async () => {
    const bare = { ...grill, economics: undefined, options: undefined, line: undefined, terms: undefined }
    const table = await open(bare, asked('table', 'form'), [...words, 'currency'])
    await table.user.click(screen.getByRole('radio', { name: 'Korean won' }))
    await waitFor(() => expect(table.draft().currency).toBe('KRW'))
  })
})

describe('rows of a list', () => {
  const schedule = Array.from({ length: 6 }, (_, row) => ({ amount: 10_000 * (row + 1), on: '2027-04-01' }))
  const six = (): Draft => ({
    ...grill,
    terms: { ...grill.terms, payment: { schedule, within: 14, disputeWithin: 7 } },
  })

  it('are all there, are added and taken out', async () => {
    const table = await open(six(), asked('terms', 'payment'), words)
    await table.user.type(field('terms/payment/within'), '0')
    expect(table.draft().terms?.payment).toEqual({ schedule, within: 140, disputeWithin: 7 })
    await table.user.click(button('Remove entry 2'))
    expect(table.draft().terms?.payment).toMatchObject({ schedule: schedule.toSpliced(1, 1) })
    await table.user.click(button(/^Add another/))
    await table.user.type(field('terms/payment/schedule/5/amount'), '70')
    await table.user.type(field('terms/payment/schedule/5/on'), '1 May 2027')
    expect(table.draft().terms?.payment).toMatchObject({
      schedule: [...schedule.toSpliced(1, 1), { amount: 7_000, on: '2027-05-01' }],
    })
  })

  it('leave a text that waits with the entry it was typed for', async () => {
    const table = await open(grill, asked('line', 'commitments'), words)
    await table.user.clear(field('line/commitments/1/acts/0/count'))
    await table.user.type(field('line/commitments/1/acts/0/count'), 'some')
    await table.user.click(button('Remove entry 1'))
    expect(field('line/commitments/0/acts/0/count')).toHaveValue('some')
    await table.reopen()
    expect(field('line/commitments/0/acts/0/count')).toHaveValue('some')
    expect(field('line/commitments/1/acts/0/count')).toHaveValue('5')
  })
})
