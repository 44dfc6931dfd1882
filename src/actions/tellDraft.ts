import type { Draft } from '../domain/agreement/draft.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Phrases } from '../domain/wording/phrases.ts'
import { makeSay, type Say } from '../domain/language/say.ts'
import { composeDraft, paperLanguages, type ClauseWords } from './compose.ts'
import { drawnPapers } from './drawnPaper.ts'
import { respelled } from './printable.ts'
import type { Tellings, Want } from './scribeMessages.ts'
import { tellWording } from './tellWording.ts'
import { tellChance, tellMoney, tellNames, tellOptions } from './tellMoney.ts'

/** Of what a draft is told, in which language of the screen. */
type Asked = readonly [draft: Draft, words: ClauseWords, language: Language, phrases?: Phrases]

const tellers: { readonly [W in Want]: (...asked: Asked) => Tellings[W] } = {
  paper: (draft, words) => ({ papers: drawnPapers(composeDraft(draft, words, false)) }),
  'paper-with-chance': (draft, words) => ({ papers: drawnPapers(composeDraft(draft, words, true)) }),
  money: (draft, words, language) => tellMoney(draft, sayIn(words, language), language),
  chance: (draft, words, language) => ({ sentence: tellChance(draft, sayIn(words, language), language) }),
  options: (draft, words, language) => tellOptions(draft, sayIn(words, language), language),
  names: (draft, words, language) => tellNames(draft, sayIn(words, language), language),
  wording: (draft, words, language, phrases) => tellWording(draft, sayIn(words, language), language, phrases),
  foreign: respelled,
}

/**
 * Whatever is wanted of a draft; `words` must hold those of the paper in every language that `languagesFor` names, and
 * `phrases` those of its paper's language where its wording is wanted: without them it is not checked.
 */
export function tellDraft<W extends Want>(want: W, ...asked: Asked): Tellings[W] {
  return tellers[want](...asked)
}

/** In which languages the paper's words are needed. */
export function languagesFor(want: Want, draft: Draft, language: Language): readonly Language[] {
  return want === 'paper' || want === 'paper-with-chance' ? paperLanguages(draft) : [language]
}

function sayIn(words: ClauseWords, language: Language): Say {
  const catalogue = words[language]
  if (catalogue === undefined) throw new Error(`The words of the paper in ${language} were not loaded`)
  return makeSay(catalogue, language)
}
