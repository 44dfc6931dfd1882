import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language/languages.ts'
import { awaitWords, changeLanguage, currentLanguage } from './speaking.ts'
import type { Namespace } from './words.ts'

/** A sentence by its key, in the language of the screen; `count` chooses the plural, other values are written text. */
export type Words<N extends Namespace> = TFunction<N>

/**
 * The words of a namespace. Where they are not there yet, the part waits (Suspense); where they cannot be had, the
 * error boundary says so.
 */
export function useWords<N extends Namespace>(namespace: N): Words<N> {
  awaitWords(namespace)
  return useTranslation(namespace, { useSuspense: false }).t as Words<N>
}

/** The language of the screen, and the way to another. */
export function useLanguage(): { readonly language: Language; readonly change: typeof changeLanguage } {
  useTranslation(undefined, { useSuspense: false })
  return { language: currentLanguage(), change: changeLanguage }
}
