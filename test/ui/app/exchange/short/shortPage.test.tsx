import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { withAnswer } from '../../../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import type { Language } from '../../../../../src/domain/language/languages.ts'
import type { Exchange } from '../../../../../src/engine/drafts/kept.ts'
import { example } from '../../../../../src/ui/app/example/example.ts'
import { ShortOffer } from '../../../../../src/ui/app/exchange/short/ShortOffer.tsx'
import { ShortPage } from '../../../../../src/ui/app/exchange/short/ShortPage.tsx'
import { DraftContext, useDraft } from '../../../../../src/ui/steps/draftAtHand.ts'
import { lay } from '../../../steps/atHand.tsx'
import { beforeTheClient } from '../../beside/handedOver.ts'

// Only a build knows the address of a style sheet.
vi.mock('../../../../../src/ui/app/exchange/short/short.page.css?url', () => ({ default: 'short.css' }))

const asked: Exchange = {
  side: 'client',
  sent: [],
  received: [],
  asked: { asks: 'answers', due: '2027-03-05', by: 'agency' },
}

/** On a machine that knows for whom it speaks, and what it was asked. */
function Spoken({ exchange, children }: { exchange: Exchange; children: ReactNode }) {
  const atHand = useDraft()
  return <DraftContext value={{ ...atHand, earlier: { exchange } }}>{children}</DraftContext>
}

interface Drawing {
  readonly rest?: string
  readonly exchange?: Exchange
  readonly language?: Language
}

async function draw(draft: Draft, { rest = '', exchange = asked, language = 'en' }: Drawing = {}) {
  const page = (
    <Spoken exchange={exchange}>
      <ShortPage rest={rest} />
    </Spoken>
  )
  return lay(draft, page, ['arrive', 'app', 'kit', 'steps'], language)
}

const agencys = async () => beforeTheClient(await example('grill', 'en'))
const answered = async () => ({ ...(await example('grill', 'en')), example: undefined })
const open = { open: { owner: 'client' } }
const row = (question: string) => screen.getByRole('link', { name: new RegExp(`^${question.replace('?', '\\?')}`) })
const mainAct = () => document.querySelector('.short-next a')

describe('the short view of whoever was asked', () => {
  it('says who asks, by when, and how far one has come; the first question is one tap away', async () => {
    await draw(withAnswer(await agencys(), 'goal.metric', undefined))
    expect(screen.getByText('Plainwell asks for this by Friday 5 March.')).toBeVisible()
    expect(screen.getByText('0 of 12 answered')).toBeVisible()
    expect(mainAct()).toHaveTextContent('Begin with the first question')
    expect(mainAct()).toHaveAttribute('href', '#/a/1/goal/pain/short')
  })

  it('asks at most twelve questions: goal, audience, money, limits, who decides', async () => {
    await draw(await agencys())
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'The goal',
      'The audience',
      'The money',
      'The options',
      'What you cannot promise',
      'Who decides',
    ])
    expect(document.querySelectorAll('.short-row')).toHaveLength(12)
  })

  it('does not ask for a choice where nothing is offered', async () => {
    const { options: _options, ...draft } = await agencys()
    await draw(draft)
    expect(document.querySelectorAll('.short-row')).toHaveLength(11)
    expect(screen.queryByText('Which option do you choose?')).toBeNull()
  })

  it('shows each answer as it was given, and “I do not know yet” as the answer that it is', async () => {
    await draw(withAnswer(await answered(), 'economics.ceiling', open))
    expect(row('How many are there now')).toHaveTextContent(/now 6 tables, plan 16 tables$/)
    expect(row('What do you ask of the money?')).toHaveTextContent(/You keep \d+% of the profit$/)
    expect(row('What does one unit spend')).toHaveTextContent(/€\d+ · \d+%$/)
    expect(row('Which cost ceiling')).toHaveTextContent(/I do not know yet$/)
    expect(row('What can the client not promise?')).toHaveTextContent(/, and \d more$/)
    expect(screen.queryByText('Not answered yet')).toBeNull()
  })

  it('leads back to whoever asked once all have an answer', async () => {
    await draw(await answered())
    expect(screen.getByText('12 of 12 answered')).toBeVisible()
    expect(mainAct()).toHaveTextContent('Send back to Plainwell')
    expect(mainAct()).toHaveAttribute('href', '#/a/1/send')
    expect(screen.getByRole('link', { name: 'Decline, and say why' })).toHaveAttribute('href', '#/a/1/send/decline')
  })

  it('lets one send back what there is before, for not every firm has somebody else to name', async () => {
    await draw({ ...(await answered()), people: [] })
    expect(mainAct()).toHaveAttribute('href', '#/a/1/table/people/short')
    expect(screen.getByRole('link', { name: 'Send back to Plainwell' })).toHaveAttribute('href', '#/a/1/send')
  })

  it('says when it was sent back, until something is changed', async () => {
    const draft = await answered()
    const sent = { revision: draft.revision, hash: '', at: Date.UTC(2027, 2, 3, 9), way: 'link', asks: 'read' } as const
    await draw(draft, { exchange: { ...asked, sent: [sent] } })
    expect(screen.getByText(/^Sent back on 3 March, 10:00\./)).toBeVisible()
  })

  it('has the questions alone that a request asked for', async () => {
    const questions = ['money/spend', 'goal/pain']
    await draw(await agencys(), { exchange: { ...asked, asked: { asks: 'answers', by: 'agency', questions } } })
    expect(screen.getByText('0 of 2 answered')).toBeVisible()
  })

  it('asks the agency its own, where the agency was asked', async () => {
    const { economics: _economics, ...draft } = await agencys()
    await draw(draft, { exchange: { ...asked, side: 'agency' } })
    expect(row('How does the agency see it?')).toHaveAttribute('href', '#/a/1/goal/agencyView/short')
    expect(screen.queryByText('Does the agency accept the ceiling?')).toBeNull()
  })

  it.each(['nl', 'pl', 'ko'] as const)('speaks %s', async (language) => {
    await draw(beforeTheClient(await example('grill', language)), { language })
    expect(document.body.textContent).not.toMatch(/short\.|group\.|\{\{/)
    expect(document.querySelectorAll('.short-row')).toHaveLength(12)
  })
})

describe('behind a question, Continue', () => {
  it.each([
    ['goal/pain', 'goal/lastTime'],
    // What is counted was said by the agency, so nobody has to say it again.
    ['goal/lastTime', 'goal/levels'],
    ['audience/who', 'money/return'],
  ])('leads from %s to the next that has no answer: %s', async (from, to) => {
    const { went } = await draw(await agencys(), { rest: from })
    expect(went()).toEqual([`#/a/1/${to}/short`])
  })

  it('leads back to the short view from the last one', async () => {
    const { went } = await draw(await agencys(), { rest: 'table/people' })
    expect(went()).toEqual(['#/a/1/short'])
  })
})

describe('above the ten steps', () => {
  it('whoever was asked finds the way to their own questions', async () => {
    await lay(await agencys(), <ShortOffer />, ['arrive', 'app', 'kit', 'steps'])
    expect(screen.getByRole('link', { name: 'Go to your questions' })).toHaveAttribute('href', '#/a/1/short')
    expect(screen.getByText(/^1 of 12 answered/)).toBeVisible()
  })
})
