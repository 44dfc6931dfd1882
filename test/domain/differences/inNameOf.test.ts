import { beforeAll, describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { withoutAcceptance } from '../../../src/domain/agreement/copy.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { otherSide } from '../../../src/domain/clauses/names.ts'
import type { Side } from '../../../src/domain/agreement/scalars.ts'
import { differences } from '../../../src/domain/differences/differences.ts'
import { example } from '../../actions/supplies.ts'
import { isSaidInNameOf } from '../../../src/domain/differences/inNameOf.ts'

let grill: Draft
beforeAll(async () => {
  grill = withoutAcceptance(await example('grill', 'en'))
})

/** The places that are said in a party's name, where one draft became the other. */
const saidFor = (side: Side, mine: Draft, theirs: Draft) =>
  differences(mine, theirs).flatMap((each) => (isSaidInNameOf(side, each, theirs) ? [each.path] : []))

const withLimit = (draft: Draft, whose: Side, by: string | undefined) =>
  withAnswer(draft, 'line.limits', {
    [whose]: [{ id: 'l1', text: 'Not on Mondays.', ...(by && { acknowledged: { by, on: '2026-11-19' } }) }],
  })

/** What speaks in a party's name: where, who says it, and a draft that holds it. */
const spoken: readonly (readonly [group: string, by: Side, put: (draft: Draft) => Draft])[] = [
  ['economics', 'agency', (draft) => withAnswer(draft, 'economics.ceilingReply', { accepts: true })],
  ['economics', 'client', (draft) => withAnswer(draft, 'economics.extra', { client: { from: 100, to: 200 } })],
  ['problem', 'agency', (draft) => withAnswer(draft, 'problem.pain', { agency: 'Empty chairs' })],
  ['problem', 'client', (draft) => withAnswer(draft, 'problem.lastTime', { client: 'Nobody came' })],
  ['goal', 'client', (draft) => withAnswer(draft, 'goal.levels', { plan: { client: 12 } })],
  ['choice', 'client', (draft) => withAnswer(draft, 'choice', { option: { id: 'b' }, by: 'J. A.', on: '2026-11-19' })],
  ['line', 'client', (draft) => withLimit(draft, 'agency', 'J. A.')],
  ['line', 'agency', (draft) => withLimit(draft, 'client', 'A. Agency')],
  ['agreed', 'agency', (draft) => ({ ...draft, agreed: [{ section: 'goal', by: 'agency' }] })],
  [
    'comments',
    'client',
    (draft) => withAnswer(draft, 'comments', [{ id: 'c', path: 'goal', by: 'client', text: 'So.' }]),
  ],
]

describe.each(spoken)('what a whole %s brings that the %s says', (group, by, put) => {
  const without = () => withAnswer(withAnswer(grill, group, undefined), 'agreed', undefined)
  const bare = () => (group === 'choice' ? without() : withAnswer(without(), group, {}))

  it('is said in its name, and not in the other’s', () => {
    expect(saidFor(by, without(), put(without()))).toEqual([group])
    expect(saidFor(otherSide(by), without(), put(without()))).toEqual([])
  })
  it('is said in its name where mine has the group already', () => {
    if (group === 'agreed' || group === 'comments') return
    expect(saidFor(by, bare(), put(bare()))).toHaveLength(1)
    expect(saidFor(otherSide(by), bare(), put(bare()))).toEqual([])
  })
  it('is said by nobody where it is taken away', () => {
    expect(saidFor(by, put(without()), without())).toEqual([])
  })
})

describe('the name under the choice', () => {
  it('is the client’s to put there', () => {
    const chosen = withAnswer(grill, 'choice', { option: { id: 'b' }, reason: 'It is near.' })
    const named = withAnswer(withAnswer(chosen, 'choice.by', 'J. A.'), 'choice.on', '2026-11-19')
    expect(saidFor('client', chosen, named).toSorted()).toEqual(['choice.by', 'choice.on'])
    expect(saidFor('agency', chosen, named)).toEqual([])
  })
})

describe('nothing is said in a party’s name', () => {
  it('by a group with none of its answers', () => {
    const none = withAnswer(grill, 'economics', undefined)
    const priced = withAnswer(none, 'economics', { ceiling: { amount: 500_000 } })
    expect(saidFor('agency', none, priced)).toEqual([])
    expect(saidFor('client', none, priced)).toEqual([])
  })
  it('by a limit that only stands elsewhere, whoever had accepted it', () => {
    const limits = [
      { id: 'l1', text: 'Not on Mondays.', acknowledged: { by: 'A. Agency', on: '2026-11-19' } },
      { id: 'l2', text: 'Not at night.' },
    ]
    const one = withAnswer(grill, 'line.limits.client', limits)
    const other = withAnswer(grill, 'line.limits.client', limits.toReversed())
    expect(saidFor('agency', one, other)).toEqual([])
  })
})
