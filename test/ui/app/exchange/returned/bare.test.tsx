import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { canonicalText } from '../../../../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import { draftFingerprint } from '../../../../../src/domain/agreement/fingerprint.ts'
import type { Exchange } from '../../../../../src/engine/drafts/kept.ts'
import { Exchanged } from '../../../../../src/ui/app/exchange/returned/Exchanged.tsx'
import { ReturnedPage } from '../../../../../src/ui/app/exchange/returned/ReturnedPage.tsx'
import { nextOf } from './came.ts'
import { came, goOn, put, said, sent, take } from './page.tsx'
import { lay } from './table.tsx'

vi.mock('../../../../../src/ui/app/exchange/returned/returned.page.css?url', () => ({ default: 'returned.css' }))

const open = (theirs: Draft, mine = sent, known: Partial<Exchange> = {}) =>
  lay(mine, { exchange: { sent: [], received: [], ...known, waiting: canonicalText(theirs) } }, <ReturnedPage />)
const forWhom = () => screen.queryByRole('group', { name: 'For whom do you settle it?' })
const party = (name: string) => within(forWhom() ?? document.body).getByRole('radio', { name })

describe('a draft that came bare', () => {
  it('is told as nobody’s: neither who sent it nor when nor for what', async () => {
    await open(came(put('goal.place', 'At the back')))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The draft that you opened, beside yours')
    const page = screen.getByRole('main').textContent ?? ''
    expect(page).toContain('nobody says who sent it, or when.')
    expect(page).not.toMatch(/sent something back|Handed over on|asks one thing of you/)
    expect(said(/The goal · Place/)).toMatch(/The draft that came.*At the back/)
  })

  it('waits under no name on the task list', async () => {
    const waiting = canonicalText(came(put('goal.place', 'At the back')))
    await lay(sent, { exchange: { sent: [], received: [], waiting } }, <Exchanged />)
    expect(screen.getByRole('heading')).toHaveTextContent('The draft that you opened, beside yours')
  })

  it('is settled only once somebody has said for whom, and that decides nothing beyond its lines', async () => {
    const theirs = came(put('goal.place', 'At the back'))
    const table = await open(theirs)
    expect(screen.queryByRole('radio', { name: 'Take theirs' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Continue with what is settled' })).toBeNull()
    await table.user.click(party('Signal Box Grill'))
    await table.user.click(take(/The goal · Place/, 'Take theirs'))
    await table.user.click(goOn())
    expect(table.draft()).toEqual(theirs)
    expect(table.earlier().exchange).toEqual({
      sent: [],
      received: [expect.objectContaining({ hash: draftFingerprint(theirs).hex })],
    })
    expect(table.earlier().exchange?.received[0]).not.toHaveProperty('by')
  })

  it('asks nothing where the machine knows for whom it speaks', async () => {
    await open(came(put('goal.place', 'At the back')), sent, { side: 'client' })
    expect(forWhom()).toBeNull()
    expect(take(/The goal · Place/, 'Take theirs')).toBeVisible()
  })
})

describe('for whom somebody settles', () => {
  const accepted = put('line.limits', {
    client: [{ id: 'l1', text: 'Not on Mondays.', acknowledged: { by: 'A. Agency', on: '2026-11-19' } }],
  })
  const bare = put('line.limits', { client: [{ id: 'l1', text: 'Not on Mondays.' }] })
  /** The agency's yes stands in mine; theirs does not have it, and both changed since. */
  const settledFor = async (who: 'Plainwell' | 'Signal Box Grill' | 'Both of us are here') => {
    const mine = accepted(sent)
    const table = await open(nextOf(bare(sent), put('goal.place', 'At the back')(bare(sent))), mine)
    await table.user.click(party(who))
    for (const keep of screen.getAllByRole('radio', { name: 'Keep mine' })) await table.user.click(keep)
    await table.user.click(goOn())
    return table.draft().line?.limits?.client?.[0]?.acknowledged
  }

  it.each([
    ['Plainwell', true],
    ['Both of us are here', true],
    ['Signal Box Grill', false],
  ] as const)('%s: the agency’s own yes stands: %s', async (who, stands) => {
    expect((await settledFor(who)) !== undefined).toBe(stands)
  })

  it('is warned of what the draft says in the name of whom they settle for, and of nothing else', async () => {
    const table = await open(accepted(bare(sent)), bare(sent))
    const warned = () => screen.queryByText(/^This is said in your name\./) !== null
    const seen: boolean[] = []
    for (const who of ['Plainwell', 'Signal Box Grill', 'Both of us are here']) {
      await table.user.click(party(who))
      seen.push(warned())
    }
    expect(seen).toEqual([true, false, false])
  })
})
