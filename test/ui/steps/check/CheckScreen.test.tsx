import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Subject, Tellings, Want } from '../../../../src/actions/scribeMessages.ts'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import type { Language } from '../../../../src/domain/language/languages.ts'
import type { Earlier } from '../../../../src/engine/drafts/kept.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { CheckScreen } from '../../../../src/ui/steps/check/CheckScreen.tsx'
import type { ScribeAtHand } from '../../../../src/ui/steps/scribeAtHand.ts'
import { lay, type Table } from '../atHand.tsx'
import { scribe } from '../scribe.ts'

/** Most tests look past the long paper. */
const withoutPaper: ScribeAtHand = {
  ...scribe,
  tell: async <W extends Want>(want: W, of: Subject<W>, language: Language) => {
    const told: Tellings[W] | null = await scribe.tell(want, of, language)
    if (want !== 'paper-with-chance') return told
    const { papers } = told as Tellings['paper-with-chance']
    return { papers: [{ ...papers[0], sections: [] }] } as unknown as Tellings[W]
  },
}
const words = ['check', 'entries', 'app', 'kit', 'steps'] as const

async function read(draft: Draft, withPaper = false, earlier: Earlier = {}): Promise<Table> {
  const table = await lay(
    draft,
    <CheckScreen number="8" back={{ href: '#/a/1', text: 'Back' }} next="#/a/1/sign" />,
    words,
    'en',
    withPaper ? scribe : withoutPaper,
    earlier,
  )
  return table
}

let grill: Draft
beforeEach(async () => {
  grill = await example('grill', 'en')
})
const part = (heading: string) => screen.getByRole('heading', { name: heading }).parentElement as HTMLElement

describe('reading together', () => {
  it('names what signing lacks, each with the way to its question, before anything else', async () => {
    const { ceiling: _ceiling, ...economics } = grill.economics ?? {}
    await read({ ...grill, economics })
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Missing before you can sign')
    const link = within(part('Missing before you can sign')).getByRole('link', { name: /The money · The ceiling/ })
    expect(link).toHaveAttribute('href', '#/a/1/money/ceiling/read')
  })

  it('says when nothing is missing', async () => {
    await read({ ...grill, example: undefined })
    expect(screen.getByText('Nothing is missing. The paper can be signed.')).toBeVisible()
  })

  it('names a character that cannot be printed, and where it stands', async () => {
    const client = { ...grill.parties.client, legalName: 'Grill ᚠ' }
    await read({ ...grill, parties: { ...grill.parties, client } })
    await screen.findByRole('heading', { name: 'Cannot be printed' })
    const foreign = part('Cannot be printed')
    await waitFor(() => expect(within(foreign).getByRole('link')).toHaveTextContent(/At the table/))
    expect(foreign).toHaveTextContent('ᚠ')
  })

  it('shows whose an open point is, and by when it is known', async () => {
    await read({ ...grill, audience: { ...grill.audience, radius: { open: { owner: 'client', due: '2027-03-03' } } } })
    const item = within(part('Still open'))
      .getAllByRole('listitem')
      .find((each) => each.textContent?.includes('How far'))
    expect(item).toHaveTextContent('Client')
    expect(item).toHaveTextContent('To be known by: 3 March 2027')
  })

  it('lists the questions of the short way that nobody has answered, whatever signing needs', async () => {
    await read(grill)
    expect(screen.queryByRole('heading', { name: 'Not yet answered' })).toBeNull()
    cleanup()
    await read({ ...grill, problem: undefined })
    const link = within(part('Not yet answered')).getByRole('link')
    expect(link).toHaveTextContent('What hurts')
    expect(link).toHaveAttribute('href', '#/a/1/goal/pain/read')
  })

  it('leads from every answer on the paper to its question and back, once for each run of them', async () => {
    await read(grill, true)
    await waitFor(() => expect(document.querySelector('article section a')).not.toBeNull())
    const changes = [...document.querySelectorAll('article section a')]
    for (const link of changes) expect(link).toHaveTextContent(/^Change \S/)
    const hrefs = changes.map((link) => link.getAttribute('href'))
    expect(hrefs).toContain('#/a/1/money/ceiling/read')
    expect(hrefs).toContain('#/a/1/line/handOver/read')
    expect(hrefs.length).toBeGreaterThan(20)
    for (const section of document.querySelectorAll('article section')) {
      const inOrder = [...section.querySelectorAll(':scope > div > a')].map((link) => link.getAttribute('href'))
      expect(inOrder.filter((href, place) => href === inOrder[place + 1])).toEqual([])
    }
  })

  it('holds the whole paper', async () => {
    await read(grill, true)
    await waitFor(() => expect(document.querySelector('article')).toHaveTextContent('Neither party guarantees revenue'))
  })
})

describe('a difference', () => {
  it('shows both answers level, with nothing chosen, and says what the paper will say', async () => {
    const table = await read({ ...grill, problem: { pain: { agency: 'Empty chairs', client: 'Empty tables' } } })
    const pain = await screen.findByRole('region', { name: 'What hurts now' })
    expect(within(pain).queryByRole('radio', { checked: true })).toBeNull()
    expect(pain).toHaveTextContent(/PlainwellEmpty chairsSignal Box GrillEmpty tables/)
    await table.user.click(within(pain).getByRole('radio', { name: 'The answer of Signal Box Grill' }))
    expect(table.draft().problem?.pain?.settled).toBe('client')
    expect(pain).toHaveTextContent('The paper will say: Empty tables')
  })

  it('can be left open by agreement', async () => {
    const table = await read({ ...grill, problem: { pain: { agency: 'Empty chairs', client: 'Empty tables' } } })
    const pain = await screen.findByRole('region', { name: 'What hurts now' })
    await table.user.click(within(pain).getByRole('radio', { name: /Leave it open/ }))
    expect(table.draft().problem?.pain?.settled).toBe('open')
    expect(pain).toHaveTextContent('The paper will say: Still open')
  })
})

describe('a warning', () => {
  it('is told with its amounts, and kept only by a party and with a reason', async () => {
    const table = await read({ ...grill, kept: undefined })
    const warnings = part('Noticed in the numbers')
    expect(warnings).toHaveTextContent('the cost of €7,800.00 is above the proposed ceiling of €5,252.46')
    await table.user.click(within(warnings).getByText('Keep it, with a reason'))
    await table.user.click(within(warnings).getByRole('button', { name: 'Keep it' }))
    expect(table.draft().kept).toBeUndefined()
    expect(warnings).toHaveTextContent('Write the reason')
    await table.user.click(within(warnings).getByRole('radio', { name: 'Signal Box Grill' }))
    await table.user.type(within(warnings).getByRole('textbox', { name: 'The reason' }), 'I can bear it.')
    await table.user.click(within(warnings).getByRole('button', { name: 'Keep it' }))
    expect(table.draft().kept).toEqual([
      {
        id: expect.any(String) as string,
        code: 'ceiling-breached-at-likely',
        path: 'economics',
        by: 'client',
        reason: 'I can bear it.',
      },
    ])
    expect(warnings).toHaveTextContent('Kept by Signal Box Grill: I can bear it.')
  })

  it('comes back once it is no longer kept', async () => {
    const kept = grill.kept?.slice(0, 1)
    const table = await read({ ...grill, kept })
    await table.user.click(screen.getByRole('button', { name: /^No longer keep it/ }))
    expect(table.draft().kept).toBeUndefined()
    const noticed = screen.getByRole('heading', { name: 'Noticed in the numbers' }).parentElement!
    expect(within(noticed).getByText('Keep it, with a reason')).toBeVisible()
  })
})

describe('agreeing', () => {
  it('is said section by section, each party for itself, and can be taken back', async () => {
    const table = await read({ ...grill, agreed: undefined })
    const agency = within(await screen.findByRole('group', { name: 'The goal' })).getByRole('checkbox', {
      name: 'Plainwell',
    })
    expect(agency).not.toBeChecked()
    await table.user.click(agency)
    expect(table.draft().agreed).toEqual([{ section: 'goal', by: 'agency' }])
    await table.user.click(agency)
    expect(table.draft().agreed).toBeUndefined()
  })

  it('is only told of the other party on a machine that speaks for one', async () => {
    const agreed = [{ section: 'money' as const, by: 'client' as const }]
    await read({ ...grill, agreed }, false, { exchange: { side: 'agency', sent: [], received: [] } })
    const money = within(await screen.findByRole('group', { name: 'The money' }))
    expect(money.getByRole('checkbox', { name: 'Plainwell' })).toBeVisible()
    expect(money.getByText('Signal Box Grill agrees')).toBeVisible()
    expect(money.queryByRole('checkbox', { name: 'Signal Box Grill' })).toBeNull()
    const goal = within(screen.getByRole('group', { name: 'The goal' }))
    expect(goal.getByText('Signal Box Grill has not agreed yet')).toBeVisible()
  })
})

describe('comments', () => {
  it('are told by name, with what they are about, and taken away only by whoever may speak for them', async () => {
    const comments = [
      { id: 'c1', path: 'economics.ceiling', by: 'client' as const, text: 'Too high.', on: '2026-11-20' },
      { id: 'c2', path: 'goal', by: 'agency' as const, text: 'In spring?' },
    ]
    const table = await read({ ...grill, comments }, false, { exchange: { side: 'agency', sent: [], received: [] } })
    await screen.findByRole('heading', { name: 'Comments to each other (not printed)' })
    const listed = part('Comments to each other (not printed)')
    expect(within(listed).getByRole('link')).toHaveAttribute('href', '#/a/1/money/ceiling/read')
    expect(listed).toHaveTextContent(/Signal Box Grill, 20.November 2026Too high\./)
    expect(within(listed).getAllByRole('button', { name: /^Take the comment away/ })).toHaveLength(1)
    await table.user.click(within(listed).getByRole('button', { name: /In spring/ }))
    expect(table.draft().comments).toEqual([comments[0]])
  })

  it('are written about a step, by a party, in its words', async () => {
    const table = await read({ ...grill, comments: undefined })
    await screen.findByRole('heading', { name: 'Comments to each other (not printed)' })
    const listed = within(part('Comments to each other (not printed)'))
    await table.user.click(listed.getByText('Comment on a step'))
    await table.user.click(listed.getByRole('button', { name: 'Keep the comment' }))
    expect(table.draft().comments).toBeUndefined()
    expect(listed.getByText('Choose which step it is about')).toBeVisible()
    await table.user.click(listed.getByRole('radio', { name: 'The goal' }))
    await table.user.click(listed.getByRole('radio', { name: 'Plainwell' }))
    await table.user.type(listed.getByRole('textbox', { name: 'The comment' }), 'In spring?')
    await table.user.click(listed.getByRole('button', { name: 'Keep the comment' }))
    expect(table.draft().comments).toMatchObject([{ path: 'goal', by: 'agency', text: 'In spring?', on: '2026-11-21' }])
  })
})
