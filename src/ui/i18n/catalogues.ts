import type { Language } from '../../domain/language/languages.ts'
import type { Catalogue } from '../../domain/language/say.ts'

/** What every page says, one chunk for each language and namespace. */
const ofPages = import.meta.glob<{ readonly default: Catalogue }>('../../../locales/*/{app,kit}.json')

/** The namespaces of the questions come together, one chunk for each language. */
const ofQuestions = import.meta.glob<Readonly<Record<string, Catalogue>>>('./questions/*.ts')

const QUESTIONS = ['check', 'entries', 'goal', 'line', 'money', 'steps']

/** The words of one namespace; rejects when the chunk cannot be had (offline on a first visit, a new version). */
export async function loadFile(language: Language, namespace: string): Promise<Catalogue> {
  const words = QUESTIONS.includes(namespace)
    ? (await ofQuestions[`./questions/${language}.ts`]?.())?.[namespace]
    : (await (await fileOf(`../../../locales/${language}/${namespace}.json`))?.())?.default
  if (!words) throw new Error(`No words for ${namespace} in ${language}`)
  return words
}

/** The list of all other files is long, so it comes with the first of them. */
async function fileOf(path: string) {
  return ofPages[path] ?? (await import('./besideQuestions.ts')).besideQuestions[path]
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
