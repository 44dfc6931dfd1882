import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { LimitsScreen } from '../../../../src/ui/steps/line/LimitsScreen.tsx'
import { lay } from '../atHand.tsx'

let grill: Draft
let bare: Draft
beforeEach(async () => {
  grill = await example('grill', 'en')
  bare = { ...grill, line: { limits: { agency: [{ id: 'a', text: 'We cannot make people come in.' }] } } }
})
const words = ['line', 'entries', 'app', 'kit', 'steps'] as const
const limits = (
  <LimitsScreen side="agency" number="6.2" back={{ href: '#/a/1', text: 'Back' }} next="#/a/1/line/clientLimits" />
)
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const box = (name: string | RegExp) => screen.getByRole('textbox', { name })

describe('a party’s limits', () => {
  it('stand face to face with the other party’s, which are only read here', async () => {
    await lay(grill, limits, words)
    const [own, other] = [/What Plainwell cannot/, /What Signal Box Grill cannot/].map((name) =>
      screen.getByRole('region', { name }),
    )
    expect(within(own as HTMLElement).getAllByRole('article')).toHaveLength(grill.line?.limits?.agency?.length ?? 0)
    expect(within(other as HTMLElement).queryByRole('button')).toBeNull()
  })

  it('are written in own words', async () => {
    const table = await lay({ ...grill, line: undefined }, limits, words)
    await table.user.click(button('Add a limit'))
    await table.user.type(box(/cannot be promised/), 'We do not set the price of the screens.')
    await table.user.click(button('Continue'))
    expect(table.draft().line?.limits?.agency?.map(({ text }) => text)).toEqual([
      'We do not set the price of the screens.',
    ])
    expect(table.went()).toHaveLength(1)
  })

  it('are offered as questions by trade, never as sentences to sign', async () => {
    await lay(bare, limits, words)
    const ideas = screen.getByText('What others had to think about').closest('details')
    expect(within(ideas as HTMLElement).queryByRole('button')).toBeNull()
    for (const idea of ideas?.querySelectorAll('dd') ?? []) expect(idea.textContent).toMatch(/\?$/)
  })

  it('are put back after they were taken out', async () => {
    const table = await lay(bare, limits, words)
    await table.user.click(button(/^Remove/))
    expect(table.draft().line?.limits?.agency).toBeUndefined()
    await table.user.click(button('Put it back'))
    expect(table.draft()).toEqual(bare)
  })
})

describe('the other party', () => {
  const accept = /I have read this and accept it, as Declan Roarty/

  it('accepts a limit by name and day; the box is not ticked beforehand', async () => {
    const table = await lay(bare, limits, words)
    expect(screen.getByText(/1 limit is not accepted yet/)).toBeVisible()
    const tick = screen.getByRole('checkbox', { name: accept })
    expect(tick).not.toBeChecked()
    await table.user.click(tick)
    expect(table.draft().line?.limits?.agency?.[0]?.acknowledged).toEqual({ by: 'Declan Roarty', on: '2026-11-21' })
    expect(screen.getByText('Accepted by Declan Roarty, 21 November 2026')).toBeVisible()
    expect(screen.queryByText(/not accepted yet/)).toBeNull()
  })

  it('is asked for a name where nobody signs for it yet', async () => {
    const client = { ...bare.parties.client, signer: undefined }
    const table = await lay({ ...bare, parties: { ...bare.parties, client } }, limits, words)
    await table.user.click(screen.getByRole('checkbox'))
    expect(table.draft().line?.limits?.agency?.[0]?.acknowledged).toBeUndefined()
    await table.user.type(box(/Who accepts/), 'Una Bell')
    await table.user.click(screen.getByRole('checkbox'))
    expect(table.draft().line?.limits?.agency?.[0]?.acknowledged).toMatchObject({ by: 'Una Bell' })
  })

  it('can ask about it instead, and accept it later', async () => {
    const table = await lay(bare, limits, words)
    await table.user.click(button(/^Ask about it instead/))
    await table.user.type(box(/The question of/), 'Who does then?')
    await table.user.click(button('Save the question'))
    expect(table.draft().line?.limits?.agency?.[0]?.acknowledged).toEqual({ question: 'Who does then?' })
    expect(screen.getByText(/Signal Box Grill asks: Who does then\?/)).toBeVisible()
    await table.user.click(screen.getByRole('checkbox', { name: accept }))
    expect(table.draft().line?.limits?.agency?.[0]?.acknowledged).toMatchObject({ by: 'Declan Roarty' })
  })

  it('is asked again once the words of an accepted limit have changed, and only then', async () => {
    const accepted = { by: 'Declan Roarty', on: '2026-11-20' }
    const before = { ...bare, line: { limits: { agency: [{ id: 'a', text: 'We cannot.', acknowledged: accepted }] } } }
    const table = await lay(before, limits, words)
    await table.user.click(button(/^Change/))
    await table.user.click(button('Save this limit'))
    expect(table.draft()).toEqual(before)
    await table.user.click(button(/^Change/))
    await table.user.type(box(/cannot be promised/), ' Nobody can.')
    await table.user.click(button('Save this limit'))
    expect(table.draft().line?.limits?.agency).toEqual([{ id: 'a', text: 'We cannot. Nobody can.' }])
  })
})
