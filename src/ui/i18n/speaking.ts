import i18next, { type FormatterModule, type i18n, type TFunction } from 'i18next'
import type { Language } from '../../domain/language/languages.ts'
import type { Catalogue } from '../../domain/language/say.ts'
import { keepTogether } from '../../domain/language/together.ts'
import { fail, ok, type Result } from '../../std/result.ts'
import { loadFile } from './catalogues.ts'
import { format, oneStop } from './format.ts'
import type { Namespace } from './words.ts'

const speaking: i18n = i18next.createInstance()
const loading = new Map<string, Promise<void>>()
const failed = new Map<string, Error>()
const voices = new Map<string, unknown>()
const namespaces = new Set<string>()

const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, rule, language) => format(value, rule, language),
}

/**
 * Begins to speak: resolves when the words of these namespaces are there, so that nothing is drawn without them.
 * Rejects when they cannot be loaded.
 */
export async function startSpeaking(language: Language, first: readonly string[]): Promise<void> {
  for (const memory of [loading, failed, voices, namespaces]) memory.clear()
  await speaking
    .use(formatter)
    .use(oneStop)
    .init({
      lng: language,
      fallbackLng: false,
      resources: {},
      nsSeparator: false,
      postProcess: ['oneStop'],
      interpolation: { escapeValue: false, alwaysFormat: true, skipOnVariables: true },
    })
  show(language)
  await Promise.all(first.map(loadWords))
}

/** The words of a namespace in the language of the screen; call it beside the `import()` of a lazy part. */
export function loadWords(namespace: string): Promise<void> {
  return wordsIn(currentLanguage(), namespace)
}

/**
 * For a part that is being drawn: returns once the words are there, in the language of the screen. Until then it throws
 * what React waits for, or, where they could not be had, the reason; they are fetched again only by `loadWords`.
 * Not by React's `use`: a component that waited once and then asked no more would lose its hooks (React 467), and one
 * that asks for what is there already halts a test's synchronous `act` half-way.
 */
export function awaitWords(namespace: string): void {
  const language = currentLanguage()
  if (speaking.hasResourceBundle(language, namespace)) return
  const reason = failed.get(`${language}/${namespace}`)
  if (reason) throw reason
  throw loadWords(namespace)
}

/** The words of a namespace in a language; the same function each time, so that nothing is drawn anew for its sake. */
export function voiceOf<N extends Namespace>(language: Language, namespace: N): TFunction<N> {
  const name = `${language}/${namespace}`
  const known = voices.get(name) ?? speaking.getFixedT(language, namespace)
  voices.set(name, known)
  return known as TFunction<N>
}

/** Tells of each change of the language, until the function that it answers with is called. */
export function onLanguage(changed: () => void): () => void {
  speaking.on('languageChanged', changed)
  return () => speaking.off('languageChanged', changed)
}

export function currentLanguage(): Language {
  return speaking.language as Language
}

/**
 * Another language for the screen: first every namespace in use is loaded, then all words change at once. On failure
 * (the chunk cannot be had) the screen stays as it is. The page, what was typed and the focus are never touched.
 */
export async function changeLanguage(language: Language): Promise<Result<null, 'not-loaded'>> {
  try {
    await Promise.all([...namespaces].map((namespace) => wordsIn(language, namespace)))
  } catch {
    return fail('not-loaded')
  }
  await speaking.changeLanguage(language)
  show(language)
  return ok(null)
}

function wordsIn(language: Language, namespace: string): Promise<void> {
  const name = `${language}/${namespace}`
  const begun = loading.get(name)
  if (begun) return begun
  const promise = keepWords(language, namespace).catch((cause: unknown) => {
    const error = new Error(`The words of ${name} did not load`, { cause })
    loading.delete(name)
    failed.set(name, error)
    throw error
  })
  loading.set(name, promise)
  return promise
}

async function keepWords(language: Language, namespace: string): Promise<void> {
  const words = await loadFile(language, namespace)
  speaking.addResourceBundle(language, namespace, tied(words, language))
  namespaces.add(namespace)
}

/** Our own sentences do not leave a single-letter word at the end of a line; what a person typed comes later. */
function tied(words: Catalogue, language: Language): Catalogue {
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string' ? keepTogether(value, language) : tied(value, language),
  ])
  return Object.fromEntries(entries) as Catalogue
}

function show(language: Language) {
  document.documentElement.lang = language
}
