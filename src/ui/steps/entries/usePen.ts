import { use, useMemo } from 'react'
import { draftFingerprint } from '../../../domain/agreement/fingerprint.ts'
import { takePen, type Pen, type ReckonedMoney } from '../../../domain/clauses/pen.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { makeSay, type Catalogue } from '../../../domain/language/say.ts'
import { catalogue } from '../../i18n/catalogues.ts'
import { useLanguage } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'

const fetched = new Map<Language, Promise<Catalogue>>()

function clauseWords(language: Language): Promise<Catalogue> {
  const words = fetched.get(language) ?? catalogue(language, ['clauses'])
  fetched.set(language, words)
  return words
}

/**
 * The paper's own words for the draft, in the language of the screen: names of questions, units, amounts and findings
 * are said as they will be printed. Waits (Suspense) until the words are there.
 */
export function usePen(money: ReckonedMoney | null = null): Pen {
  const { draft } = useDraft()
  const { language } = useLanguage()
  const words = use(clauseWords(language))
  return useMemo(
    () => takePen(draft, { language, say: makeSay(words, language), fingerprint: draftFingerprint(draft), money }),
    [draft, language, words, money],
  )
}
