import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { withAnswer } from '../../../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import type { Earlier, KeptPaper } from '../../../../../src/engine/drafts/kept.ts'
import type { Acquaintance } from '../../../../../src/engine/signing/seenKeys.ts'
import { example } from '../../../../../src/ui/app/example/example.ts'
import { bringPaper } from '../../../../../src/ui/app/exchange/apart/brought.ts'
import { PaperPage } from '../../../../../src/ui/app/exchange/apart/PaperPage.tsx'
import { OutsideContext, type Outside } from '../../../../../src/ui/app/outside.ts'
import type { MetFile } from '../../../../../src/ui/app/verify/outcome.ts'
import { startSpeaking } from '../../../../../src/ui/i18n/speaking.ts'
import { DraftContext, type DraftAtHand } from '../../../../../src/ui/steps/draftAtHand.ts'
import { Desk } from '../../../steps/desk.tsx'
import { agencys, AT, passedBy } from '../../verify/files.ts'

// Only a build knows the address of a style sheet.
vi.mock('../../../../../src/ui/app/verify/verify.page.css?url', () => ({ default: 'verify.css' }))
vi.mock('../../../../../src/ui/app/exchange/apart/apart.page.css?url', () => ({ default: 'apart.css' }))

const { example: _example, ...grill } = await example('grill', 'en')
const bytes = new Uint8Array([37, 80, 68, 70])
const world = { now: () => AT, offsetMinutes: () => 60, randomBytes: () => new Uint8Array(16) }

function cameBy(acquaintance: Acquaintance): MetFile {
  const marks = [{ party: 'agency', mark: { typed: 'Mina' }, at: AT, offsetMinutes: 60 }] as const
  // Of a paper that this edition printed the terms are there; nobody reads them here.
  const papers = [] as unknown as MetFile['papers']
  return { ...passedBy(agencys), signatures: [{ ...agencys, acquaintance }], agreement: grill, papers, marks }
}

interface Lay {
  here?: Draft
  acquaintance?: Acquaintance
  earlier?: Earlier
  isNew?: boolean
}

/** The page of a draft for which the agency's paper came. */
async function lay({ here = grill, acquaintance = { kind: 'new' }, earlier = {}, isNew = false }: Lay = {}) {
  await startSpeaking('en', ['apart', 'verify', 'app', 'kit'])
  bringPaper({ bytes, met: cameBy(acquaintance), agreement: grill, isNew })
  const went: string[] = []
  const kept: KeptPaper[] = []
  const remembered: Partial<Earlier>[] = []
  let replaced: Draft | null = null
  const acts: Partial<DraftAtHand> = {
    earlier,
    keepPaper: async (paper) => kept.push(paper) > 0,
    remember: (change) => void remembered.push(change),
    replace: (draft) => void (replaced = draft),
  }
  await act(async () =>
    render(
      <OutsideContext value={{ world } as unknown as Outside}>
        <Desk first={here} went={went} tell={() => undefined}>
          <DraftContext.Consumer>
            {(atHand) => (
              <DraftContext value={atHand && { ...atHand, ...acts }}>
                <Suspense>
                  <PaperPage />
                </Suspense>
              </DraftContext>
            )}
          </DraftContext.Consumer>
        </Desk>
      </OutsideContext>,
    ),
  )
  return { went, kept, remembered, replaced: () => replaced }
}

const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }))
const title = () => screen.findByRole('heading', { level: 1 })

describe('a signed paper of the very draft that lies here', () => {
  it('shows the number of the key, is kept byte by byte, and leads to the second signature', async () => {
    const { went, kept, remembered } = await lay()
    expect(await title()).toHaveTextContent('Sign this paper as Signal Box Grill')
    expect(screen.getByText('7890')).toBeVisible()
    expect(screen.getByText(/^New on this device/)).toBeVisible()
    await press('Read it, then sign')
    expect(kept).toMatchObject([{ draftId: grill.id, bytes, inked: ['agency'], marks: [{ mark: { typed: 'Mina' } }] }])
    expect(went).toEqual(['#/a/1/sign/client/read'])
    expect(remembered).toEqual([])
  })

  it('makes a machine that had no such draft speak for the other party', async () => {
    const { remembered } = await lay({ isNew: true })
    await press('Read it, then sign')
    expect(remembered).toMatchObject([{ exchange: { side: 'client', received: [{ by: 'agency', revision: 1 }] } }])
  })

  it('is not signed on a machine that speaks for the agency', async () => {
    const { kept, went } = await lay({ earlier: { exchange: { side: 'agency', sent: [], received: [] } } })
    expect(await title()).toHaveTextContent('This paper waits for Signal Box Grill')
    expect(screen.queryByRole('button', { name: 'Read it, then sign' })).toBeNull()
    await press('Keep it here')
    expect([kept.length, went]).toEqual([1, ['#/a/1/keep']])
  })
})

describe('a key that has changed', () => {
  const acquaintance = { kind: 'changed', since: AT - 86_400_000 } as const

  it('keeps anybody from signing until they say that they have asked', async () => {
    const { went, kept } = await lay({ acquaintance })
    expect(screen.getByRole('heading', { name: 'Mina Kessler signed with another key than before' })).toBeVisible()
    await press('Read it, then sign')
    expect(screen.getByRole('alert')).toHaveTextContent('First ask whether the key is theirs')
    expect([kept, went]).toEqual([[], []])
    await userEvent.click(screen.getByRole('checkbox', { name: /^I asked Mina Kessler/ }))
    await press('Read it, then sign')
    expect(went).toEqual(['#/a/1/sign/client/read'])
  })
})

describe('a signed paper that says something else than what stands here', () => {
  const here = withAnswer(grill, 'economics.ceiling', { amount: 813_410 })

  it('is not signed: what differs is said in the words of the paper', async () => {
    await lay({ here })
    expect(await title()).toHaveTextContent('What was signed is not what stands here')
    expect(screen.getByText(/^€8,134\.10, written by the client/)).toBeVisible()
    expect(screen.getByText(/^€9,134\.10, written by the client/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Read it, then sign' })).toBeNull()
  })

  it('takes the place of it only for somebody who says that they have read what differs', async () => {
    const { replaced, kept } = await lay({ here })
    await press('Take the terms of the paper')
    expect(screen.getByRole('alert')).toHaveTextContent('Read what differs, then tick the box')
    expect(replaced()).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have read what differs/ }))
    await press('Take the terms of the paper')
    expect(replaced()).toEqual(grill)
    expect(kept).toEqual([])
  })

  it('can be settled line by line, as anything that came back', async () => {
    const { went, remembered } = await lay({ here })
    await press('Settle line by line')
    const waiting: unknown = JSON.parse(remembered[0]?.exchange?.waiting ?? '')
    expect(waiting).toMatchObject({ by: 'agency', asks: 'settle', draft: { id: grill.id } })
    expect(went).toEqual(['#/a/1/returned'])
  })
})
