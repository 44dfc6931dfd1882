import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { ReckoningPanel } from '../../../../src/ui/steps/money/ReckoningPanel.tsx'
import type { ScribeAtHand } from '../../../../src/ui/steps/scribeAtHand.ts'
import { lay } from '../atHand.tsx'

let grill: Draft
beforeEach(async () => {
  grill = await example('grill', 'en')
})
const words = ['money', 'app', 'kit'] as const
const panel = <ReckoningPanel screenFor={(path) => `#/a/1/${path}`} />
const said = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling

describe('what the money comes to', () => {
  it('tells three amounts apart: the most it may cost, the proposed ceiling and the written one', async () => {
    await lay(grill, panel, words)
    expect(said('The most it may cost')).toHaveTextContent('€18,268.20 if the goal is met')
    expect(said('The most it may cost')).toHaveTextContent('€10,504.92 at the likely level')
    expect(said('Proposed ceiling')).toHaveTextContent('€5,252.46 at the likely level. The client then keeps 50%')
    expect(said('The ceiling')).toHaveTextContent('€9,134.10, written by the client.')
  })

  it('says what is left in each case, a loss as a loss', async () => {
    await lay(grill, panel, words)
    const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) })
    expect(row('If it goes badly')).toHaveTextContent('2−€6,480.95')
    expect(row('At the likely level')).toHaveTextContent('6€2,704.92')
    expect(row('If it goes well')).toHaveTextContent('12€22,709.94')
  })

  it('rounds the break-even up, so that nobody stops short of it', async () => {
    await lay(grill, panel, words)
    expect(screen.getByText(/pays for itself from an extra 4\.61 tables/)).toBeVisible()
  })

  it('tells the chance once typing has come to rest', async () => {
    await lay(grill, panel, words)
    expect(await screen.findByText(/about 8 of 10 cases/, {}, { timeout: 3000 })).toBeVisible()
  })

  it('names what should be looked at, as the paper would', async () => {
    await lay(grill, panel, words)
    expect(screen.getByText(/the cost of €7,800\.00 is above the proposed ceiling of €5,252\.46/)).toBeVisible()
  })

  it('follows the answers', async () => {
    const { ceiling: _ceiling, ...economics } = grill.economics ?? {}
    await lay({ ...grill, economics, choice: undefined }, panel, words)
    expect(said('The ceiling')).toHaveTextContent('Not written yet.')
    expect(screen.getByText(/no cost to earn back/)).toBeVisible()
  })
})

describe('a sum that lacks answers', () => {
  it('says calmly which are needed, each with its way', async () => {
    const { spend: _spend, ...economics } = grill.economics ?? {}
    await lay({ ...grill, economics }, panel, words)
    expect(screen.getByText('1 more answer gives a first result:')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Spen/ })).toHaveAttribute('href', '#/a/1/economics.spend')
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('shows each default as assumed, and where to change it', async () => {
    const { anyway: _anyway, ramp: _ramp, ...economics } = grill.economics ?? {}
    await lay({ ...grill, economics }, panel, words)
    const assumed = screen.getByRole('heading', { name: /Assumed/ }).parentElement as HTMLElement
    expect(within(assumed).getAllByRole('listitem')).toHaveLength(2)
    expect(assumed).toHaveTextContent('20% would have come anyway.')
    expect(within(assumed).getAllByRole('link')[1]).toHaveAttribute('href', '#/a/1/economics.anyway')
  })
})

describe('the proposed ceiling', () => {
  it('is never filled in by itself: the client writes it by a press, where that can be done', async () => {
    const written: number[] = []
    const table = await lay(grill, <ReckoningPanel onWrite={(amount) => written.push(amount)} />, words)
    expect(table.draft().economics).toEqual(grill.economics)
    await table.user.click(screen.getByRole('button', { name: 'Write this amount' }))
    expect(written).toEqual([525_246])
  })
})

describe('while the scribe', () => {
  const waiting = () => {
    const asked: ((told: null) => void)[] = []
    const teller: ScribeAtHand = { known: () => null, tell: () => new Promise((resolve) => asked.push(resolve)) }
    return { asked, teller }
  }

  it('is on its way, it says so in place of figures', async () => {
    await lay(grill, panel, words, 'en', waiting().teller)
    expect(screen.getByText('Loading …')).toBeVisible()
  })

  it('cannot be had, no figure stands there, and it can be asked again', async () => {
    const { asked, teller } = waiting()
    const table = await lay(grill, panel, words, 'en', teller)
    await act(async () => asked[0]?.(null))
    expect(screen.getByRole('alert')).toHaveTextContent(/What you typed is kept/)
    await table.user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(asked).toHaveLength(2)
  })
})
