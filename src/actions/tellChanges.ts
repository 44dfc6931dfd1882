import type { Draft } from '../domain/agreement/draft.ts'
import { draftFingerprint } from '../domain/agreement/fingerprint.ts'
import { makeSay } from '../domain/language/say.ts'
import { changedTerms, type ChangedTerm, type Told } from '../domain/paper/changes.ts'
import { compose } from '../domain/paper/compose.ts'
import type { ClauseWords } from './compose.ts'
import { moneyByOption, moneyOf } from './reckonDraft.ts'

/** What changed between two states of a draft, both told in the language that prevails on the newer paper. */
export function tellChanges(before: Draft, now: Draft, words: ClauseWords): readonly ChangedTerm[] {
  const language = now.languages.prevailing ?? now.languages.paper
  const catalogue = words[language]
  if (catalogue === undefined) throw new Error(`The words of the paper in ${language} were not loaded`)
  const say = makeSay(catalogue, language)
  const told = (draft: Draft): Told => {
    const reading = {
      language,
      say,
      fingerprint: draftFingerprint(draft),
      money: moneyOf(draft, false),
      byOption: moneyByOption(draft, false),
    }
    return { draft, paper: compose(draft, reading) }
  }
  return changedTerms(told(before), told(now))
}
