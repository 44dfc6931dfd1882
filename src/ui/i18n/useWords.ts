import type { TFunction } from 'i18next'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language/languages.ts'
import { changeLanguage, currentLanguage, loadWords } from './speaking.ts'
import type { Namespace } from './words.ts'

/** A sentence by its key, in the language of the screen; `count` chooses the plural, other values are written text. */
export type Words<N extends Namespace> = TFunction<N>

/**
 * The words of a namespace. Where they are not there yet, the part waits (Suspense); where they cannot be had, the
 * error boundary says so.
 */
export function useWords<N extends Namespace>(namespace: N): Words<N> {
  // Asked every time: a component that waited once and then did not ask again would lose its hooks (React 467).
  use(loadWords(namespace))
  return useTranslation(namespace, { useSuspense: false }).t as Words<N>
}

/** The language of the screen, and the way to another. */
export function useLanguage(): { readonly language: Language; readonly change: typeof changeLanguage } {
  useTranslation(undefined, { useSuspense: false })
  return { language: currentLanguage(), change: changeLanguage }
}
