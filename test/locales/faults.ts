import type { Catalogue } from './read.ts'

/** The forms that each language counts in (Unicode CLDR), pinned here so that no machine's data decides. */
export const pluralForms: Readonly<Record<string, readonly string[]>> = {
  en: ['one', 'other'],
  nl: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  ko: ['other'],
}

/** A button may grow in translation, but not out of its row on a phone. */
export const mostGrowth = 1.6

/** Texts shorter than this may grow more: "OK" cannot be held to a ratio. */
const shortButton = 12

const plural = /_(zero|one|two|few|many|other)$/

/** Keys without their plural ending, in order, once each. */
export function subjects(words: Catalogue): string[] {
  return [...new Set([...words.keys()].map((key) => key.replace(plural, '')))].toSorted()
}

/** What one language lacks or has too much, measured by English. */
export function keyFaults(english: Catalogue, words: Catalogue): string[] {
  const [wanted, found] = [subjects(english), subjects(words)]
  return [
    ...wanted.filter((key) => !found.includes(key)).map((key) => `${key} is missing`),
    ...found.filter((key) => !wanted.includes(key)).map((key) => `${key} is not in English`),
  ]
}

/** A text that is counted in English is counted everywhere, in exactly the forms of the language. */
export function pluralFaults(english: Catalogue, words: Catalogue, language: string): string[] {
  const forms = pluralForms[language] ?? []
  return subjects(english).flatMap((key) => {
    const isCounted = english.has(`${key}_other`) && english.has(`${key}_one`)
    const found = [...words.keys()].filter((each) => each.replace(plural, '') === key)
    const wanted = isCounted ? forms.map((form) => `${key}_${form}`) : [key]
    const isRight = found.length === wanted.length && wanted.every((each) => found.includes(each))
    return isRight || found.length === 0 ? [] : [`${key}: has ${list(found)}, needs ${list(wanted)}`]
  })
}

/** Every form names what the English one names; the count itself may be left out ("one open point"). */
export function placeholderFaults(english: Catalogue, words: Catalogue): string[] {
  return [...words].flatMap(([key, text]) => {
    const model = english.get(key) ?? english.get(key.replace(plural, '_other')) ?? ''
    const [wanted, found] = [placeholders(model), placeholders(text)]
    return wanted.join() === found.join() ? [] : [`${key}: names ${list(found)}, English ${list(wanted)}`]
  })
}

function placeholders(text: string): string[] {
  const names = Array.from(text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g), ([, name]) => name ?? '')
  return [...new Set(names)].filter((name) => name !== 'count').toSorted()
}

/**
 * Nothing empty, no blank at an end, no two in a row, no braces that i18next would print. A text that another follows
 * on the same line (`joins`) may end in a blank.
 */
export function textFaults(words: Catalogue, joins: (key: string) => boolean = () => false): string[] {
  return [...words].flatMap(([key, text]) => {
    // The number of a page is known only when the sheets are laid: layout fills in these two.
    const bare = text.replaceAll(/\{\{[^{}]+\}\}|\{pages?\}/g, '')
    if (text.trim() === '') return [`${key}: is empty`]
    if (text !== text.trim() && !joins(key)) return [`${key}: begins or ends with a blank`]
    if (/ {2}/.test(text) && !joins(key)) return [`${key}: has two blanks in a row`]
    if (/[{}]/.test(bare)) return [`${key}: has a brace that stays open`]
    return text === text.normalize('NFC') ? [] : [`${key}: has letters in pieces (not NFC)`]
  })
}

/** Words that stayed English: the same letters as the English text, unless they are names or signs. */
export function untranslated(
  english: Catalogue,
  words: Catalogue,
  allowed: (key: string, text: string) => boolean,
): string[] {
  return [...words].flatMap(([key, text]) => {
    const hasWords = /\p{L}{2}/u.test(text.replaceAll(/\{\{[^{}]+\}\}/g, ''))
    const isSame = english.get(key) === text && hasWords
    return isSame && !allowed(key, text) ? [`${key}: “${text}” is the English text`] : []
  })
}

export function buttonFaults(english: Catalogue, words: Catalogue, isButton: (key: string) => boolean): string[] {
  return [...words].flatMap(([key, text]) => {
    const room = Math.max(shortButton, english.get(key)?.length ?? Infinity) * mostGrowth
    return isButton(key) && text.length > room ? [`${key}: “${text}” outgrows its button`] : []
  })
}

function list(items: readonly string[]): string {
  return items.length === 0 ? 'nothing' : items.join(', ')
}
