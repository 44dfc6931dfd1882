import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { at, withAnswer } from '../../../../../src/domain/agreement/change.ts'
import { withoutAcceptance } from '../../../../../src/domain/agreement/copy.ts'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import { draftFingerprint } from '../../../../../src/domain/agreement/fingerprint.ts'
import { example } from '../../../../../src/ui/app/example/example.ts'
import { ReturnedPage } from '../../../../../src/ui/app/exchange/returned/ReturnedPage.tsx'
import { exchangeOf, handedOver, nextOf } from './came.ts'
import { lay, scrollToTheEnd } from './table.tsx'

vi.mock('../../../../../src/ui/app/exchange/returned/returned.page.css?url', () => ({ default: 'returned.css' }))

let sent: Draft
beforeAll(async () => {
  const { example: _mark, ...grill } = await example('grill', 'en')
  sent = withoutAcceptance(grill)
})

type Change = (draft: Draft) => Draft
const put =
  (path: string, answer: unknown): Change =>
  (draft) =>
    withAnswer(draft, path, answer)
const text =
  (path: string, change: (text: string) => string): Change =>
  (draft) =>
    withAnswer(draft, path, change(at(draft, path) as string))
const list =
  (path: string, change: (entries: readonly unknown[]) => readonly unknown[]): Change =>
  (draft) =>
    withAnswer(draft, path, change(at(draft, path) as readonly unknown[]))

const came = (...changes: readonly Change[]) =>
  nextOf(
    sent,
    changes.reduce((draft, change) => change(draft), sent),
  )
const open = (theirs: Draft, mine = sent, more: Parameters<typeof handedOver>[1] = {}, holds = false) =>
  lay(mine, { exchange: exchangeOf(sent, handedOver(theirs, more)) }, <ReturnedPage />, holds)
const line = (name: RegExp) => {
  const found = screen.getByRole('heading', { level: 4, name }).closest('li')
  if (!found) throw new Error(`There is no line ${name}`)
  return found
}
const said = (name: RegExp) => (line(name).querySelector('dl')?.textContent ?? '').replaceAll('\u00A0', ' ')
const take = (name: RegExp, way: 'Take theirs' | 'Keep mine') => within(line(name)).getByRole('radio', { name: way })
const goOn = () => screen.getByRole('button', { name: 'Continue with what is settled' })

describe('what came back', () => {
  it('says from whom, when by their clock, what they say, and how it stands to mine', async () => {
    await open(came(put('goal.place', 'At the back')), sent, {
      words: 'Please look at the place.',
      reply: { declined: { reason: 'Not before the summer.' } },
    })
    const page = screen.getByRole('main').textContent?.replaceAll('\u00A0', ' ')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Signal Box Grill sent something back')
    expect(page).toContain('Handed over on 20 November 2026, 14:30. The sender’s device says so; it is not proven.')
    expect(page).toContain('In the name of: Joris Achterberg')
    expect(page).toContain('Please look at the place.')
    expect(page).toContain('Signal Box Grill declines, and says why:Not before the summer.')
    expect(page).toContain('It was made from the draft that you sent.')
  })

  it('lists what differs by what it concerns, gravest first, with before and after in full', async () => {
    await open(
      came(
        text('problem.pain.client', (pain) => `${pain} Every day.`),
        put('economics.ceiling', { amount: 9_134_100 }),
        put('parties.client.legalName', 'Another Grill Ltd'),
      ),
    )
    const groups = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(groups).toEqual(['Parties and people', 'Money', 'Words'])
    expect(said(/The money · Cost ceiling/)).toBe('As you sent it€9,134.10Signal Box Grill now€91,341.00')
  })

  it('names a letter that looks like another, and one that nobody sees', async () => {
    await open(
      came(
        text('parties.client.legalName', (name) => name.replace('a', 'а')),
        text('problem.pain.client', (pain) => pain.replace(' ', '\u200B ')),
      ),
    )
    expect(line(/Full name of the client/)).toHaveTextContent('U+0430 looks like “a”.')
    expect(line(/What hurts now/)).toHaveTextContent('U+200B cannot be seen.')
    expect(line(/What hurts now/).querySelector('dl')).toHaveTextContent('U+200B')
  })

  it('shows what was taken out in full, and what only moved as moved', async () => {
    const limits = sent.line?.limits?.agency ?? []
    await open(
      came(
        list('line.limits.agency', ([first, second, ...rest]) => [second, first, ...rest]),
        list('line.commitments', (all) => all.slice(1)),
      ),
    )
    const moved = screen.getAllByText('Moved')[0]?.closest('li')
    expect(moved).toHaveTextContent(/Place [12].*Place [12]/)
    expect(moved).toHaveTextContent((limits[0]?.text ?? '?').slice(0, 30))
    const removed = screen.getAllByText('Taken out')[0]?.closest('li')
    expect(removed).toHaveTextContent(sent.line?.commitments?.[0]?.text.slice(0, 30) ?? '?')
  })

  it('shows mine as the third where mine has changed since', async () => {
    const mine = nextOf(sent, put('economics.ceiling', { amount: 500_000 })(sent))
    await open(came(put('economics.ceiling', { amount: 9_134_100 })), mine)
    expect(screen.getByText(/^Two versions/)).toBeVisible()
    expect(said(/Cost ceiling/)).toBe('Before€9,134.10Signal Box Grill now€91,341.00Yours now€5,000.00')
  })

  it('that cannot be read is said, and can be set aside', async () => {
    const table = await lay(sent, { exchange: { ...exchangeOf(sent), waiting: '{"format":"x"}' } }, <ReturnedPage />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What waits here cannot be read')
    await table.user.click(screen.getByRole('button', { name: 'Set it aside' }))
    expect(table.earlier().exchange?.waiting).toBeUndefined()
  })
})

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

describe('a comment on a line', () => {
  it('is written by this machine’s party, stands at the line, and can be taken away', async () => {
    const table = await open(came(put('goal.place', 'At the back')))
    const place = line(/The goal · Place/)
    await table.user.click(within(place).getByText('Comment on this line'))
    await table.user.type(within(place).getByRole('textbox', { name: 'The comment' }), 'Which back?')
    await table.user.click(within(place).getByRole('button', { name: 'Keep the comment' }))
    expect(table.draft().comments).toMatchObject([{ path: 'goal.place', by: 'agency', text: 'Which back?' }])
    expect(within(place).getByRole('list', { name: 'Comments' })).toHaveTextContent('Which back?')
    await table.user.click(within(place).getByRole('button', { name: /^Take the comment away/ }))
    expect(table.draft().comments).toBeUndefined()
  })

  it('that came with what was returned stands at its line, and is not mine to take away', async () => {
    const comment = { id: 'c1', path: 'goal.place', by: 'client' as const, text: 'By the window, please.' }
    await open(came(put('goal.place', 'At the back'), put('comments', [comment])))
    const place = line(/The goal · Place/)
    expect(within(place).getByRole('list', { name: 'Comments' })).toHaveTextContent('By the window, please.')
    expect(within(place).queryByRole('button', { name: /^Take the comment away/ })).toBeNull()
  })
})
