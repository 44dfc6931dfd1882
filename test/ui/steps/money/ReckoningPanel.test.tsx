import { act, screen, waitFor, waitForElementToBeRemoved, within } from '@testing-library/react'
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
/** Amounts keep a no-break space. */
const spaced = (sentence: string) => new RegExp(`^${sentence.replace(/[.()]/g, '\\$&').replaceAll(' ', '\\s')}$`)
const said = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling

describe('what the money comes to', () => {
  it('tells three amounts apart: the most it may cost, the proposed ceiling and the written one', async () => {
    await lay(grill, panel, words)
    expect(said('The most it may cost')).toHaveTextContent('€18,268.20 if the goal is met')
    expect(said('The most it may cost')).toHaveTextContent('€10,504.92 at the likely level')
    expect(said('Proposed ceiling')).toHaveTextContent('€5,252.46 at the likely level. The client then keeps 50%')
    expect(said('The ceiling')).toHaveTextContent('€9,134.10, written by the client.')
  })

  it('says what is left in each case, a sentence each, a loss as a loss', async () => {
    await lay(grill, panel, words)
    const { parentElement } = screen.getByRole('heading', { name: 'What is left after the cost of €7,800.00' })
    expect(
      within(parentElement!)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(
      [
        'If the goal is met (an extra 10 tables a day), €10,468.20 is left.',
        'At the likely level (an extra 6 tables), €2,704.92 is left.',
        'If it goes badly (an extra 2 tables), €6,480.95 is lost.',
        'If it goes well (an extra 12 tables), €22,709.94 is left.',
        'It pays for itself from an extra 4.61 tables a day.',
      ].map((sentence) => expect.stringMatching(spaced(sentence)) as string),
    )
  })

  it('rounds the break-even up, so that nobody stops short of it', async () => {
    await lay(grill, panel, words)
    expect(screen.getByText(/pays for itself from an extra 4\.61 tables/)).toBeVisible()
  })

  it('tells the chance once typing has come to rest', async () => {
    await lay(grill, panel, words)
    expect(await screen.findByText(/about 8 of 10 cases/)).toBeVisible()
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
})

describe('a default that stands in the sum', () => {
  async function layAssumed(asked: readonly string[] = []) {
    const { anyway: _anyway, ramp: _ramp, ...economics } = grill.economics ?? {}
    const table = await lay({ ...grill, economics }, <ReckoningPanel asked={asked} />, [...words, 'steps'])
    const assumed = screen.getByRole('heading', { name: /Assumed/ }).parentElement as HTMLElement
    return { ...table, assumed: within(assumed) }
  }

  it('says what it is, opens in place with its reason, and is answered there', async () => {
    const { assumed, user, draft } = await layAssumed()
    expect(assumed.getAllByRole('listitem')).toHaveLength(2)
    await user.click(assumed.getByText('20% would have come anyway.'))
    expect(await assumed.findByText('Whoever would have come anyway brings no new money.')).toBeVisible()
    await user.type(assumed.getByRole('textbox', { name: /likely/i }), '30')
    expect(draft().economics?.anyway).toEqual({ likely: 3000 })
    // It stays where it is while it is answered, and the result follows.
    await waitForElementToBeRemoved(() => assumed.queryByText('20% would have come anyway.'))
    expect(assumed.getByRole('textbox', { name: /likely/i })).toHaveFocus()
  })

  it('tells what cannot be read when one leaves its field', async () => {
    const { assumed, user, draft } = await layAssumed()
    await user.click(assumed.getByText('20% would have come anyway.'))
    await user.type(await assumed.findByRole('textbox', { name: /likely/i }), 'a third')
    expect(assumed.getByRole('textbox', { name: /likely/i })).not.toBeInvalid()
    await user.tab()
    await waitFor(() => expect(assumed.getByRole('textbox', { name: /likely/i })).toBeInvalid())
    expect(draft().economics?.anyway).toBeUndefined()
  })

  it('has no second field where the page asks the same', async () => {
    const { assumed } = await layAssumed(['economics.anyway'])
    expect(assumed.getByText('20% would have come anyway.').closest('details')).toBeNull()
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
