import { describe, expect, it, test } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { emptyDraft, type Draft } from '../../../src/domain/agreement/draft.ts'
import { looseEndCodes, looseEnds } from '../../../src/domain/agreement/looseEnds.ts'
import { languages } from '../../../src/domain/language/languages.ts'
import { example, wordsOf } from '../paper/reading.ts'

const grill = example('grill', 'en')
const open = { open: { owner: 'both' } }
const codesOf = (draft: Draft) => looseEnds(draft).map(({ path, code }) => `${code} ${path}`)
const changed = (...changes: readonly (readonly [string, unknown])[]) =>
  codesOf(changes.reduce((draft, [path, answer]) => withAnswer(draft, path, answer), grill))

describe('a loose end', () => {
  it.each(languages)('is in none of the examples (%s)', (language) => {
    for (const name of ['grill', 'clinic', 'wholesale'] as const) expect(codesOf(example(name, language))).toEqual([])
  })

  it('is none in a draft that nobody has begun', () => {
    const frame = {
      languages: { paper: 'en' },
      paperSize: 'a4',
      currency: 'EUR',
      timeZone: 'Europe/Amsterdam',
    } as const
    expect(codesOf(emptyDraft({ id: 'a'.repeat(26), ...frame }))).toEqual([])
  })

  test.each([
    ['no ceiling', 'economics.ceiling', { noneAgreed: true }, 'no-ceiling economics.ceiling'],
    ['no way to count', 'goal.meter.how', undefined, 'no-meter goal.meter.how'],
    ['nobody who counts', 'goal.meter.counter', undefined, 'no-counter goal.meter.counter'],
    ['nobody for a duty', 'line.duties.0.person', undefined, 'no-person line.duties.0.person'],
    [
      'an address that nobody reads',
      'parties.agency.channel',
      'no-reply@plainwell.example',
      'no-reply-address parties.agency.channel',
    ],
    ['likes and no money behind them', 'goal.metric', 'likes on our page', 'reach-without-money goal.metric'],
  ])('is %s', (_, path, answer, found) => {
    expect(changed([path, answer])).toEqual([found])
  })

  it('is a promise without a day and without a rhythm; one of the two is enough', () => {
    const [due, acts] = ['line.commitments.0.due', 'line.commitments.0.acts'] as const
    expect(changed([due, undefined], [acts, undefined])).toEqual([`no-deadline ${due}`])
    expect(changed([due, '2027-03-01'], [acts, undefined])).toEqual([])
    expect(changed([due, undefined], [acts, [{ count: 2, per: 'week', what: 'post' }]])).toEqual([])
  })

  it('is a client’s side on which nobody decides', () => {
    const people = grill.people!.map((person) => ({
      ...person,
      roles: person.roles.filter((role) => role !== 'decides'),
    }))
    expect(changed(['people', people])).toEqual(['nobody-decides people'])
    expect(changed(['people', []])).toEqual([])
  })

  it('is none where it is kept open or left out: that is printed as what it is', () => {
    expect(changed(['goal.meter.counter', open], ['economics.ceiling', open])).toEqual([])
    expect(changed(['goal.meter.how', { leftOut: { reason: 'Later.' } }])).toEqual([])
  })

  it('is attention in each language, until a share of it leads to a sale', () => {
    for (const metric of ['Meer volgers', 'Polubienia strony', '팔로워 수', 'Instagram followers', '조회수'])
      expect([metric, changed(['goal.metric', metric])]).toEqual([metric, ['reach-without-money goal.metric']])
    const leads = [{ to: 'sale', share: { likely: 200 } }]
    expect(changed(['goal.metric', 'likes'], ['economics.conversion', leads])).toEqual([])
    expect(changed(['goal.metric', 'guests who reach the door'])).toEqual([])
  })

  it.each(languages)('has its sentence, its why and its question (%s)', (language) => {
    const words = wordsOf(language, 'clauses') as { finding: object; wording: object }
    for (const code of looseEndCodes) {
      expect(words.finding).toHaveProperty([code], expect.stringContaining('{{where}}'))
      expect(words.wording).toHaveProperty([code], {
        why: expect.any(String) as string,
        ask: expect.stringMatching(/\?/) as string,
      })
    }
  })
})
