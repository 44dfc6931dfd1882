import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { canonicalText } from '../../../../../src/domain/agreement/canonical.ts'
import type { Earlier } from '../../../../../src/engine/drafts/kept.ts'
import { ReturnedPage } from '../../../../../src/ui/app/exchange/returned/ReturnedPage.tsx'
import { exchangeOf, handedOver, nextOf } from './came.ts'
import { came, goOn, line, open, put, sent, take } from './page.tsx'
import { lay } from './table.tsx'

vi.mock('../../../../../src/ui/app/exchange/returned/returned.page.css?url', () => ({ default: 'returned.css' }))

const theirs = () => came(put('goal.place', 'At the back'), put('economics.ceiling', { amount: 9_134_100 }))
/** The page is closed, and opened again with what lay beside the draft, as the store gives it back. */
async function again(mine: typeof sent, earlier: Earlier) {
  cleanup()
  return lay(mine, JSON.parse(JSON.stringify(earlier)) as Earlier, <ReturnedPage />)
}
const chosen = () =>
  screen
    .queryAllByRole('radio', { checked: true })
    .map((radio) => radio.closest('li')?.querySelector('h4')?.textContent)

describe('what was chosen', () => {
  it('stands again after a reload, and what is not settled is still asked for', async () => {
    const before = await open(theirs())
    await before.user.click(take(/Cost ceiling/, 'Take theirs'))
    const table = await again(sent, before.earlier())
    expect(take(/Cost ceiling/, 'Take theirs')).toBeChecked()
    expect(screen.getByText('1 of 2 lines settled')).toBeVisible()
    await table.user.click(goOn())
    expect(screen.getByRole('alert')).toHaveTextContent('Settle this line: The goal · Place')
    expect(screen.getByRole('alert')).not.toHaveTextContent('Cost ceiling')
    await table.user.click(take(/The goal · Place/, 'Keep mine'))
    await table.user.click(goOn())
    expect(table.draft().economics?.ceiling).toEqual({ amount: 9_134_100 })
    expect(table.draft().goal?.place).toEqual(sent.goal?.place)
    expect(table.earlier().exchange).not.toHaveProperty('chosen')
  })

  it('stands though a comment of mine was written meanwhile', async () => {
    const before = await open(theirs())
    await before.user.click(take(/The goal · Place/, 'Keep mine'))
    const place = within(line(/The goal · Place/))
    await before.user.click(place.getByText('Comment on this line'))
    await before.user.type(place.getByRole('textbox', { name: 'The comment' }), 'Which?')
    await before.user.click(place.getByRole('button', { name: 'Keep the comment' }))
    await again(nextOf(sent, before.draft()), before.earlier())
    expect(take(/The goal · Place/, 'Keep mine')).toBeChecked()
  })

  it('is dropped where my draft has changed, or something else came in its place', async () => {
    const before = await open(theirs())
    await before.user.click(take(/Cost ceiling/, 'Take theirs'))
    await again(put('economics.ceiling', { amount: 500_000 })(sent), before.earlier())
    expect(chosen()).toEqual([])
    const { exchange } = before.earlier()
    const dearer = came(put('economics.ceiling', { amount: 91_341_000 }))
    await again(sent, { exchange: { ...exchangeOf(sent), ...exchange, waiting: canonicalText(handedOver(dearer)) } })
    expect(chosen()).toEqual([])
  })

  it('is dropped where it cannot be read', async () => {
    const before = await open(theirs())
    await before.user.click(take(/Cost ceiling/, 'Take theirs'))
    const { exchange = exchangeOf(sent) } = before.earlier()
    const broken = { ...exchange.chosen, theirs: 'everything' } as unknown as NonNullable<typeof exchange.chosen>
    await again(sent, { exchange: { ...exchange, chosen: broken } })
    expect(chosen()).toEqual([])
  })

  it('goes with what is set aside, and with what takes its turn', async () => {
    const before = await open(theirs())
    await before.user.click(take(/Cost ceiling/, 'Take theirs'))
    const { exchange = exchangeOf(sent) } = before.earlier()
    const table = await again(sent, { exchange: { ...exchange, later: [canonicalText(handedOver(theirs()))] } })
    await table.user.click(screen.getByRole('button', { name: 'Set it aside' }))
    expect(table.earlier().exchange).toMatchObject({ waiting: expect.any(String) })
    expect(table.earlier().exchange).not.toHaveProperty('chosen')
  })

  it('is looked at on with an older one, too, and so is for whom a bare one is settled', async () => {
    const mine = nextOf(sent, put('goal.place', 'At the back')(sent))
    const exchange = { sent: [], received: [], waiting: canonicalText(sent) }
    const before = await lay(mine, { exchange }, <ReturnedPage />)
    await before.user.click(screen.getByRole('button', { name: 'Take single lines from it' }))
    await before.user.click(screen.getByRole('radio', { name: 'Both of us are here' }))
    await before.user.click(take(/The goal · Place/, 'Keep mine'))
    await again(mine, before.earlier())
    expect(screen.getByRole('radio', { name: 'Both of us are here' })).toBeChecked()
    expect(take(/The goal · Place/, 'Keep mine')).toBeChecked()
  })
})
