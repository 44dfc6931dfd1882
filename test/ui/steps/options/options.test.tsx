import { cleanup, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { ChoiceScreen } from '../../../../src/ui/steps/options/ChoiceScreen.tsx'
import { OptionsScreen } from '../../../../src/ui/steps/options/OptionsScreen.tsx'
import { lay } from '../atHand.tsx'
import { expectToldFirst, withKitWords } from '../toldFirst.tsx'

let grill: Draft
beforeEach(async () => {
  grill = await example('grill', 'en')
})
const words = ['money', 'entries', 'app', 'kit', 'steps'] as const
const frame = { number: '5.1', back: { href: '#/a/1', text: 'Back' }, next: '#/a/1/line' }
const options = <OptionsScreen {...frame} />
const choice = <ChoiceScreen {...frame} />
const rowsOf = (card: HTMLElement) => [...card.children].map((row) => row.firstElementChild?.textContent)
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const box = (name: string | RegExp) => screen.getByRole('textbox', { name })

describe('the options', () => {
  it('stand on equal cards, in the order of entry, row for row', async () => {
    await lay(grill, options, words)
    const cards = screen.getAllByRole('article')
    expect(cards.map((card) => within(card).getByRole('heading').textContent)).toEqual(
      grill.options?.map(({ name }, place) => `Option ${'ABC'[place]} ${name}`),
    )
    const [first = [], ...others] = cards.map((card) => rowsOf(card).slice(1, -1))
    expect(first).toContain('What is not known')
    for (const rows of others) expect(rows).toEqual(first)
  })

  it('say from when each earns its cost back, rounded up', async () => {
    await lay(grill, options, words)
    expect(screen.getByText('an extra 4.61 tables a day')).toBeVisible()
  })

  it('tell of each its profit in three cases, how often there is one, and what was asked', async () => {
    await lay(grill, options, words)
    const [first] = screen.getAllByRole('article')
    const row = (name: string) => within(first!).getByText(name).parentElement
    expect(row('Profit after the cost')).toHaveTextContent('low−€6,480.95likely€2,704.92high€22,709.94')
    expect(row('The cost is earned back in')).toHaveTextContent('about 8 of 10 cases')
    expect(row('Share of the profit kept (asked: 50%)')).toHaveTextContent('lownothinglikely25.7%high')
  })

  it('look the same whatever their numbers: nothing is ranked or made to stand out', async () => {
    const bones = () => screen.getAllByRole('article').map((card) => card.outerHTML.replace(/>[^<]+</g, '><'))
    await lay(grill, options, words)
    const before = bones()
    cleanup()
    const turned = grill.options!.toReversed()
    const swapped = grill.options!.map((option, place) => ({
      ...option,
      cost: turned[place]!.cost,
      effect: turned[place]!.effect,
    }))
    await lay({ ...grill, options: swapped }, options, words)
    expect(bones()).toEqual(before)
  })

  it('are added through fields; an estimate may stay open', async () => {
    const table = await lay({ ...grill, options: undefined, choice: undefined }, options, words)
    await table.user.click(button('Add an option'))
    await table.user.type(box('Name'), 'Boards at the exit')
    for (const [name, amount] of [
      ['Fee', '2,600'],
      ['Media', '2,200'],
      ['Production', '600'],
    ] as const) {
      await table.user.type(box(new RegExp(`^${name}`)), amount)
    }
    const effect = screen.getByRole('group', { name: /Expected effect/ })
    await table.user.click(within(effect).getByRole('checkbox', { name: /do not know yet/ }))
    await table.user.click(button('Save this option'))
    expect(table.draft().options).toEqual([
      {
        id: expect.any(String) as string,
        name: 'Boards at the exit',
        cost: { fee: 260_000, media: 220_000, production: 60_000 },
        effect: { open: { owner: 'agency' } },
      },
    ])
  })

  it('ask which is meant where an amount reads two ways, and lose nothing that was typed', async () => {
    const table = await lay({ ...grill, options: undefined, choice: undefined }, withKitWords(options), words)
    await table.user.click(button('Add an option'))
    await table.user.type(box('Name'), 'Boards')
    await table.user.type(box(/^Fee/), '2.600')
    expect(Object.values(table.unparsed())).toContain('2.600')
    await table.user.click(button('Save this option'))
    expect(table.draft().options).toBeUndefined()
    expect(box(/^Fee/)).toHaveValue('2.600')
    expect(screen.getByRole('alert')).toHaveTextContent('Fee')
    expectToldFirst()
  })

  it('take the choice along when the chosen one is taken out, and bring it back', async () => {
    const table = await lay(grill, options, words)
    const chosen = table.draft().choice as { option: { id: string } }
    const place = grill.options?.findIndex(({ id }) => id === chosen.option.id) ?? -1
    await table.user.click(screen.getAllByRole('button', { name: /^Remove/ })[place] as HTMLElement)
    expect(table.draft().choice).toBeUndefined()
    await table.user.click(button('Put it back'))
    expect(table.draft()).toEqual(grill)
  })
})

describe('the choice', () => {
  it('begins with nothing chosen', async () => {
    await lay({ ...grill, choice: undefined }, choice, words)
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('is recorded with whose it is and its day, and with the client’s reason as it is typed', async () => {
    const table = await lay({ ...grill, choice: undefined }, choice, words)
    await table.user.click(screen.getAllByRole('radio', { name: 'Choose this' })[1] as HTMLElement)
    expect(table.draft().choice).toEqual({
      option: { id: grill.options?.[1]?.id },
      by: grill.parties.client.signer?.name,
      on: '2026-11-21',
    })
    await table.user.click(box(/^Why/))
    await table.user.paste('People walk past anyway.')
    expect(table.draft().choice).toMatchObject({ reason: 'People walk past anyway.' })
  })

  it('can be none of them, or still open, as one of the same radio buttons', async () => {
    const table = await lay(grill, choice, words)
    await table.user.click(screen.getByRole('radio', { name: /None of these/ }))
    expect(table.draft().choice).toMatchObject({ option: { none: true } })
    await table.user.click(screen.getByRole('radio', { name: /do not know yet/ }))
    expect(table.draft().choice).toEqual({ open: { owner: 'client' } })
  })

  it('does not go on with a day that cannot be read, and says which', async () => {
    const table = await lay(grill, withKitWords(choice), words)
    await table.user.clear(box(/^On/))
    await table.user.type(box(/^On/), 'soon')
    await table.user.click(button('Continue'))
    expect(table.went()).toEqual([])
    expect(screen.getByRole('alert')).toHaveTextContent(/“On”/)
    expectToldFirst()
    await table.user.clear(box(/^On/))
    await table.user.click(button('Continue'))
    expect(table.went()).toEqual(['#/a/1/line'])
  })
})
