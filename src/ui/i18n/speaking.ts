import i18next, { type FormatterModule, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../domain/language/languages.ts'
import type { Catalogue } from '../../domain/language/say.ts'
import { keepTogether } from '../../domain/language/together.ts'
import { fail, ok, type Result } from '../../std/result.ts'
import { loadFile } from './catalogues.ts'
import { format, oneStop } from './format.ts'

const speaking: i18n = i18next.createInstance()
const loading = new Map<string, Promise<void>>()
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
  for (const memory of [loading, namespaces]) memory.clear()
  await speaking
    .use(initReactI18next)
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
  const promise = keepWords(language, namespace).catch((error: unknown) => {
    loading.delete(name)
    throw error
  })
  loading.set(name, promise)
  // React takes what is there without waiting where the promise says that it was kept.
  promise.then(() => Object.assign(promise, { status: 'fulfilled', value: undefined }), ignore)
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

const ignore = () => undefined
