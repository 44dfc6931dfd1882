import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { ruleIds } from '../../../src/domain/agreement/wordingRules.ts'
import { questions } from '../../../src/domain/clauses/questions.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'
import { hasWords, type Catalogue } from '../../../src/domain/language/say.ts'
import { reckoningFlags } from '../../../src/domain/money/reckon.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { readable } from '../paper/readable.ts'
import { readingOf, wordsOf } from '../paper/reading.ts'
import { leavesOf } from './schemaWalk.ts'
import { fullDraft } from './fullDraft.ts'

const all = Object.fromEntries(languages.map((language) => [language, wordsOf(language, 'clauses')])) as Record<
  Language,
  Catalogue
>

describe('the words of the paper', () => {
  it('are at most 25 kB gzipped in each language', () => {
    for (const language of languages)
      expect(gzipSync(JSON.stringify(all[language])).length).toBeLessThanOrEqual(25 * 1024)
  })

  it('name every question, every flag of the money and every wording rule', () => {
    for (const language of languages) {
      const keys = [
        ...questions.map((question) => `question.${question}.name`),
        ...reckoningFlags.flatMap((flag) => [`finding.${flag}.full`, `finding.${flag}.bare`]),
        ...ruleIds.map((rule) => `finding.${rule}`),
      ]
      expect(keys.filter((key) => !hasWords(all[language], key))).toEqual([])
    }
  })

  it('name no question that nobody asks', () => {
    const named = leavesOf(all.en.question).map(([key]) => key.replace(/\.name$/, ''))
    expect(named.toSorted()).toEqual([...questions].toSorted())
  })
})

describe('no English stands on a paper in another language', () => {
  /** Words of English that neither Dutch nor Polish has, as a reader would stumble over them. */
  const english =
    /(?<![\p{L}.@/])(?:the|and|with|each|which|both|party|within|goal|agency|client|agreement|is owed|cost|counted)(?![\p{L}.@/])/giu
  /** Every text that a person typed, replaced, so that only our own words are left. */
  const bare = (value: unknown): unknown => {
    if (typeof value === 'string') return 'ŻŻŻ'
    if (Array.isArray(value)) return value.map(bare)
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, member]) => [
            key,
            closed.has(key) && !/ /.test(JSON.stringify(member)) ? member : bare(member),
          ]),
        )
      : value
  }
  /** Keys whose texts are ours: identifiers, dates, times, choices from a list. */
  const closed = new Set(
    'id parent format date due on start end from to pastFrom pastTo checkBy reviewOn by moments party roles owner verifier authority attribution missingDay otherWay direction evidence settled control owed obligation stage per kind silence every mode accounts data country signing feeModel languages currency paperSize example option window days period section path code law reporting expectation'.split(
      ' ',
    ),
  )
  it.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
    const draft = { ...(bare(fullDraft) as Draft), languages: { paper: language } }
    const text = readable(compose(draft, readingOf(draft, language, true)))
    const ours = text.replaceAll(/\[(?:agency|client|electronic|paper)[^\]]*\]/g, '')
    expect(ours.match(english) ?? []).toEqual([])
  })
})

describe('sentences that lawyers and readers rely on, word for word', () => {
  const spoken = (language: Language) =>
    readable(compose({ ...fullDraft, languages: { paper: language } }, readingOf(fullDraft, language)))
  it.each([
    ['en', 'Neither party guarantees revenue.'],
    ['nl', 'Geen van beide partijen garandeert omzet.'],
    ['pl', 'Żadna ze stron nie gwarantuje przychodu.'],
    ['ko', '어느 쪽도 매출을 보장하지 않습니다.'],
  ] as const)('%s: nobody guarantees revenue', (language, sentence) => expect(spoken(language)).toContain(sentence))

  it.each([
    [
      'en',
      'No limit on liability in this agreement applies to damage caused by intent or gross negligence, or where the law allows no limit.',
    ],
    [
      'nl',
      'Geen beperking van aansprakelijkheid in deze overeenkomst geldt bij opzet, grove schuld of bewuste roekeloosheid, of waar de wet geen beperking toelaat.',
    ],
    [
      'pl',
      'Żadne ograniczenie odpowiedzialności w tej umowie nie obejmuje szkody wyrządzonej umyślnie lub wskutek rażącego niedbalstwa ani przypadków, w których prawo go nie dopuszcza.',
    ],
    [
      'ko',
      '이 합의서의 책임 한도는 고의 또는 중대한 과실로 생긴 손해와 법이 제한을 허용하지 않는 경우에 적용하지 않습니다.',
    ],
  ] as const)('%s: no limit covers intent or gross negligence', (language, sentence) =>
    expect(spoken(language).replaceAll('⍽', ' ')).toContain(sentence),
  )

  it.each([
    [
      'en',
      'Simple electronic signature. It records who said they signed, the time of this device and a fingerprint of the text. It does not prove identity and is not qualified.',
    ],
    [
      'nl',
      'Gewone elektronische handtekening. Legt vast wie zegt te tekenen, de tijd van dit apparaat en een vingerafdruk van de tekst. Bewijst geen identiteit en is niet gekwalificeerd.',
    ],
    [
      'pl',
      'Zwykły podpis elektroniczny. Zapisuje, kto oświadcza, że podpisuje, czas tego urządzenia i skrót treści. Nie potwierdza tożsamości, nie jest kwalifikowany, nie zastępuje formy pisemnej.',
    ],
    [
      'ko',
      '일반 전자서명입니다. 서명했다고 밝힌 사람, 이 기기의 시각, 문서 지문을 기록합니다. 서명한 사람의 신원을 증명하지 않으며 적격 전자서명이 아닙니다.',
    ],
  ] as const)('%s: what a drawn signature shows and does not show', (language, sentence) =>
    expect(spoken(language).replaceAll('⍽', ' ')).toContain(sentence),
  )
})
