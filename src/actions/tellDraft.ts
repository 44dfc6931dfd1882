import type { Language } from '../domain/language/languages.ts'
import type { Phrases } from '../domain/wording/phrases.ts'
import { makeSay, type Say } from '../domain/language/say.ts'
import { composeDraft, paperLanguages, type ClauseWords } from './compose.ts'
import { drawnPapers } from './drawnPaper.ts'
import { respelled } from './printable.ts'
import type { Subject, Tellings, Want } from './scribeMessages.ts'
import { tellSaid } from './tellSaid.ts'
import { tellWording } from './tellWording.ts'
import { tellChance, tellMoney, tellNames, tellOptions } from './tellMoney.ts'

type Asked<W extends Want> = readonly [of: Subject<W>, words: ClauseWords, language: Language, phrases?: Phrases]

const tellers: { readonly [W in Want]: (...asked: Asked<W>) => Tellings[W] } = {
  paper: (draft, words) => ({ papers: drawnPapers(composeDraft(draft, words, false)) }),
  'paper-with-chance': (draft, words) => ({ papers: drawnPapers(composeDraft(draft, words, true)) }),
  money: (draft, words, language) => tellMoney(draft, sayIn(words, language), language),
  chance: (draft, words, language) => ({ sentence: tellChance(draft, sayIn(words, language), language) }),
  options: (draft, words, language) => tellOptions(draft, sayIn(words, language), language),
  names: (draft, words, language) => tellNames(draft, sayIn(words, language), language),
  wording: (draft, words, language, phrases) => tellWording(draft, sayIn(words, language), language, phrases),
  said: ({ text }, words, language, phrases) => tellSaid(text, sayIn(words, language), phrases),
  foreign: respelled,
}

/**
 * Whatever is wanted of a draft, or of a text from elsewhere. `words` must hold those of the paper in every language that
 * `languagesFor` names, and `phrases` those of the language that `checkedIn` names: without them nothing is checked.
 */
export function tellDraft<W extends Want>(want: W, ...asked: Asked<W>): Tellings[W] {
  return tellers[want](...asked)
}

/** In which languages the paper's words are needed. */
export function languagesFor(want: Want, of: Subject<Want>, language: Language): readonly Language[] {
  const isPaper = want === 'paper' || want === 'paper-with-chance'
  return isPaper && 'languages' in of ? paperLanguages(of) : [language]
}

/** In which language words are looked at; null where none are. */
export function checkedIn(want: Want, of: Subject<Want>): Language | null {
  if (!('languages' in of)) return of.language
  return want === 'wording' ? of.languages.paper : null
}

function sayIn(words: ClauseWords, language: Language): Say {
  const catalogue = words[language]
  if (catalogue === undefined) throw new Error(`The words of the paper in ${language} were not loaded`)
  return makeSay(catalogue, language)
}
