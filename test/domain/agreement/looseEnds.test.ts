import { describe, expect, it, test } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { emptyDraft, type Draft } from '../../../src/domain/agreement/draft.ts'
import { looseEndCodes } from '../../../src/domain/agreement/looseEndCodes.ts'
import { looseEnds } from '../../../src/domain/agreement/looseEnds.ts'
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

  it('is an audience that nothing narrows; one answer that does is enough, also “we do not know yet”', () => {
    const narrowing = ['place', 'radius', 'when', 'moment', 'age', 'excluded'].map((field) => `audience.${field}`)
    const everybody = narrowing.map((path) => [path, undefined] as const)
    expect(changed(...everybody)).toEqual(['audience-of-everybody audience.who'])
    for (const path of narrowing) expect(changed(...everybody, [path, open])).toEqual([])
    expect(changed(...everybody, ['audience.excluded', { leftOut: { reason: 'Anybody may come.' } }])).toEqual([])
    for (const who of [undefined, open, ' ']) expect(changed(...everybody, ['audience.who', who])).toEqual([])
  })

  it('is a result in a link that its owner does not decide, or that is the other’s part', () => {
    const [first, found] = ['line.commitments.0', 'result-beyond-control line.commitments.0.obligation'] as const
    expect(grill.line?.commitments?.[0]).toMatchObject({ owner: 'agency', obligation: 'result', stage: 'placed' })
    for (const stage of ['seen', 'door', 'seated']) expect(changed([`${first}.stage`, stage])).toEqual([found])
    expect(changed([`${first}.stage`, 'door'], [`${first}.obligation`, 'means'])).toEqual([])
    expect(changed([`${first}.stage`, undefined])).toEqual([])
    expect(changed([`${first}.owner`, 'client'])).toEqual([found])
    expect(changed(['line.stages.0.owed', 'means'], ['line.stages.0.control', 'third'])).toEqual([found])
    expect(changed(['line.stages.0.owed', 'means'], ['line.stages.0.control', undefined])).toEqual([found])
    expect(changed(['line.handOver', 0])).toEqual([found])
    expect(changed(['line.handOver', open])).toEqual([])
  })

  it('is a limit that the other party has neither accepted nor asked about, once it has seen it', () => {
    const [path, found] = ['line.limits.agency.1', 'limit-unanswered line.limits.agency.1.text'] as const
    expect(changed([`${path}.acknowledged`, undefined])).toEqual([found])
    expect(changed([`${path}.acknowledged`, { question: 'Also on Fridays?' }])).toEqual([])
    expect(changed([`${path}.acknowledged`, undefined], ['line.limits.client', undefined])).toEqual([])
    expect(changed(['line.limits.client.0.acknowledged', undefined])).toEqual([
      'limit-unanswered line.limits.client.0.text',
    ])
  })

  it('is a client’s side on which nobody decides', () => {
    const people = grill.people!.map((person) => ({
      ...person,
      roles: person.roles.filter((role) => role !== 'decides'),
    }))
    expect(changed(['people', people])).toEqual(['nobody-decides people'])
    expect(changed(['people', []])).toEqual([])
  })

  it('is an assumption that names nobody who checks it, or no day by which', () => {
    const path = 'line.assumptions.0'
    expect(changed([`${path}.verifier`, undefined])).toEqual([`assumption-unchecked ${path}.checkBy`])
    expect(changed([`${path}.checkBy`, undefined])).toEqual([`assumption-unchecked ${path}.checkBy`])
    expect(changed([`${path}.checkBy`, open])).toEqual([])
  })

  it('is none where it is kept open or left out: that is printed as what it is', () => {
    expect(changed(['goal.meter.counter', open], ['economics.ceiling', open])).toEqual([])
    expect(changed(['goal.meter.how', { leftOut: { reason: 'Later.' } }])).toEqual([])
  })

  test.each([
    ['en', 'Instagram followers', 'likes on our page', 'More video views', 'impressions a week', 'reach per month'],
    ['en', 'YouTube subscribers', 'page views', 'Engagement on our posts'],
    ['nl', 'Meer volgers', 'aantal likes', 'weergaven per week', 'Groter bereik', 'YouTube-abonnees', 'impressies'],
    ['pl', 'Polubienia strony', 'liczba polubień', 'obserwujących', 'nowi obserwujący', 'wyświetleń filmu', 'lajków'],
    ['pl', 'większy zasięg', 'zasięgi postów', 'odsłony', 'followersów', 'rozpoznawalności marki'],
    [
      'ko',
      '팔로워 수',
      '팔로워를 늘리기',
      '좋아요',
      '조회수',
      '조회 수',
      '구독자 수',
      '노출 수',
      '도달률',
      '게시물 도달',
    ],
  ])('is attention in each form of its word, until a share of it leads to a sale (%s)', (_, ...metrics) => {
    for (const metric of metrics)
      expect([metric, changed(['goal.metric', metric])]).toEqual([metric, ['reach-without-money goal.metric']])
    const leads = [{ to: 'sale', share: { likely: 200 } }]
    expect(changed(['goal.metric', 'likes'], ['economics.conversion', leads])).toEqual([])
  })

  it('is no attention where the same letters say something else', () => {
    const others = ['guests who reach the door', 'guests who would like to return', 'reviews', 'rooms with a view']
    const more = ['opvolgers', 'bereikbare uren', 'bezette tafels', 'zajęte stoliki', '유료 구독자', '목표 도달 테이블']
    for (const metric of [...others, 'paying subscribers', ...more])
      expect([metric, changed(['goal.metric', metric])]).toEqual([metric, []])
  })

  test.each([
    [
      'noreply@plainwell.example',
      'NO_REPLY@plainwell.example',
      'do-not-reply@plainwell.example',
      'dontreply@a.example',
    ],
    ['niet-beantwoorden@bureau.example', 'geenantwoord@bureau.example', 'nieodpowiadaj@agencja.example'],
    ['Proszę nie odpowiadać na ten adres', 'bez-odpowiedzi@agencja.example', '발신전용 메일', '회신 불가'],
  ])('is an address that says nobody answers there: %s', (...channels) => {
    for (const channel of channels)
      expect([channel, changed(['parties.agency.channel', channel])]).toEqual([
        channel,
        ['no-reply-address parties.agency.channel'],
      ])
  })

  it('is no address that somebody answers, also where it says when not', () => {
    for (const channel of [
      'reply@plainwell.example',
      'By mail, no reply after 18:00',
      'info@odpowiedzi.example',
      '회신 메일',
    ])
      expect([channel, changed(['parties.agency.channel', channel])]).toEqual([channel, []])
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
