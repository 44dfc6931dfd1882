import type { Language } from '../../domain/language/languages.ts'
import type { Catalogue } from '../../domain/language/say.ts'

/** One chunk for each language and namespace: the start page loads two small ones, and no clause. */
const files = import.meta.glob<{ readonly default: Catalogue }>(
  '../../../locales/*/{about,apart,app,arrive,clauses,currency,desk,examples,glossary,help,ideas,keep,kit,plain,returned,said,send,sign,verify}.json',
)

/** The namespaces of the questions come together, one chunk for each language. */
const ofQuestions = import.meta.glob<Readonly<Record<string, Catalogue>>>('./questions/*.ts')

/** The words of one namespace; rejects when the chunk cannot be had (offline on a first visit, a new version). */
export async function loadFile(language: Language, namespace: string): Promise<Catalogue> {
  const load = files[`../../../locales/${language}/${namespace}.json`]
  if (load) return (await load()).default
  const words = (await ofQuestions[`./questions/${language}.ts`]?.())?.[namespace]
  if (!words) throw new Error(`No words for ${namespace} in ${language}`)
  return words
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
