import type { TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import type { Language } from '../../domain/language/languages.ts'
import { awaitWords, changeLanguage, currentLanguage, onLanguage, voiceOf } from './speaking.ts'
import type { Namespace } from './words.ts'

/** A sentence by its key, in the language of the screen; `count` chooses the plural, other values are written text. */
export type Words<N extends Namespace> = TFunction<N>

/**
 * The words of a namespace. Where they are not there yet, the part waits (Suspense); where they cannot be had, the
 * error boundary says so.
 */
export function useWords<N extends Namespace>(namespace: N): Words<N> {
  const language = useSyncExternalStore(onLanguage, currentLanguage)
  awaitWords(namespace)
  return voiceOf(language, namespace)
}

/** The language of the screen, and the way to another. */
export function useLanguage(): { readonly language: Language; readonly change: typeof changeLanguage } {
  return { language: useSyncExternalStore(onLanguage, currentLanguage), change: changeLanguage }
}
