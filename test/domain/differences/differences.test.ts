import { describe, expect, it } from 'vitest'
import { given } from '../../../src/domain/agreement/answer.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { differences } from '../../../src/domain/differences/differences.ts'
import { example } from '../../actions/supplies.ts'

const grill = await example('grill', 'en')
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Draft
const told = (before: Draft, after: Draft) => differences(before, after).map(({ kind, path }) => `${kind} ${path}`)
/** The grill after somebody's hand was at it. */
const after = (edit: (draft: Draft) => Draft): Draft => plain(edit(plain(grill)))
const only = (changed: Draft) => {
  const [one, more] = differences(grill, changed)
  if (!one || more) throw new Error(JSON.stringify(differences(grill, changed)))
  return one
}

describe('what differs', () => {
  it('stands there in full, before and after', () => {
    const [limit] = grill.line?.limits?.agency ?? []
    const without = after((draft) => ({
      ...draft,
      line: { ...draft.line, limits: { ...draft.line?.limits, agency: draft.line?.limits?.agency?.slice(1) } },
    }))
    expect(only(without)).toEqual({
      path: 'line.limits.agency.0',
      kind: 'removed',
      before: plain(limit),
      after: null,
      concern: 'limits',
      gravity: 'grave',
    })
  })

  it('has moved where only its place is another one, and says from where', () => {
    const [first, ...rest] = grill.options ?? []
    const turned = after((draft) => ({ ...draft, options: [...rest, first!] }))
    expect(only(turned)).toMatchObject({ kind: 'moved', path: `options.${rest.length}`, from: 'options.0' })
  })

  it('is told by what it says where an id or a word stands twice', () => {
    const limits = [
      { id: 'one', text: 'First' },
      { id: 'one', text: 'Second' },
      { id: 'one', text: 'Third' },
    ]
    const withLimits = (client: typeof limits) => after((draft) => ({ ...draft, line: { limits: { client } } }))
    expect(differences(withLimits(limits), withLimits(limits.slice(1)))).toMatchObject([
      { kind: 'removed', path: 'line.limits.client.0', before: limits[0] },
    ])
    const onDays = (days: readonly string[]) => after((draft) => ({ ...draft, goal: { days } as Draft['goal'] }))
    expect(told(onDays(['mon', 'tue', 'wed']), onDays(['wed', 'mon', 'tue', 'wed']))).toEqual(['added goal.days.0'])
  })

  it('has not moved where a list was turned round about it', () => {
    const options = (grill.options ?? []).slice(0, 3)
    const turned = differences({ ...grill, options }, { ...grill, options: options.toReversed() })
    expect(options).toHaveLength(3)
    expect(turned.map(({ kind, path, from }) => [kind, path, from])).toEqual([
      ['moved', 'options.0', 'options.2'],
      ['moved', 'options.2', 'options.0'],
    ])
  })

  it('is told both as moved and by what changed in it', () => {
    const [first, ...rest] = grill.options ?? []
    const turned = after((draft) => ({ ...draft, options: [...rest, { ...first!, name: 'Another name' }] }))
    expect(told(grill, turned).toSorted()).toEqual([
      `changed options.${rest.length}.name`,
      `moved options.${rest.length}`,
    ])
  })

  it('is one answer for another where what was open is answered', () => {
    const open = after((draft) => ({
      ...draft,
      economics: { ...draft.economics, ceiling: { open: { owner: 'client' } } },
    }))
    expect(only(open)).toMatchObject({
      kind: 'changed',
      path: 'economics.ceiling',
      after: { open: { owner: 'client' } },
    })
  })

  it('is listed gravest first: parties, money, currency, dates, goal, line, limits, law, and words last', () => {
    const changed = after((draft) => ({
      ...draft,
      title: 'Another title',
      terms: { ...draft.terms, law: { country: 'PL' } },
      line: { ...draft.line, handOver: 1, limits: { ...draft.line?.limits, client: [] } },
      goal: { ...draft.goal, metric: 'chairs' },
      date: '2027-12-31',
      currency: 'PLN',
      economics: { ...draft.economics, mediaCap: 1 },
      parties: { ...draft.parties, client: { ...draft.parties.client, legalName: 'Somebody Else' } },
    }))
    const order = [...new Set(differences(grill, changed).map(({ concern }) => concern))]
    expect(order).toEqual(['parties', 'money', 'currency', 'dates', 'goal', 'line', 'limits', 'law', 'words'])
    expect(differences(grill, changed).map(({ gravity }) => gravity)).toEqual([
      ...differences(grill, changed)
        .slice(1)
        .map(() => 'grave'),
      'plain',
    ])
  })
})

describe('a change that does not show', () => {
  const brief = (text: string) => after((draft) => ({ ...draft, goal: { ...draft.goal, brief: text } }))
  const title = (from: string, to: string) =>
    differences({ ...grill, title: from }, { ...grill, title: to }).map(({ hidden, gravity }) => [gravity, hidden])

  it('is named by its number where nobody sees it', () => {
    const now = brief(`${given(grill.goal?.brief) ?? ''}\u200b`)
    expect(only(now)).toMatchObject({
      concern: 'disguised',
      gravity: 'grave',
      hidden: [{ character: 'U+200B', like: null }],
    })
  })

  it('is named with what it looks like where a letter of another alphabet, or a figure, took its place', () => {
    expect(title('Fee and media', 'Fee аnd media')).toEqual([['grave', [{ character: 'U+0430', like: 'a' }]]])
    expect(title('Room 10', 'Room lO')).toEqual([
      [
        'grave',
        [
          { character: 'U+006C', like: '1' },
          { character: 'U+004F', like: '0' },
        ],
      ],
    ])
    expect(title('Fee', 'Fees, аnd more')).toEqual([['grave', [{ character: 'U+0430', like: 'a' }]]])
  })

  it('is none where people write what they always write', () => {
    expect(title('Grill', 'Grill, twice')).toEqual([['plain', undefined]])
    expect(title('Umowa', 'Umowa żółta')).toEqual([['plain', undefined]])
    expect(title('합의서', '새 합의서')).toEqual([['plain', undefined]])
  })

  it('is grave in mere words where their figures change', () => {
    expect(title('40 tables', '400 tables')).toEqual([['grave', undefined]])
  })
})
