import { beforeAll, describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { withoutAcceptance } from '../../../src/domain/agreement/copy.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { draftFingerprint } from '../../../src/domain/agreement/fingerprint.ts'
import { draftOfRequest, requestOf } from '../../../src/domain/agreement/request.ts'
import type { Settled } from '../../../src/domain/differences/choices.ts'
import { example } from '../../actions/supplies.ts'
import { groupsOf } from '../../../src/domain/differences/lines.ts'
import { returnOf, type Return } from '../../../src/domain/differences/returnOf.ts'
import { hasSameContent, settle } from '../../../src/domain/differences/settle.ts'
import { exchangeOf, handedOver, nextOf } from '../../ui/app/exchange/returned/came.ts'

let sent: Draft
beforeAll(async () => {
  const { example: _mark, ...grill } = await example('grill', 'en')
  sent = withoutAcceptance(grill)
})

function back(mine: Draft, came: Draft, base: Draft | null = sent): Return {
  const found = returnOf(mine, handedOver(came), exchangeOf(base))
  if (!found) throw new Error('It is another agreement')
  return found
}
const all = (of: Return, way: Settled) => Object.fromEntries(of.lines.map(({ id }) => [id, way]))
const only = (of: Return, path: string) =>
  Object.fromEntries(of.lines.map(({ id, difference }) => [id, difference.path === path ? 'theirs' : 'mine'] as const))

const dearer = (draft: Draft) => withAnswer(draft, 'economics.ceiling', { amount: 9_134_100 })
const renamed = (draft: Draft) => withAnswer(draft, 'goal.place', 'At the back')

describe('how it stands to mine', () => {
  it('is an answer where it was made from what I sent and I have not gone on', () => {
    expect(back(sent, nextOf(sent, dearer(sent)))).toMatchObject({ standing: 'answer', isShared: true })
  })
  it('is another version where I went on too, and each line tells mine as well', () => {
    const mine = nextOf(sent, withAnswer(sent, 'economics.ceiling', { amount: 500_000 }))
    const { standing, lines } = back(mine, nextOf(sent, dearer(sent)))
    expect(standing).toBe('apart')
    expect(lines[0]?.difference).toMatchObject({ path: 'economics.ceiling.amount', after: 9_134_100 })
    expect(lines[0]?.mine?.[0]).toMatchObject({ path: 'economics.ceiling.amount', after: 500_000 })
  })
  it('is older where it is a state that I sent before', () => {
    const mine = nextOf(sent, renamed(sent))
    expect(back(mine, sent).standing).toBe('older')
  })
  it('is the same word for word, with nothing to settle', () => {
    expect(back(sent, sent)).toMatchObject({ standing: 'same', lines: [] })
  })
  it('is unknown where it was made from nothing that I have, and is held against mine', () => {
    const elsewhere = { ...dearer(sent), revision: 9, parent: 'a'.repeat(64) }
    expect(back(sent, elsewhere, null)).toMatchObject({ standing: 'unknown', isShared: false, base: sent })
  })
  it('is nothing of this agreement where its id is another', () => {
    expect(returnOf(sent, handedOver({ ...sent, id: 'a'.repeat(26) }), exchangeOf(sent))).toBeNull()
  })
  it('is told whole where it answers a request: its answers in the draft that was asked about', () => {
    const { problem: _unasked, ...asked } = sent
    const request = requestOf(asked, handedOver(asked), undefined, ['goal/pain'])
    const answered = withAnswer(draftOfRequest(request), 'problem.pain.client', 'Empty tables at five.')
    const found = returnOf(asked, handedOver(answered, { toRequest: true }), exchangeOf(asked))
    expect(found?.lines.map(({ difference }) => difference.path)).toEqual(['problem'])
    const settled = found && settle(asked, found, all(found, 'theirs'), 'agency')
    expect(settled).toMatchObject({ problem: { pain: { client: 'Empty tables at five.' } }, terms: asked.terms })
  })
})

describe('a line', () => {
  const comment = (id: string) => ({ id, path: 'goal', by: 'agency' as const, text: `The ${id} one.` })
  const elsewhere = (draft: Draft) => ({ ...draft, revision: 9, parent: 'a'.repeat(64) })
  const linesOf = (...ids: readonly string[]) => {
    const theirs = elsewhere({ ...sent, comments: [comment('theirs')] })
    return back({ ...sent, comments: ids.map(comment) }, theirs, null).lines
  }

  it('is the same one while comments of mine come and go', () => {
    const [all, fewer] = [linesOf('a', 'b', 'c'), linesOf('b', 'c', 'd')]
    const both = all.flatMap((one) => fewer.filter(({ id }) => id === one.id).map((other) => [one, other] as const))
    expect(both).toHaveLength(3)
    for (const [one, other] of both) expect(other.difference.before).toEqual(one.difference.before)
  })
  it('has a name that no other has, also where two entries share theirs', () => {
    const ids = linesOf('a', '0', 'a', '1').map(({ id }) => id)
    expect(ids).toHaveLength(5)
    expect(new Set(ids).size).toBe(5)
  })
  it('has a name without a blank', () => {
    for (const { id } of linesOf('a')) expect(id).toMatch(/^\S+$/)
  })
})

describe('the groups', () => {
  it('hold every line once, gravest first', () => {
    const theirs = nextOf(sent, { ...renamed(dearer(sent)), paperSize: 'letter', timeZone: 'Asia/Seoul' })
    const { lines } = back(sent, theirs)
    expect(groupsOf(lines).flatMap((group) => group.lines)).toEqual(lines)
    expect(groupsOf(lines).map(({ concern }) => concern)).toEqual(['money', 'dates', 'goal', 'frame'])
  })
})

describe('what was settled', () => {
  it('is their very draft where every line is theirs and I had not gone on: both hold the same one', () => {
    const theirs = nextOf(sent, renamed(dearer(sent)))
    const of = back(sent, theirs)
    expect(settle(sent, of, all(of, 'theirs'), 'agency')).toEqual(theirs)
  })
  it('is mine where every line is mine, numbered after both and made from theirs', () => {
    const theirs = nextOf(sent, renamed(dearer(sent)))
    const of = back(sent, theirs)
    const settled = settle(sent, of, all(of, 'mine'), 'agency')
    expect(hasSameContent(settled, sent)).toBe(true)
    expect(settled).toMatchObject({ revision: sent.revision + 2, parent: draftFingerprint(theirs).hex })
  })
  it('is each line as it was settled, and keeps what only I changed', () => {
    const mine = nextOf(sent, withAnswer(sent, 'title', 'Another title'))
    const of = back(mine, nextOf(sent, renamed(dearer(sent))))
    const settled = settle(mine, of, only(of, 'goal.place'), 'agency')
    expect(settled.goal?.place).toBe('At the back')
    expect(settled.economics?.ceiling).toEqual(sent.economics?.ceiling)
    expect(settled.title).toBe('Another title')
  })
  it('never takes a number that no draft can have', () => {
    const theirs = { ...nextOf(sent, renamed(sent)), revision: 1_000_000_000 }
    const of = back(sent, theirs)
    expect(settle(sent, of, all(of, 'mine'), 'agency').revision).toBe(1_000_000_000)
  })
})

describe('what was accepted', () => {
  const agreedTo = (draft: Draft, by: 'agency' | 'client'): Draft => ({ ...draft, agreed: [{ section: 'goal', by }] })

  it('by them stands where the words are still theirs', () => {
    const theirs = nextOf(sent, agreedTo(sent, 'client'))
    const of = back(sent, theirs)
    expect(settle(sent, of, all(of, 'theirs'), 'agency').agreed).toEqual([{ section: 'goal', by: 'client' }])
  })
  it('by them is gone where I keep my words of the same section', () => {
    const theirs = nextOf(sent, agreedTo(renamed(sent), 'client'))
    const of = back(sent, theirs)
    expect(settle(sent, of, only(of, 'agreed'), 'agency').agreed).toBeUndefined()
  })
  it('by me is gone where I take over other words', () => {
    const mine = agreedTo(sent, 'agency')
    const of = back(mine, nextOf(mine, renamed(mine)), mine)
    expect(settle(mine, of, all(of, 'theirs'), 'agency').agreed).toBeUndefined()
    expect(settle(mine, of, all(of, 'mine'), 'agency').agreed).toEqual([{ section: 'goal', by: 'agency' }])
  })
  it('of the ceiling by the agency does not follow a ceiling that the agency never saw', () => {
    const mine = withAnswer(sent, 'economics.ceilingReply', { accepts: true })
    const of = back(mine, nextOf(mine, dearer(mine)), mine)
    expect(settle(mine, of, all(of, 'theirs'), 'agency').economics?.ceilingReply).toBeUndefined()
    expect(settle(mine, of, all(of, 'mine'), 'agency').economics?.ceilingReply).toEqual({ accepts: true })
  })
  it('of a limit stands only with the very words of the limit', () => {
    const [limit] = sent.line?.limits?.client ?? []
    if (!limit) throw new Error('The client of this example has no limit')
    const accepted = { ...limit, acknowledged: { by: 'A. Agency', on: '2026-11-19' } }
    const mine = withAnswer(sent, 'line.limits.client.0', accepted)
    const theirs = nextOf(mine, withAnswer(mine, 'line.limits.client.0.text', `${limit.text} Never.`))
    const of = back(mine, theirs, mine)
    const [taken] = settle(mine, of, all(of, 'theirs'), 'agency').line?.limits?.client ?? []
    expect(taken).toEqual({ id: limit.id, text: `${limit.text} Never.` })
    expect(settle(mine, of, all(of, 'mine'), 'agency').line?.limits?.client?.[0]).toEqual(accepted)
  })
})
