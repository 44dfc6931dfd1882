import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/domain/language/languages.ts'
import { wordsOf } from '../../../src/ui/steps/answers/spec.ts'
import { entriesOf } from '../../../src/ui/steps/listEntries.ts'
import { pathOfWords } from '../../../src/ui/steps/screenWords.ts'
import { coreScreens, sequence } from '../../../src/ui/steps/sequence.ts'
import { readCatalogue } from '../../locales/read.ts'
import { answers, codes, errorKey, fieldsOf, needed, welcome } from './askedWords.ts'

/** Manners of each language (the voice of the words): what no sentence may hold. */
const unspoken: Readonly<Record<(typeof languages)[number], RegExp>> = {
  en: /\b(?:please|oops|invalid|he|his|him|she|her)\b|\w’(?:t|re|ll|ve|d|m)\b/i,
  nl: /\b(?:je|jij|jou|jouw|jullie|hij|dient|middels|teneinde|ongeldig)\b|,-/i,
  pl: /\p{L}(?:łeś|łaś|liście|łyście)(?!\p{L})|(?<!\p{L})(?:Pan|Pani|Panu|Ty|Twój|Twoje|nieprawidłow\p{L}*)(?!\p{L})/u,
  ko: /당신|귀하|잘못된 (?:값|입력)|유효하지|하세요|되어지|해요/,
}

describe.each(languages)('the words of the questions in %s', (language) => {
  const catalogue = readCatalogue(`locales/${language}`)
  const words = new Map(
    [...catalogue].filter(([key]) => key.startsWith('steps:')).map(([key, text]) => [key.replace('steps:', ''), text]),
  )
  const help = [...catalogue.keys()].filter((key) => key.startsWith('help:')).map((key) => key.replace('help:', ''))

  it('say everything that the path asks', () => expect([...needed].filter((key) => !words.has(key))).toEqual([]))

  it('say nothing that it does not ask', () =>
    expect([...words.keys()].filter((key) => !needed.has(key) && !welcome.has(key))).toEqual([]))

  it('give every screen a title of its own', () => {
    const titles = sequence.map((screen) => words.get(`${pathOfWords(screen)}.title`))
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  it('name the currency with every amount', () => {
    const amounts = answers.flatMap((answer) =>
      fieldsOf(answer).flatMap((field) => (field.kind.kind === 'money' ? [`${wordsOf(answer, field)}.label`] : [])),
    )
    expect(amounts.filter((key) => !words.get(key)?.includes('{{currency}}'))).toEqual([])
  })

  it('name the field with every fault', () =>
    expect(Object.keys(codes).filter((code) => !words.get(errorKey(code))?.includes('{{field}}'))).toEqual([]))

  it('tell the fields of one screen apart', () => {
    const twice = sequence.flatMap(({ id, answers: asked, list }) => {
      const labels = [...asked, ...(list ? entriesOf(list, undefined) : [])].flatMap((answer) =>
        [...new Set(fieldsOf(answer).map((field) => `${wordsOf(answer, field)}.label`))].map((key) => words.get(key)),
      )
      return labels.filter((label, index) => labels.indexOf(label) !== index).map((label) => `${id}: ${label}`)
    })
    expect(twice).toEqual([])
  })

  it('keep the manners of the language', () =>
    expect(
      [...catalogue].filter(([key, text]) => /^(?:steps|help):/.test(key) && unspoken[language].test(text)),
    ).toEqual([]))

  it('help with every question of the short way', () => {
    const parts = ['good', 'example', 'avoid']
    const wanted = ['label', ...coreScreens.map(({ id }) => id)].flatMap((id) => parts.map((part) => `${id}.${part}`))
    const besides = ['label.glossary', 'note.label', 'note.written', 'note.hint']
    const reasons = coreScreens.filter(({ custom }) => custom !== undefined).map(({ id }) => `${id}.why`)
    expect(help.toSorted()).toEqual([...wanted, ...reasons, ...besides].toSorted())
  })
})
