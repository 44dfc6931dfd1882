import { use, useMemo } from 'react'
import type { Pen } from '../../../domain/clauses/pen.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { makeSay, type Catalogue } from '../../../domain/language/say.ts'
import { catalogue } from '../../i18n/catalogues.ts'
import { useLanguage } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { screenPen } from './screenPen.ts'

const fetched = new Map<Language, Promise<Catalogue>>()

function clauseWords(language: Language): Promise<Catalogue> {
  const words = fetched.get(language) ?? catalogue(language, ['clauses'])
  fetched.set(language, words)
  return words
}

/**
 * The paper's own words for the draft, in the language of the screen: names of questions, units and amounts are
 * said as they will be printed. Waits (Suspense) until the words are there.
 */
export function usePen(): Pen {
  const { draft } = useDraft()
  const { language } = useLanguage()
  const words = use(clauseWords(language))
  const say = useMemo(() => makeSay(words, language), [words, language])
  return useMemo(() => screenPen(draft, language, say), [draft, language, say])
}
