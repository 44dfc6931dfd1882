import { withJosa } from './josa.ts'
import type { Language } from './languages.ts'
import { pluralCategory } from './plural.ts'
import { writeNumber } from './writeNumber.ts'

/** The words of one language as the locale files hold them: names to sentences, nested as deep as they like. */
export interface Catalogue {
  readonly [name: string]: string | Catalogue
}

/**
 * What a sentence needs to know. Numbers, amounts and dates are handed over already written in the language; only
 * `count`, which also chooses the plural form, is a number (or an exact decimal string: `'4.61'`).
 */
export interface Values {
  readonly count?: number | string
  readonly [name: string]: string | number | undefined
}

/** Speaks one language. A key or a value that is missing throws: it is a bug, and the paper must not hide it. */
export type Say = (key: string, values?: Values) => string

/**
 * Reads the locale files that i18next serves to the screen, for the paper: dotted keys, `{{name}}`, the plural
 * suffixes `_one _few _many _other` chosen by `count`, and the Korean particle `{{name, josa(p: 을/를)}}`.
 */
export function makeSay(catalogue: Catalogue, language: Language): Say {
  const sentences = new Map(sentencesOf(catalogue, ''))
  return (key, values = {}) => {
    const sentence = choose(sentences, language, key, values.count)
    if (sentence === undefined) throw new Error(`No words for “${key}” in ${language}`)
    return fill(sentence, key, language, values)
  }
}

/** Whether the catalogue has words for a key, plural forms included. */
export function hasWords(catalogue: Catalogue, key: string): boolean {
  const sentences = new Map(sentencesOf(catalogue, ''))
  return sentences.has(key) || sentences.has(`${key}_other`)
}

function* sentencesOf(catalogue: Catalogue, path: string): Generator<[string, string]> {
  for (const [name, entry] of Object.entries(catalogue)) {
    if (typeof entry === 'string') yield [path + name, entry]
    else yield* sentencesOf(entry, `${path}${name}.`)
  }
}

type Sentences = ReadonlyMap<string, string>

function choose(sentences: Sentences, language: Language, key: string, count: Values['count']): string | undefined {
  if (count === undefined) return sentences.get(key)
  return sentences.get(`${key}_${pluralCategory(language, count)}`) ?? sentences.get(key)
}

const place = /\{\{\s*([\w.-]+)\s*(?:,\s*josa\(\s*p:\s*([^)]+?)\s*\)\s*)?\}\}(\.?)/g

/** A value that ends in a full stop (2027 r., B.V.) takes the sentence's own stop with it. */
function fill(sentence: string, key: string, language: Language, values: Values): string {
  return sentence.replace(place, (_, name: string, pair: string | undefined, stop: string) => {
    const value = valueOf(name, key, language, values)
    const written = pair === undefined ? value : withJosa(value, pair)
    return written.endsWith('.') ? written : written + stop
  })
}

function valueOf(name: string, key: string, language: Language, values: Values): string {
  const value = values[name]
  if (name === 'count' && value !== undefined) return writeNumber(String(value), language)
  if (typeof value !== 'string') throw new Error(`“${key}” needs “${name}”, already written as text`)
  return value
}
