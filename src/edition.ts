import { openPress, type Supplies } from './actions/issue.ts'
import { remakingWith, type Edition } from './actions/remaking.ts'
import type { Language } from './domain/language/languages.ts'
import type { Catalogue } from './domain/language/say.ts'

const catalogues = import.meta.glob<Catalogue>('../locales/*/{clauses,evidence}.json', {
  import: 'default',
  eager: true,
})

/**
 * Everything that decides what a paper looks like, in one file: built once at each release and kept as it is, so that a
 * paper signed today is still made again, byte for byte, by a program that has moved on.
 */
export function openEdition(fetchPack: Supplies['fetchPack']): Edition {
  const press = openPress({ words: wordsIn('clauses'), fetchPack })
  return remakingWith(press, { evidenceWords: wordsIn('evidence'), fetchPack })
}

const wordsIn = (namespace: string) => (language: Language) => {
  const words = catalogues[`../locales/${language}/${namespace}.json`]
  return words ? Promise.resolve(words) : Promise.reject(new Error(`No ${namespace} in ${language}`))
}
