import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  buttonFaults,
  keyFaults,
  placeholderFaults,
  pluralFaults,
  pluralForms,
  subjects,
  textFaults,
  untranslated,
} from './locales/faults.ts'
import { languagesIn, readCatalogue } from './locales/read.ts'
import { isButton, joins, lookedUp, mayStayEnglish } from './locales/rules.ts'
import { isMentioned, mentionsIn } from './locales/used.ts'

const languages = languagesIn('locales')
const english = readCatalogue('locales/en')

test('the words stand in the languages that we know how to count in', () => {
  expect(languages).toEqual(Object.keys(pluralForms).toSorted())
  expect(english.size).toBeGreaterThan(0)
})

describe.each(languages)('locales/%s', (language) => {
  const words = readCatalogue(`locales/${language}`)

  test('has the keys of English', () => expect(keyFaults(english, words)).toEqual([]))
  test('has the plural forms of its language', () => expect(pluralFaults(english, words, language)).toEqual([]))
  test('names what English names', () => expect(placeholderFaults(english, words)).toEqual([]))
  test('is cleanly typed', () => expect(textFaults(words, joins)).toEqual([]))
  test('keeps its buttons short', () => expect(buttonFaults(english, words, isButton)).toEqual([]))
})

test.each(languages.filter((language) => language !== 'en'))(
  'nothing in locales/%s was left in English',
  (language) => {
    expect(untranslated(english, readCatalogue(`locales/${language}`), mayStayEnglish(language))).toEqual([])
  },
)

test('every text is used somewhere', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))
  const mentions = mentionsIn(files.map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') })))
  const unused = subjects(english).filter(
    (key) => !isMentioned(key, mentions) && !lookedUp.some(({ prefix }) => key.startsWith(prefix)),
  )
  expect(unused).toEqual([])
})
