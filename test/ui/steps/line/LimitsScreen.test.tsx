import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { LimitsScreen } from '../../../../src/ui/steps/line/LimitsScreen.tsx'
import { lay } from '../atHand.tsx'
import { scribe } from '../scribe.ts'

let grill: Draft
/** One limit of the agency that nobody has answered, and one of the client that the agency accepted. */
let bare: Draft
const ofAgency = [{ id: 'a', text: 'We cannot make people come in.' }]
const ofClient = [{ id: 'b', text: 'We close on match days.', acknowledged: { by: 'Mina Vos', on: '2026-11-20' } }]
beforeEach(async () => {
  grill = await example('grill', 'en')
  bare = { ...grill, line: { limits: { agency: ofAgency, client: ofClient } } }
})
const words = ['line', 'entries', 'app', 'kit', 'steps'] as const
const screenOf = (side: 'agency' | 'client') => (
  <LimitsScreen side={side} number="6.2" back={{ href: '#/a/1', text: 'Back' }} next="#/a/1/line/clientLimits" />
)
const limits = screenOf('agency')
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const box = (name: string | RegExp) => screen.getByRole('textbox', { name })

describe('a party’s limits', () => {
  it('stand face to face with the other party’s, which are read and answered here, not written', async () => {
    await lay(grill, limits, words)
    const [own, other] = [/What Plainwell cannot/, /What Signal Box Grill cannot/].map((name) =>
      screen.getByRole('region', { name }),
    )
    expect(within(own as HTMLElement).getAllByRole('article')).toHaveLength(grill.line?.limits?.agency?.length ?? 0)
    expect(within(other as HTMLElement).getAllByRole('article')).toHaveLength(grill.line?.limits?.client?.length ?? 0)
    for (const act of within(other as HTMLElement).getAllByRole('button'))
      expect(act).toHaveTextContent('Take this back')
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

  it('are suggested from the links of the line and from its trade, once somebody opens them', async () => {
    const table = await lay(grill, limits, words)
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull()
    await table.user.click(screen.getByText('What others had to think about'))
    expect(await screen.findByText('From your own line')).toBeVisible()
    const others = grill.line?.stages?.filter(({ control }) => control && control !== 'agency') ?? []
    for (const { name } of others) expect(button(new RegExp(`^Copy: ?“${name}”`))).toBeVisible()
    expect(screen.queryByRole('button', { name: /“Placed”/ })).toBeNull()
    expect(button(/^Copy: ?We do not decide prices, the menu/)).toBeVisible()
    expect(screen.queryByText('Web shop')).toBeNull()
    expect(table.draft()).toEqual(grill)
  })

  it('are copied into the form by a press, behind what was typed, and are none before they are saved', async () => {
    const table = await lay(bare, limits, words)
    await table.user.click(screen.getByText('What others had to think about'))
    await table.user.click(await screen.findByText('Restaurant'))
    await table.user.click(button('Add a limit'))
    await table.user.type(box(/cannot be promised/), 'We are two.')
    await table.user.click(button(/^Copy: ?We do not decide prices/))
    expect(box(/cannot be promised/)).toHaveValue(
      'We are two.\nWe do not decide prices, the menu or how long guests wait.',
    )
    expect(table.draft()).toEqual(bare)
    await table.user.click(button('Save this limit'))
    expect(table.draft().line?.limits?.agency?.map(({ text, acknowledged }) => [text, acknowledged])).toEqual([
      ['We cannot make people come in.', undefined],
      ['We are two.\nWe do not decide prices, the menu or how long guests wait.', undefined],
    ])
    expect(table.unparsed()).toEqual({})
  })

  it('are put back after they were taken out', async () => {
    const table = await lay(bare, limits, words)
    await table.user.click(button(/^Remove/))
    expect(table.draft().line?.limits?.agency).toBeUndefined()
    await table.user.click(button('Put it back'))
    expect(table.draft()).toEqual(bare)
  })
})

describe('limits that only one party has written', () => {
  const alone = (side: 'agency' | 'client'): Draft => ({
    ...grill,
    line: { limits: { [side]: [...ofAgency, { id: 'c', text: 'We cannot set what others bid.' }] } },
  })
  const column = (name: RegExp) => screen.getByRole('region', { name })
  const texts = /people come in|others bid/

  it.each(['agency', 'client'] as const)('are counted and not shown to the other one (the %s’s)', async (side) => {
    await lay(alone(side), screenOf(side === 'agency' ? 'client' : 'agency'), words)
    const [own, other] = side === 'agency' ? ['Plainwell', 'Signal Box Grill'] : ['Signal Box Grill', 'Plainwell']
    expect(screen.getByText(`${own}: 2 limits are written. ${other} sees them once its own are written.`)).toBeVisible()
    expect(document.body).not.toHaveTextContent(texts)
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('are shown, and can be answered, as soon as the other one has written its own', async () => {
    const table = await lay(alone('agency'), screenOf('client'), words)
    await table.user.click(button('Add a limit'))
    await table.user.type(box(/cannot be promised/), 'We close on match days.')
    expect(document.body).not.toHaveTextContent(texts)
    await table.user.click(button('Save this limit'))
    const read = column(/What Plainwell cannot/)
    expect(
      within(read)
        .getAllByRole('article')
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringContaining('people come in') as string, expect.stringContaining('others bid') as string])
    await table.user.click(within(read).getAllByRole('checkbox', { name: /as Declan Roarty/ })[0] as HTMLElement)
    expect(table.draft().line?.limits?.agency?.[0]?.acknowledged).toMatchObject({ by: 'Declan Roarty' })
    const own = within(column(/What Signal Box Grill cannot/)).getByRole('checkbox')
    expect(own).not.toBeChecked()
  })

  it('are covered again once the other one has taken out its last', async () => {
    const table = await lay(bare, screenOf('client'), words)
    expect(document.body).toHaveTextContent(texts)
    await table.user.click(button(/^Remove/))
    expect(document.body).not.toHaveTextContent(texts)
  })

  it('are folded for whoever comes to the screen, so that it can be handed over; their writer opens them', async () => {
    const table = await lay(alone('agency'), screenOf('agency'), words)
    expect(document.body).not.toHaveTextContent(texts)
    await table.user.click(button('Show them to Plainwell'))
    expect(document.activeElement).toHaveTextContent('What Plainwell cannot promise')
    expect(within(column(/What Plainwell cannot/)).getAllByRole('article')).toHaveLength(2)
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('stay in sight while they are being written', async () => {
    const table = await lay({ ...grill, line: undefined }, limits, words)
    await table.user.click(button('Add a limit'))
    await table.user.type(box(/cannot be promised/), 'We cannot make people come in.')
    await table.user.click(button('Save this limit'))
    expect(column(/What Plainwell cannot/)).toHaveTextContent(texts)
    expect(screen.getByText(/^Plainwell: 1 limit is written. Signal Box Grill sees it/)).toBeVisible()
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

  it('answers on its own machine alone: on the one of the limit’s own party there is only told what it said', async () => {
    await lay(bare, limits, words, 'en', scribe, { exchange: { side: 'agency', sent: [], received: [] } })
    const [own, other] = [/What Plainwell cannot/, /What Signal Box Grill cannot/].map((name) =>
      within(screen.getByRole('region', { name })),
    )
    expect(own?.queryByRole('checkbox')).toBeNull()
    expect(own?.queryByText('Ask about it instead')).toBeNull()
    expect(other?.getByRole('button', { name: 'Take this back' })).toBeVisible()
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
    const agency = [{ id: 'a', text: 'We cannot.', acknowledged: accepted }]
    const before = { ...bare, line: { limits: { agency, client: ofClient } } }
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
