import { ruleIds, type RuleId } from './finding.ts'
import { patternsIn, type Pattern, type Patterns } from './pattern.ts'
import type { Ground, Phrases, Phrasing } from './phrases.ts'

export interface ReadyPhrasing {
  readonly find: Pattern
  readonly unless: Pattern
  readonly without: Pattern
  readonly near: Pattern
  readonly beside: Pattern | undefined
  readonly negatable: boolean
  readonly weighed: boolean
}

/** A language's phrases, ready to be asked. */
export interface Lexicon {
  readonly objectSide: 'left' | 'right'
  readonly abbreviations: Pattern
  readonly closingAbbreviations: Pattern
  readonly questions: Pattern
  readonly clauseBreaks: Pattern
  readonly negation: {
    readonly before: Pattern
    readonly after: Pattern
    readonly pseudo: Pattern
    readonly stops: Pattern
    readonly reachBefore: number
    readonly reachAfter: number
  }
  readonly grounds: Readonly<Record<Ground, Pattern>>
  readonly outcomes: Pattern
  readonly ownActs: Pattern
  readonly disowned: Pattern
  readonly rules: Readonly<Record<RuleId, readonly ReadyPhrasing[]>>
  /** The phrasings of which something can stand in a text, rule by rule; no other is found there. */
  readonly standingIn: (text: string) => readonly StandingPhrasing[]
}

export interface StandingPhrasing {
  readonly rule: RuleId
  readonly phrasing: ReadyPhrasing
}

/** Compiled once a language: a page asks at every key. */
const ready = new WeakMap<Phrases, Lexicon>()

export function lexiconOf(phrases: Phrases): Lexicon {
  const known = ready.get(phrases)
  if (known !== undefined) return known
  const made = compiled(phrases)
  ready.set(phrases, made)
  return made
}

function compiled(phrases: Phrases): Lexicon {
  const list = patternsIn(phrases)
  const atEnd = (patterns: readonly string[]) => list(patterns.map((pattern) => `(?:${pattern})$`))
  const { negation, grounds } = phrases
  const phrasings = new Map<Pattern, StandingPhrasing>()
  const [before, after] = [list(negation.before), list(negation.after)]
  return {
    ...phrases,
    abbreviations: atEnd(phrases.abbreviations),
    closingAbbreviations: atEnd(phrases.closingAbbreviations),
    questions: list(phrases.questions),
    clauseBreaks: list(phrases.clauseBreaks),
    negation: { ...negation, before, after, pseudo: list(negation.pseudo), stops: list(negation.stops) },
    grounds: Object.fromEntries(
      Object.entries(grounds).map(([ground, said]) => [ground, list(said)]),
    ) as Lexicon['grounds'],
    outcomes: list(phrases.outcomes),
    ownActs: list(phrases.ownActs),
    disowned: list(phrases.disowned),
    rules: Object.fromEntries(
      ruleIds.map((rule) => [
        rule,
        phrases.rules[rule].map((each) => {
          const phrasing = readied(each, list)
          phrasings.set(phrasing.find, { rule, phrasing })
          return phrasing
        }),
      ]),
    ) as unknown as Lexicon['rules'],
    standingIn: (text) => {
      const standing: StandingPhrasing[] = []
      for (const pattern of list.standingIn(text)) {
        const phrasing = phrasings.get(pattern)
        if (phrasing !== undefined) standing.push(phrasing)
      }
      return standing
    },
  }
}

function readied({ find, unless, without, near, beside, negatable, weighed }: Phrasing, list: Patterns): ReadyPhrasing {
  return {
    find: list(find),
    unless: list(unless),
    without: list(without),
    near: list(near),
    beside: beside && list(beside),
    negatable: negatable ?? true,
    weighed: weighed ?? false,
  }
}
