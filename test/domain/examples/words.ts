import { readFileSync } from 'node:fs'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { exampleDraft, type ExampleName } from '../../../src/domain/examples/examples.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import { makeSay, type Catalogue } from '../../../src/domain/language/say.ts'

/** The catalogue of examples of one language, as it stands in the locale files. */
export function wordsOf(language: Language): Catalogue {
  const file = new URL(`../../../locales/${language}/examples.json`, import.meta.url)
  return { examples: JSON.parse(readFileSync(file, 'utf8')) as Catalogue }
}

export function drafted(name: ExampleName, language: Language): Draft {
  return exampleDraft(name, language, makeSay(wordsOf(language), language))
}

/** Every value that is no object, with its path. */
export function leavesOf(value: unknown, path: readonly string[] = []): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]]
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]))
}

/** Every key of a catalogue, in the order of the alphabet. */
export const keysOf = (catalogue: Catalogue): string[] =>
  leavesOf(catalogue)
    .map(([path]) => path)
    .toSorted()
