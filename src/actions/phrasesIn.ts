import type { Language } from '../domain/language/languages.ts'
import type { Phrases } from '../domain/wording/phrases.ts'

/** Each language's phrases are a part of their own: a page loads the one it writes in. */
const tables: Partial<Record<Language, () => Promise<{ readonly phrases: Phrases }>>> = {
  en: () => import('../domain/wording/phrases/en.ts'),
  nl: () => import('../domain/wording/phrases/nl.ts'),
  pl: () => import('../domain/wording/phrases/pl.ts'),
  ko: () => import('../domain/wording/phrases/ko.ts'),
}

/** The phrases by which wording is checked in a language; undefined where it is not checked, which must be said. */
export async function phrasesIn(language: Language): Promise<Phrases | undefined> {
  return (await tables[language]?.())?.phrases
}
