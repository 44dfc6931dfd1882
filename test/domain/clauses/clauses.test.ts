import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { daysCounted, smallestVisible } from '../../../src/domain/clauses/goal/noise.ts'
import { questionName } from '../../../src/domain/clauses/questions.ts'
import { plainText, tellRuns } from '../../../src/domain/clauses/tell.ts'
import { terms, workingTogether } from '../../../src/domain/clauses/terms/terms.ts'
import { whose } from '../../../src/domain/clauses/whose.ts'
import { roundedUp, toPlaces, units, unitsFromTo } from '../../../src/domain/clauses/write.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'
import { makeSay } from '../../../src/domain/language/say.ts'
import { blank } from '../agreement/anyDraft.ts'
import { answer, clause, penOf } from './clauseOf.ts'
import { fullDraft } from './fullDraft.ts'

describe('a sentence with answers in it', () => {
  const typed = (text: string) => ({ kind: 'answer' as const, text, by: 'client' as const, path: 'goal.place' })
  const words = {
    at: 'At {{place}}.',
    both: '{{one}} or {{place}} i {{one}}',
    pays: '{{place, josa(p: 이/가)}} 냅니다.',
  }

  it('keeps what was typed apart and unchanged, whatever it contains', () => {
    for (const text of ['\uE0000\uE001', '$& {{place}}', 'a i o', '🙂', 'x'.repeat(200)]) {
      const runs = tellRuns(makeSay(words, 'pl'), 'pl', 'both', { one: typed(text), place: typed('B') })
      expect(runs.filter(({ kind }) => kind === 'answer')).toEqual([typed(text), typed('B'), typed(text)])
      expect(plainText(runs)).toBe(`${text} or B i\u00a0${text}`)
    }
  })
  it('takes over a full stop that was typed, and the particle that fits', () => {
    expect(plainText(tellRuns(makeSay(words, 'en'), 'en', 'at', { place: typed('Plain B.V.') }))).toBe('At Plain B.V.')
    expect(plainText(tellRuns(makeSay(words, 'ko'), 'ko', 'pays', { place: typed('대행사') }))).toBe('대행사가 냅니다.')
  })
})

describe('whose words an answer is', () => {
  it.each([
    ['parties.agency.channel', 'agency'],
    ['goal.brief', 'client'],
    ['goal.meter.counter', 'both'],
    ['economics.ceiling', 'client'],
    ['economics.ceilingReply', 'agency'],
    ['options.0.what', 'agency'],
    ['choice.reason', 'client'],
    ['line.commitments.1.text', 'client'],
    ['line.limits.agency.0.text', 'agency'],
    ['people.0.name', 'client'],
    ['kept.1.reason', 'agency'],
    ['terms.payment', 'both'],
  ])('%s: %s', (path, owner) => expect(whose(fullDraft, path)).toBe(owner))
})

describe('where an answer stands, for a reader', () => {
  it.each([
    ['audience.moment', 'The audience · The moment'],
    ['parties.agency.channel', 'At the table · Agency · Answered at'],
    ['options.1.cost', 'The options · Option B · Cost, excluding VAT'],
    ['line.commitments.1.due', 'The line · 6.2 · Due'],
    ['line.limits.client.0.text', 'The line · Client · 1 · What cannot be promised'],
    ['line.limits.agency', 'The line · Agency'],
    ['people.1.deputy', 'At the table · Flo · Deputy'],
    ['goal.levels.plan.agency', 'The goal · Plan'],
    ['somewhere.else', 'somewhere.else'],
  ])('%s', (path, name) => expect(questionName(penOf(fullDraft), path)).toBe(name))
})

describe('a quantity of the goal’s unit', () => {
  it.each([
    ['en', { one: 'table', many: 'tables' }, '1', '1\u00a0table'],
    ['en', { one: 'table', many: 'tables' }, '4.61', '4.61\u00a0tables'],
    ['pl', { one: 'stolik', many: 'stolików' }, '16', '16\u00a0stolików'],
    ['pl', { one: 'stolik', many: 'stolików' }, '4', '4\u00a0(stolików)'],
    ['pl', { one: 'stolik', many: 'stolików' }, '4.61', '4,61\u00a0(stolików)'],
    ['ko', { one: '테이블', many: '테이블' }, '16', '16테이블'],
    ['ko', { one: '첫 주문', many: '첫 주문' }, '4', '첫 주문 4'],
  ] as const)('%s %o %s', (language, unit, exact, written) => {
    expect(units(penOf(answer('goal.unit', unit), language), exact)).toBe(written)
  })
  it('says the unit once from one level to another', () => {
    expect(unitsFromTo(penOf(fullDraft, 'ko'), '6', '16')).toBe('tables 6 → 16')
    expect(unitsFromTo(penOf(fullDraft), '6', '16')).toBe('6 → 16\u00a0tables')
  })
  it('is rounded up where a little less would not be enough, and keeps its noughts in a column', () => {
    expect(['4.605733', '4.61', '3.9543', '4', '0.001'].map(roundedUp)).toEqual(['4.61', '4.61', '3.96', '4', '0.01'])
    expect([toPlaces('3.38961', 3), toPlaces('7.2705', 3), toPlaces('4', 3)]).toEqual(['3.390', '7.271', '4.000'])
  })
})

describe('the smallest change that a count can show (domain 3: 1.39 with 20 days before, 2.32 with 5)', () => {
  it('goes by the likely level, not by the goal', () => {
    expect(daysCounted(fullDraft)).toBe(60)
    expect(smallestVisible(fullDraft)).toEqual({ change: '1.4', days: 60 })
    expect(smallestVisible(answer('goal.levels.pastDays', 5))).toEqual({ change: '2.3', days: 60 })
  })
  it('is not told while one of its numbers is unknown', () => {
    expect(smallestVisible(answer('goal.levels.past', { open: { owner: 'client' } }))).toBeNull()
    expect(smallestVisible(answer('goal.period', { start: '2027-06-04', end: '2027-03-15' }))).toBeNull()
  })
})

describe('working together', () => {
  it('says what holds always, and guesses nothing else', () => {
    const told = terms.filter(({ applies }) => applies(penOf(blank()))).map(({ id }) => id)
    expect(told).toEqual([
      'noGuarantee',
      'replies',
      'changes',
      'publicity',
      'referral',
      'carveOut',
      'signing',
      'copies',
      'whole',
    ])
  })

  it('has something to say wherever a clause applies, and only there, whatever is left out or kept open', () => {
    const fields = Object.keys(fullDraft.terms ?? {})
    const without = (value: unknown) =>
      fields.reduce((draft, field) => answer(`terms.${field}`, value, draft), fullDraft)
    const drafts = [blank(), fullDraft, ...[{ leftOut: { reason: 'no' } }, { open: { owner: 'both' } }].map(without)]
    for (const draft of drafts)
      for (const { id, applies, tell } of terms)
        expect([id, plainText(tell(penOf(draft))) !== '']).toEqual([id, applies(penOf(draft))])
  })

  it('marks what one party owes with that party’s shape beside its name, and nothing else', () => {
    const marked = workingTogether(penOf(fullDraft)).flatMap((block) =>
      block.kind === 'clause' && block.mark ? [`${block.mark.party} ${block.id} (${block.mark.spoken})`] : [],
    )
    expect(marked).toEqual([
      'agency terms.attention (Agency)',
      'client terms.approvals (Client)',
      'agency terms.rounds (Agency)',
      'agency terms.reporting (Agency)',
      'agency terms.feeModel (Agency)',
      'agency terms.referral (Agency)',
      'agency terms.ownership (Agency)',
      'client terms.data (Client)',
    ])
  })

  it.each(languages)('%s: the carve-out stands even where liability was left out', (language) => {
    const without = answer('terms.liability', { leftOut: { reason: 'the law does it' } })
    const before = clause('carveOut', fullDraft, language)
    expect(before).not.toBeNull()
    expect(clause('carveOut', without, language)).toBe(before)
  })

  it('keeps publicity off until somebody allows it', () => {
    expect(clause('publicity', answer('terms.publicity', undefined))).toMatch(
      /^Neither party names the other in public/,
    )
    expect(
      clause('publicity', answer('terms.publicity', { agencyMayNameClient: true, clientMayNameAgency: false })),
    ).toMatch(/^The agency may name the client/)
  })

  it('binds the agency to the ceiling as a result, once the agency has accepted it', () => {
    expect(clause('ceiling', fullDraft)).toContain('The agency owes this as a result')
    expect(clause('ceiling', answer('economics.ceilingReply', undefined))).toBe(
      'The client’s ceiling of ⟨€9,134.10⟩ binds the agency once the agency has accepted it.',
    )
    expect(clause('ceiling', answer('economics.ceiling', { noneAgreed: true }))).toContain(
      'The parties agree no ceiling.',
    )
  })

  it('counts in the plural of its language', () => {
    const days = (count: number, language: Language) =>
      clause('replies', answer('terms.replyDays', count), language)?.split('.')[0]
    expect([days(1, 'pl'), days(2, 'pl'), days(5, 'pl')].map((text) => /ciągu (.*) i /.exec(text ?? '')?.[1])).toEqual([
      '⟨1⟩ dnia roboczego',
      '⟨2⟩ dni roboczych',
      '⟨5⟩ dni roboczych',
    ])
    expect(days(1, 'nl')).toContain('⟨1⟩ werkdag en')
    expect(days(3, 'ko')).toContain('영업일 ⟨3⟩일 안에')
  })

  it('names the local law’s own words for effort and result', () => {
    expect(clause('law', answer('terms.law', { country: 'NL' }))).toContain('inspanningsverbintenis')
    expect(clause('law', answer('terms.law', { country: 'KR' }), 'pl')).toContain('수단채무')
    expect(clause('law', fullDraft)).toBe(
      'This agreement is governed by ⟨the law of the United Kingdom⟩ (⟨England and Wales⟩).',
    )
  })
})

describe('two languages', () => {
  const pairs = languages.flatMap((one) =>
    languages.filter((other) => other !== one).map((other) => [one, other] as const),
  )
  it.each(pairs)('%s prevails over %s, in one sentence of its own in every language', (prevailing, beside) => {
    const draft: Draft = { ...fullDraft, languages: { paper: beside, beside: prevailing, prevailing } }
    const told = languages.map((language) => clause('languages', draft, language))
    expect(new Set(told).size).toBe(languages.length)
    expect(told.every((text) => text !== null && !text.includes('{{'))).toBe(true)
  })
  it('say so as long as neither prevails, and one language says nothing of it', () => {
    expect(clause('languages', { ...fullDraft, languages: { paper: 'en', beside: 'nl' } })).toContain('still open')
    expect(clause('languages', { ...fullDraft, languages: { paper: 'en' } })).toBeNull()
  })
})
