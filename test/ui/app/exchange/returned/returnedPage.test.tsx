import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ChangesPage } from '../../../../../src/ui/app/exchange/returned/ChangesPage.tsx'
import { Exchanged } from '../../../../../src/ui/app/exchange/returned/Exchanged.tsx'
import { ReturnedPage } from '../../../../../src/ui/app/exchange/returned/ReturnedPage.tsx'
import { exchangeOf, handedOver, nextOf } from './came.ts'
import { came, line, list, open, put, said, sent, text } from './page.tsx'
import { lay } from './table.tsx'

vi.mock('../../../../../src/ui/app/exchange/returned/returned.page.css?url', () => ({ default: 'returned.css' }))

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

describe('the task list', () => {
  it('says how much waits, and leads there and to what changed', async () => {
    const theirs = came(put('goal.place', 'At the back'), put('economics.ceiling', { amount: 9_134_100 }))
    await lay(sent, { exchange: exchangeOf(sent, handedOver(theirs)) }, <Exchanged />)
    expect(screen.getByRole('heading')).toHaveTextContent('Signal Box Grill sent something back')
    expect(screen.getByRole('link', { name: 'Look through 2 differences' })).toHaveAttribute('href', '#/a/1/returned')
    expect(screen.getByRole('link', { name: /^What changed/ })).toHaveAttribute('href', '#/a/1/changes')
  })
})

describe('what changed since both last met', () => {
  it('is told against the newest state that both had, with nothing to be settled', async () => {
    const mine = nextOf(sent, put('economics.ceiling', { amount: 9_134_100 })(sent))
    await lay(mine, { exchange: exchangeOf(sent) }, <ChangesPage />)
    expect(screen.getByText(/^Since draft 1, sent on 19.November 2026\.$/)).toBeVisible()
    expect(said(/Cost ceiling/)).toBe('Then€9,134.10Now€91,341.00')
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('is nothing where nothing changed, or where both never had the same', async () => {
    await lay(sent, { read: sent }, <ChangesPage />)
    expect(screen.getByText('Nothing has changed since then.')).toBeVisible()
    cleanup()
    await lay(sent, {}, <ChangesPage />)
    expect(screen.getByText(/^This draft has not left this device/)).toBeVisible()
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
