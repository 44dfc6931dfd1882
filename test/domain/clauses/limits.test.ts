import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import { complete } from '../../../src/domain/agreement/complete.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import type { Side } from '../../../src/domain/agreement/scalars.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { readable } from '../paper/readable.ts'
import { example, readingOf } from '../paper/reading.ts'

const told = (draft: Draft, language: Language) => readable(compose(draft, readingOf(draft, language)))
const grill = (language: Language) => ({ ...example('grill', language), example: undefined })
const textsOf = (draft: Draft, side: Side) => (draft.line?.limits?.[side] ?? []).map(({ text }) => text)

/** What stands in place of three limits that only one party has written. */
const counted: Readonly<Record<Language, Readonly<Record<Side, string>>>> = {
  en: {
    agency: '3 limits are written. They are shown once the client has written its own.',
    client: '3 limits are written. They are shown once the agency has written its own.',
  },
  nl: {
    agency: 'Er staan 3 grenzen. Die zijn te lezen zodra de opdrachtgever eigen grenzen heeft opgeschreven.',
    client: 'Er staan 3 grenzen. Die zijn te lezen zodra het bureau eigen grenzen heeft opgeschreven.',
  },
  pl: {
    agency: 'Zapisano 3 granice. Będą widoczne, gdy Klient zapisze własne.',
    client: 'Zapisano 3 granice. Będą widoczne, gdy Agencja zapisze własne.',
  },
  ko: {
    agency: '한계 3건을 적었습니다. 광고주가 자기 한계를 적은 뒤에 보입니다.',
    client: '한계 3건을 적었습니다. 대행사가 자기 한계를 적은 뒤에 보입니다.',
  },
}

/** The law's own words for effort and for a result. */
const inLaw: Readonly<Record<Language, readonly [means: string, result: string]>> = {
  en: ['obligation of means', 'obligation of result'],
  nl: ['inspanningsverplichting', 'resultaatsverplichting'],
  pl: ['zobowiązanie starannego działania', 'zobowiązanie rezultatu'],
  ko: ['수단채무', '결과채무'],
}

describe.each(languages)('the limits on a paper (%s)', (language) => {
  it.each(['agency', 'client'] as const)('are counted and not shown while only the %s has written them', (side) => {
    const other = side === 'agency' ? 'client' : 'agency'
    const draft = withAnswer(grill(language), `line.limits.${other}`, undefined)
    const paper = told(draft, language).replaceAll(/[\u00a0⍽]/g, ' ')
    expect(paper).toContain(counted[language][side])
    for (const text of textsOf(draft, side)) expect(paper).not.toContain(text)
  })

  it('are all shown once both have written one, and always on a paper that can be signed', () => {
    const draft = grill(language)
    expect(complete(draft).ok).toBe(true)
    const paper = told(draft, language)
    for (const text of [...textsOf(draft, 'agency'), ...textsOf(draft, 'client')]) expect(paper).toContain(text)
    for (const said of Object.values(counted[language])) expect(paper).not.toContain(said)
  })

  it('stand beside commitments whose section names effort and result as the law does', () => {
    const paper = told(grill(language), language).replaceAll('⍽', ' ')
    for (const word of inLaw[language]) expect(paper).toContain(word)
  })
})
