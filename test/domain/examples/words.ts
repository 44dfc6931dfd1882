import { readFileSync } from 'node:fs'
import { exampleDraft, type ExampleName } from '../../../src/domain/examples/examples.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import { makeSay, type Catalogue } from '../../../src/domain/language/say.ts'

/** The catalogue of examples of one language, as it stands in the locale files. */
export function wordsOf(language: Language): Catalogue {
  const file = new URL(`../../../locales/${language}/examples.json`, import.meta.url)
  return { examples: JSON.parse(readFileSync(file, 'utf8')) as Catalogue }
}

export const drafted = (name: ExampleName, language: Language) => exampleDraft(name, language, makeSay(wordsOf(language), language))
