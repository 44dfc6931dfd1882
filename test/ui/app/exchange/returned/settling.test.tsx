import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { canonicalText } from '../../../../../src/domain/agreement/canonical.ts'
import { draftFingerprint } from '../../../../../src/domain/agreement/fingerprint.ts'
import { draftOfRequest, requestOf } from '../../../../../src/domain/agreement/request.ts'
import { ChangesPage } from '../../../../../src/ui/app/exchange/returned/ChangesPage.tsx'
import { withoutWaiting, withWaiting } from '../../../../../src/engine/drafts/passed.ts'
import { ReturnedPage } from '../../../../../src/ui/app/exchange/returned/ReturnedPage.tsx'
import { exchangeOf, handedOver, nextOf } from './came.ts'
import { came, goOn, line, open, put, said, sent, take } from './page.tsx'
import { lay, scrollToTheEnd } from './table.tsx'

vi.mock('../../../../../src/ui/app/exchange/returned/returned.page.css?url', () => ({ default: 'returned.css' }))

describe('settling', () => {
  const theirs = () => came(put('goal.place', 'At the back'), put('economics.ceiling', { amount: 9_134_100 }))

  it('begins with nothing chosen, and goes on only once every line is settled', async () => {
    const table = await open(theirs())
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    await table.user.click(take(/Cost ceiling/, 'Take theirs'))
    await table.user.click(goOn())
    expect(screen.getByRole('alert')).toHaveTextContent('Settle this line: The goal · Place')
    expect(table.draft()).toBe(sent)
    await table.user.click(take(/The goal · Place/, 'Keep mine'))
    await table.user.click(goOn())
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Settled')
    expect(table.draft().economics?.ceiling).toEqual({ amount: 9_134_100 })
    expect(table.draft().goal?.place).toEqual(sent.goal?.place)
    expect(table.draft()).toMatchObject({ revision: sent.revision + 2, parent: draftFingerprint(theirs()).hex })
    expect(table.earlier().exchange).toMatchObject({
      received: [{ hash: draftFingerprint(theirs()).hex, by: 'client' }],
    })
    expect(table.earlier().exchange?.waiting).toBeUndefined()
  })

  it('takes all over only once the list was seen to its end, and replaces nothing before Continue', async () => {
    const table = await open(theirs())
    await table.user.click(screen.getByRole('button', { name: 'Take all over' }))
    expect(screen.getByText('First look through the list to its end.')).toBeVisible()
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    scrollToTheEnd()
    await table.user.click(screen.getByRole('button', { name: 'Take all over' }))
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(2)
    expect(table.draft()).toBe(sent)
    await table.user.click(goOn())
    expect(table.draft()).toEqual(theirs())
    expect(screen.getByText('Both of you now have the same draft 2.')).toBeVisible()
  })

  it('stays with its line while a comment of mine makes another one', async () => {
    const elsewhere = { ...came(put('goal.place', 'At the back'), put('paperSize', 'letter')), parent: 'a'.repeat(64) }
    const table = await lay(sent, { exchange: exchangeOf(null, handedOver(elsewhere)) }, <ReturnedPage />)
    const before = screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)
    await table.user.click(take(/The goal · Place/, 'Keep mine'))
    await table.user.click(take(/paper/i, 'Take theirs'))
    const place = within(line(/The goal · Place/))
    await table.user.click(place.getByText('Comment on this line'))
    await table.user.type(place.getByRole('textbox', { name: 'The comment' }), 'Which back?')
    await table.user.click(place.getByRole('button', { name: 'Keep the comment' }))
    const chosen = screen
      .getAllByRole('radio', { checked: true })
      .map((radio) => radio.closest('li')?.querySelector('h4'))
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(before.length + 1)
    expect(chosen.map((heading) => heading?.textContent)).toEqual(before)
    expect(take(/The goal · Place/, 'Keep mine')).toBeChecked()
    expect(take(/paper/i, 'Take theirs')).toBeChecked()
  })

  it('can be done with the keyboard alone', async () => {
    const table = await open(theirs())
    for (let tab = 0; tab < 40 && document.activeElement?.textContent !== 'Continue with what is settled'; tab += 1) {
      await table.user.tab()
      if (document.activeElement?.getAttribute('type') === 'radio') await table.user.keyboard(' ')
    }
    await table.user.keyboard('{Enter}')
    expect(table.draft()).toEqual(theirs())
  })

  it('can be taken back, and waits again', async () => {
    const table = await open(theirs())
    scrollToTheEnd()
    await table.user.click(screen.getByRole('button', { name: 'Take all over' }))
    await table.user.click(goOn())
    await table.user.click(screen.getByRole('button', { name: 'Take this back' }))
    expect(table.draft()).toBe(sent)
    expect(table.earlier().exchange?.waiting).toBeDefined()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('sent something back')
  })

  it('is taken back to the very draft before, whatever was answered on the page since', async () => {
    const mine = put('problem.pain', { agency: 'Empty chairs' })(sent)
    const base = put('problem.pain', undefined)(sent)
    const theirs = nextOf(base, put('problem.pain', { client: 'Empty tables' })(sent))
    const table = await lay(mine, { exchange: exchangeOf(base, handedOver(theirs)) }, <ReturnedPage />)
    for (const radio of screen.getAllByRole('radio', { name: 'Take theirs' })) await table.user.click(radio)
    await table.user.click(goOn())
    const pain = screen.getByRole('region', { name: 'What hurts now' })
    await table.user.click(within(pain).getByRole('radio', { name: 'The answer of Signal Box Grill' }))
    await table.user.click(screen.getByRole('button', { name: 'Take this back' }))
    expect(table.draft()).toBe(mine)
    expect(table.earlier().exchange?.waiting).toBeDefined()
  })

  it('comes to what arrived meanwhile in its turn, and neither takes the place of the other', async () => {
    const first = came(put('goal.place', 'At the back'))
    const second = nextOf(first, put('goal.place', 'In the garden')(first))
    const texts = [first, second].map((draft) => canonicalText(handedOver(draft)))
    const [waiting = '', later = ''] = texts
    const exchange = withWaiting(withWaiting(withWaiting(exchangeOf(sent), waiting), later), waiting)
    expect(exchange).toMatchObject({ waiting, later: [later] })
    const table = await lay(sent, { exchange }, <ReturnedPage />)
    await table.user.click(take(/The goal · Place/, 'Take theirs'))
    await table.user.click(goOn())
    await table.user.click(screen.getByRole('button', { name: 'Look through what came after it' }))
    expect(said(/The goal · Place/)).toMatch(/At the back.*In the garden/)
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    expect(table.earlier().exchange?.waiting).toBe(later)
    expect(withoutWaiting(table.earlier().exchange ?? exchange)).not.toHaveProperty('waiting')
  })

  it('keeps what waits while a signed paper is still asked about', async () => {
    const table = await open(theirs(), sent, {}, true)
    scrollToTheEnd()
    await table.user.click(screen.getByRole('button', { name: 'Take all over' }))
    await table.user.click(goOn())
    expect(table.earlier().exchange?.waiting).toBeDefined()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('sent something back')
  })

  it('says what speaks in my own name', async () => {
    await open(came(put('agreed', [{ section: 'goal', by: 'agency' }])))
    expect(screen.getByText(/This is said in your name/)).toBeVisible()
  })

  it('leads to the two answers that were given blind, level and to be settled by name', async () => {
    const mine = put('problem.pain', { agency: 'Empty chairs' })(sent)
    const blind = nextOf(sent, put('problem.pain', { client: 'Empty tables' })(sent))
    const base = put('problem.pain', undefined)(sent)
    const theirs = { ...blind, parent: draftFingerprint(base).hex }
    const table = await lay(mine, { exchange: exchangeOf(base, handedOver(theirs)) }, <ReturnedPage />)
    for (const radio of screen.getAllByRole('radio', { name: 'Take theirs' })) await table.user.click(radio)
    await table.user.click(goOn())
    const pain = screen.getByRole('region', { name: 'What hurts now' })
    expect(pain).toHaveTextContent(/Empty chairs.*Empty tables/)
    await table.user.click(within(pain).getByRole('radio', { name: 'The answer of Signal Box Grill' }))
    expect(table.draft().problem?.pain?.settled).toBe('client')
  })
})

describe('the answers to a request', () => {
  it('are never kept as a state of the whole draft, and what changed is told against what was sent', async () => {
    const { problem: _unasked, ...asked } = sent
    const request = requestOf(asked, handedOver(asked), undefined, ['goal/pain'])
    const answered = put('problem.pain.client', 'Empty tables at five.')(draftOfRequest(request))
    const waiting = handedOver(answered, { toRequest: true })
    const table = await lay(asked, { exchange: exchangeOf(asked, waiting) }, <ReturnedPage />)
    for (const radio of screen.getAllByRole('radio', { name: 'Take theirs' })) await table.user.click(radio)
    await table.user.click(goOn())
    const [received] = table.earlier().exchange?.received ?? []
    expect(received).toMatchObject({ hash: draftFingerprint(answered).hex, revision: answered.revision, by: 'client' })
    expect(received).not.toHaveProperty('text')
    const [settled, earlier] = [table.draft(), table.earlier()]
    cleanup()
    await lay(settled, earlier, <ChangesPage />)
    expect(screen.getByText(/^Since draft 1, sent on/)).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(1)
    expect(line(/pain|hurts/i)).toHaveTextContent('Empty tables at five.')
  })
})

describe('an older one', () => {
  it('is said to be older, can be set aside, and is settled only by whoever asks to', async () => {
    const mine = nextOf(sent, put('goal.place', 'At the back')(sent))
    const table = await lay(mine, { exchange: exchangeOf(sent, handedOver(sent)) }, <ReturnedPage />)
    expect(screen.getByText(/^It is older than yours/)).toBeVisible()
    expect(screen.queryByRole('radio')).toBeNull()
    await table.user.click(screen.getByRole('button', { name: 'Take single lines from it' }))
    expect(screen.getAllByRole('radio').length).toBeGreaterThan(0)
    await table.user.click(screen.getByRole('button', { name: 'Set it aside' }))
    expect(table.draft()).toBe(mine)
    expect(table.earlier().exchange?.waiting).toBeUndefined()
    expect(table.went).toEqual(['#/a/1'])
  })
})
