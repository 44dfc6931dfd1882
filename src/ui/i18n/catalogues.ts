import type { Language } from '../../domain/language/languages.ts'
import type { Catalogue } from '../../domain/language/say.ts'

/**
 * One chunk for each language and namespace: the start page loads two small ones, and no clause. The words of the
 * evidence page belong to the press alone (`!(evidence)` finds no file where the tests run).
 */
const files = import.meta.glob<{ readonly default: Catalogue }>('../../../locales/*/{[!e]*,e[!v]*}.json')

/** The words of one namespace; rejects when the chunk cannot be had (offline on a first visit, a new version). */
export async function loadFile(language: Language, namespace: string): Promise<Catalogue> {
  const load = files[`../../../locales/${language}/${namespace}.json`]
  if (!load) throw new Error(`No words for ${namespace} in ${language}`)
  return (await load()).default
}

/**
 * The words for a paper: the namespaces of one language laid over each other, for `makeSay`. The paper's language is
 * chosen apart from the screen's. Two namespaces with the same name at the top are a bug.
 */
export async function catalogue(language: Language, namespaces: readonly string[]): Promise<Catalogue> {
  const words = await Promise.all(namespaces.map((namespace) => loadFile(language, namespace)))
  const names = words.flatMap((each) => Object.keys(each))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`“${twice}” stands in two of ${namespaces.join(', ')}`)
  return Object.assign({}, ...words) as Catalogue
}
