import { readFile } from 'node:fs/promises'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { exampleDraft, type ExampleName } from '../../src/domain/examples/examples.ts'
import type { Language } from '../../src/domain/language/languages.ts'
import { editionsIn } from '../../src/terminal/editions.ts'
import { makeSay, type Catalogue } from '../../src/domain/language/say.ts'

const root = new URL('../../', import.meta.url)

/** The words of a language from the very files that the app ships. */
export const catalogue = async (language: Language, namespace: string): Promise<Catalogue> =>
  JSON.parse(await readFile(new URL(`locales/${language}/${namespace}.json`, root), 'utf8')) as Catalogue

/** Words and fonts as the front doors supply them. */
export const supplies = {
  words: (language: Language) => catalogue(language, 'clauses'),
  evidenceWords: (language: Language) => catalogue(language, 'evidence'),
  fetchPack: async (file: string) => new Uint8Array(await readFile(new URL(`public/fonts/${file}`, root))),
  loadEdition: editionsIn(new URL('public/editions', root).pathname),
}

export async function example(name: ExampleName, language: Language): Promise<Draft> {
  return exampleDraft(name, language, makeSay({ examples: await catalogue(language, 'examples') }, language))
}

/** An example as if its parties had put their own names in: it can be signed. */
export async function signable(name: ExampleName, language: Language): Promise<Draft> {
  return { ...(await example(name, language)), example: undefined }
}
