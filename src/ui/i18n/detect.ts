import { isLanguage, type Language } from '../../domain/language/languages.ts'

/** The language to begin in: the one chosen before, else the first that the browser asks for and we have, else English. */
export function firstLanguage(saved: string | null, preferred: readonly string[]): Language {
  if (isLanguage(saved)) return saved
  const bare = preferred.map((tag) => tag.toLowerCase().split('-')[0])
  return bare.find(isLanguage) ?? 'en'
}
