import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { phrasesIn } from '../../src/actions/phrasesIn.ts'
import { tellSaid } from '../../src/actions/tellSaid.ts'
import { PASSAGE_LENGTH } from '../../src/domain/agreement/scalars.ts'
import { languages, type Language } from '../../src/domain/language/languages.ts'
import { makeSay } from '../../src/domain/language/say.ts'
import type { Phrases } from '../../src/domain/wording/phrases.ts'
import { wordsOf } from '../domain/paper/reading.ts'

const tables = new Map<Language, Phrases>()
beforeAll(async () => {
  for (const language of languages) tables.set(language, (await phrasesIn(language))!)
})
const told = (text: string, language: Language = 'en') =>
  tellSaid(text, makeSay(wordsOf(language, 'clauses'), language), tables.get(language))
const texts = (sentences: readonly { readonly text: string }[]) => sentences.map(({ text }) => text)

const page = `Fieldfare & Sons
We make posters and films. We look after your shop, your menu etc.
We are the best agency in Kent.
Guests will walk in from the first day. We guarantee a full house!

As many drafts as you like. More guests, soon.
We post on Tuesday and Friday at 16:00.`

describe('what was said before', () => {
  it('is told by its sentences: those that undo a limit, the gravest first, and apart those that are only vague', () => {
    const { grave, vague } = told(page)
    expect(texts(grave)).toEqual([
      'We guarantee a full house!',
      'Guests will walk in from the first day.',
      'We are the best agency in Kent.',
      'As many drafts as you like.',
      'We look after your shop, your menu etc.',
    ])
    expect(texts(vague)).toEqual(['More guests, soon.'])
  })

  it('has its words marked at their place in the sentence, with why they matter and what can be asked', () => {
    const [first] = told(page).grave
    expect(first!.marks.map(({ start, end }) => first!.text.slice(start, end))).toEqual(['guarantee'])
    expect(first).toMatchObject({
      why: 'Nobody controls this outcome, so nobody can keep the promise.',
      quoted: '“We guarantee a full house!”',
      question: '“We guarantee a full house!”: What will you do yourself, how often and by when?',
    })
  })

  it('is listed once, however often a page says it', () =>
    expect(texts(told('We guarantee sales. Call us. We guarantee sales.').grave)).toEqual(['We guarantee sales.']))

  it('is read in the language that it is written in', () => {
    expect(texts(told('Wij garanderen u een volle zaak.', 'nl').grave)).toHaveLength(1)
    expect(texts(told('Gwarantujemy pełną salę.', 'pl').grave)).toHaveLength(1)
    expect(texts(told('만석을 보장합니다.', 'ko').grave)).toHaveLength(1)
    expect(texts(told('만석을 보장합니다.', 'en').grave)).toHaveLength(0)
  })

  it('is free of what a page hides between its letters, and on one line', () => {
    const { grave } = told('We guar\u00adantee\u00a0a full\u200b house\n  every day.')
    expect(texts(grave)).toEqual(['We guarantee a full house every day.'])
  })

  it('is never longer than the agreement can hold, and a question or reason about it never either', () => {
    const [long] = told(`We guarantee sales on ${'https://example.com/'.padEnd(1900, 'a')} and more.`).grave
    expect(long!.text.length).toBeLessThanOrEqual(PASSAGE_LENGTH)
    expect(long!.quoted.length).toBeLessThan(PASSAGE_LENGTH / 2)
    expect(long!.question.length).toBeLessThan(PASSAGE_LENGTH)
  })

  it('is told of any text at all, with every mark inside its sentence', () => {
    const parts = fc.constantFrom(
      'We guarantee sales',
      '. ',
      '\n',
      '\u00ad',
      '"',
      '\ud83d',
      '👩‍🍳',
      ' etc.',
      '\t',
      'best ',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (pieces) => {
        const { grave, vague } = told(pieces.join(''))
        for (const { text, marks } of [...grave, ...vague]) {
          expect(text).toBe(text.trim())
          expect(text).not.toMatch(/[\n\t\u00ad]/)
          for (const { start, end } of marks) expect([start >= 0, end <= text.length, start < end]).not.toContain(false)
        }
      }),
    )
  })

  it('is nothing where nobody checks the language', () =>
    expect(tellSaid(page, makeSay(wordsOf('en', 'clauses'), 'en'), undefined)).toEqual({ grave: [], vague: [] }))
})
