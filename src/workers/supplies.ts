import type { Language } from '../domain/language/languages.ts'
import type { Catalogue } from '../domain/language/say.ts'

const catalogues = import.meta.glob<Catalogue>('../../locales/*/{clauses,evidence}.json', { import: 'default' })

/** The words of a paper, and of the evidence beneath its signatures, in one language. */
export async function wordsOf(language: Language, namespace: 'clauses' | 'evidence'): Promise<Catalogue> {
  const load = catalogues[`../../locales/${language}/${namespace}.json`]
  if (load === undefined) throw new Error(`No ${namespace} in ${language}`)
  return load()
}

/** A font of the paper, from where the app is served; of a kept edition, from its own folder there. */
export async function fetchPack(base: string, file: string, folder = ''): Promise<Uint8Array> {
  const answer = await fetch(new URL(`${folder}fonts/${file}`, base))
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
