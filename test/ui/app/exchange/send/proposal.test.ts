import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import type { Side } from '../../../../../src/domain/agreement/scalars.ts'
import { offersFor } from '../../../../../src/ui/app/exchange/send/offers.ts'
import { originOf } from '../../../../../src/ui/app/exchange/send/origin.ts'
import { proposedAsk } from '../../../../../src/domain/agreement/proposal.ts'
import { waitingFor } from '../../../../../src/ui/app/exchange/short/ownQuestions.ts'
import { agencysPart, answered } from './drafts.ts'

/** What is proposed to whoever sends, with what the short way of the receiver lacks. */
const proposed = (draft: Draft, receiver: Side, inked: readonly Side[]) =>
  proposedAsk(draft, receiver, { inked, lacks: waitingFor(draft, receiver).some(({ core }) => core) })

describe('the one thing to ask for follows from the draft:', () => {
  it('answers, while the receiver has some to give', async () => {
    expect(proposed(await agencysPart(), 'client', [])).toBe('answers')
    const without = withAnswer(await answered(), 'options', undefined)
    expect(proposed(without, 'agency', [])).toBe('answers')
    expect(proposed(without, 'client', [])).not.toBe('answers')
  })
})

describe('the ways that are offered', () => {
  const here = { isSigned: false, prints: true, reaches: true, shares: true, length: 8000, hasRequest: true }
  const waysOf = (change: Partial<typeof here>) => offersFor({ ...here, ...change }).ways

  it('are all where everything is at hand', () =>
    expect(waysOf({})).toEqual(['share', 'link', 'locked', 'code', 'file', 'paper']))
  it('hold the request alone where the whole draft is too long for a link', () => {
    expect(waysOf({ length: 8001 })).toEqual(['share', 'requestLink', 'code', 'file', 'paper'])
    expect(offersFor({ ...here, length: 8001 }).why).toEqual(['tooLong'])
  })
  it('have no code where no answers are asked for', () =>
    expect(waysOf({ hasRequest: false })).toEqual(['share', 'link', 'locked', 'file', 'paper']))
  it('have no PDF while one cannot be printed', () => expect(waysOf({ prints: false })).not.toContain('paper'))
  it('have no link where no other device could open it', () => {
    expect(waysOf({ reaches: false })).toEqual(['share', 'file', 'paper'])
    expect(offersFor({ ...here, reaches: false, length: 9000 }).why).toEqual(['notHere'])
  })
  it('are the PDF alone once somebody has signed', () =>
    expect(offersFor({ ...here, isSigned: true, shares: false })).toEqual({ ways: ['paper'], why: ['signed'] }))
})

describe('another device can open', () => {
  it.each([
    ['https://tables.example/app/', true],
    ['https://tables.example:8443/', true],
    ['http://tables.example/', false],
    ['https://localhost/', false],
    ['http://127.0.0.1:4173/', false],
    ['https://127.0.0.2/', false],
    ['https://[::1]:4173/', false],
    ['https://app.localhost/', false],
    ['file:///home/app/index.html', false],
  ])('a link to %s: %s', (address, reaches) => expect(originOf(new URL(address)).reaches).toBe(reaches))

  it('one that begins with the address of the page, without what stands behind it', () =>
    expect(originOf(new URL('https://tables.example/app/?x=1#/a/1/send')).address).toBe('https://tables.example/app/'))
})
