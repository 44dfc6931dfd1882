import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkWording } from '../../../src/domain/wording/checkWording.ts'
import { ruleIds, type Finding } from '../../../src/domain/wording/finding.ts'
import type { Phrases } from '../../../src/domain/wording/phrases.ts'
import { judgedIn, readIn } from './sentences.ts'

const english = readIn.find(({ language }) => language === 'en')!.phrases
const signs = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The rule, and the words of the text it is about. */
const marked = (text: string, phrases: Phrases = english) =>
  checkWording(text, phrases).map(({ rule, start, end }) => [rule, text.slice(start, end)])
const rulesIn = (text: string, phrases: Phrases = english) => checkWording(text, phrases).map(({ rule }) => rule)

function expectToStandOnSigns(text: string, findings: readonly Finding[]) {
  const borders = new Set([...Array.from(signs.segment(text), ({ index }) => index), text.length])
  for (const { rule, start, end } of findings) {
    expect(ruleIds).toContain(rule)
    expect(start).toBeLessThan(end)
    expect(borders).toContain(start)
    expect(borders).toContain(end)
  }
}

/** Any text at all, or pieces of judged sentences with what people paste between them. */
const anyText = (phrases: readonly string[]) =>
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...phrases),
          fc.string({ unit: 'grapheme', maxLength: 3 }),
          fc.constantFrom('\u0301', '\u200d', '\ud83d', '\r\n', '"', '\u0000', '\u00ad', '가', '\u11a8', '\u1100'),
        ),
      )
      .map((parts) => parts.join('')),
  )

describe('checking the wording of any text', () => {
  it.each(readIn)(
    'never fails in $language, marks whole signs inside the text, in order, and says the same twice',
    ({ language, phrases }) => {
      const pieces = judgedIn(language, 'a').map(({ text }) => text)
      fc.assert(
        fc.property(anyText(pieces), (text) => {
          const findings = checkWording(text, phrases)
          expectToStandOnSigns(text, findings)
          expect(findings.map(({ start }) => start)).toEqual(
            findings.map(({ start }) => start).toSorted((a, b) => a - b),
          )
          expect(checkWording(text, phrases)).toEqual(findings)
        }),
      )
    },
  )

  it.each(readIn)(
    'finds in $language the same in parted letters, in wide marks and between soft hyphens',
    ({ language, phrases }) => {
      for (const { text } of judgedIn(language, 'a')) {
        const rules = rulesIn(text, phrases)
        expect.soft(rulesIn(text.normalize('NFD'), phrases), text).toEqual(rules)
        expect.soft(rulesIn(text.replaceAll(' ', '\u00a0 '), phrases), text).toEqual(rules)
        expect.soft(rulesIn(text.replaceAll(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00ad'), phrases), text).toEqual(rules)
      }
    },
  )

  it.each(readIn)(
    'finds in $language the same in capitals, where no name is marked by one',
    ({ language, phrases }) => {
      const nameless = judgedIn(language, 'a').filter(({ text }) => !/[\p{Ll}\p{N}.,] ["'„“(]?\p{Lu}/u.test(text))
      for (const { text } of nameless)
        expect.soft(rulesIn(text.toUpperCase(), phrases), text).toEqual(rulesIn(text, phrases))
    },
  )

  it.each(readIn)('marks in $language the same words in parted letters', ({ language, phrases }) => {
    for (const { text } of judgedIn(language, 'a')) {
      const apart = text.normalize('NFD')
      const words = marked(apart, phrases).map(([rule, found]) => [rule, found?.normalize('NFC')])
      expect.soft(words, text).toEqual(marked(text, phrases).map(([rule, found]) => [rule, found?.normalize('NFC')]))
    }
  })
})

describe('what is marked', () => {
  it('is the words that matter, at their place in the text as received', () => {
    expect(marked('Fine by 3 May.\n\tWe  will do it  as soon \u00a0as possible.')).toEqual([
      ['vague-deadline', 'as soon \u00a0as possible'],
    ])
    expect(marked('“No.” We guar\u00adantee sales.')).toEqual([['outcome-guarantee', 'guar\u00adantee']])
    expect(marked('ＷＥ　ＧＵＡＲＡＮＴＥＥ　ＳＡＬＥＳ')).toEqual([['outcome-guarantee', 'ＧＵＡＲＡＮＴＥＥ']])
  })

  it('says a rule once a sentence, and again in the next one', () => {
    expect(rulesIn('We promise sales and guarantee profit. We promise sales.')).toEqual([
      'outcome-guarantee',
      'outcome-guarantee',
    ])
  })

  it('is nothing of a link, an address, a tag, a name or a quotation', () => {
    for (const text of [
      'See https://shop.example/best/guaranteed-sales for the list.',
      'Write to best@perfect.example.',
      'The tag #bestever belongs to us.',
      'The Perfect Pizza Company prints it.',
      'The line “We guarantee sales” is crossed out.',
      "The line 'We guarantee sales' is crossed out.",
    ])
      expect(marked(text), text).toEqual([])
  })
})

describe('which rule wins', () => {
  it('lets an assurance win over plain certainty about others', () => {
    expect(rulesIn('We guarantee that customers will come.')).toEqual(['outcome-guarantee'])
    expect(rulesIn('Customers will come.')).toEqual(['beyond-control'])
  })

  it('lets the superlative win over the quality beside it', () => {
    expect(rulesIn('The most modern website.')).toEqual(['superlative'])
    expect(rulesIn('A modern website.')).toEqual(['no-measure'])
  })
})

describe('a denial', () => {
  it('excuses within reach, and only when it is one', () => {
    expect(rulesIn('We do not guarantee sales.')).toEqual([])
    expect(rulesIn('We not only write: we guarantee sales.')).toEqual(['outcome-guarantee'])
    expect(rulesIn('We do not sleep but we guarantee sales.')).toEqual(['outcome-guarantee'])
    expect(rulesIn('A guarantee of sales is expressly excluded.')).toEqual([])
  })
})
