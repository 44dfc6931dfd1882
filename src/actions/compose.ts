import type { Draft } from '../domain/agreement/draft.ts'
import { draftFingerprint } from '../domain/agreement/fingerprint.ts'
import type { Reading } from '../domain/clauses/pen.ts'
import type { Language } from '../domain/language/languages.ts'
import { makeSay, type Catalogue } from '../domain/language/say.ts'
import { composePapers } from '../domain/paper/composePapers.ts'
import type { Papers } from '../domain/paper/paper.ts'
import { moneyByOption, moneyOf } from './reckonDraft.ts'

/** The words of the paper in each language that it is told in. */
export type ClauseWords = Partial<Readonly<Record<Language, Catalogue>>>

/** The languages of a draft's paper, the one that was chosen first before the one beside it. */
export function paperLanguages({ languages }: Draft): readonly Language[] {
  const { paper, beside } = languages
  return beside === undefined || beside === paper ? [paper] : [paper, beside]
}

/**
 * A draft as its paper, finished or not. `withChance` draws the 20,000 runs; a screen that follows
 * every keystroke does without.
 */
export function composeDraft(draft: Draft, words: ClauseWords, withChance: boolean): Papers {
  const fingerprint = draftFingerprint(draft)
  const money = moneyOf(draft, withChance)
  const byOption = moneyByOption(draft, withChance)
  return composePapers(draft, (language): Reading => {
    const catalogue = words[language]
    if (catalogue === undefined) throw new Error(`The words of the paper in ${language} were not loaded`)
    return { language, say: makeSay(catalogue, language), fingerprint, money, byOption }
  })
}
