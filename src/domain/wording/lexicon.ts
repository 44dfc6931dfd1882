import { ruleIds, type RuleId } from './finding.ts'
import { compile } from './notation.ts'
import type { Ground, Phrases } from './phrases.ts'

/** A question that is put to a text: whether one of the patterns stands in it, and where. */
export interface Pattern {
  test(text: string): boolean
  /** Where each is found, as [start, end). */
  all(text: string): readonly Span[]
}

export interface Span {
  readonly start: number
  readonly end: number
}

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
  readonly rules: Readonly<Record<RuleId, readonly ReadyPhrasing[]>>
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
  const list = (patterns: readonly string[] = []) => patternOf(patterns, phrases)
  const atEnd = (patterns: readonly string[]) => list(patterns.map((pattern) => `(?:${pattern})$`))
  const { negation, grounds } = phrases
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
    rules: Object.fromEntries(
      ruleIds.map((rule) => [
        rule,
        phrases.rules[rule].map(({ find, unless, without, near, beside, negatable, weighed }) => ({
          find: list(find),
          unless: list(unless),
          without: list(without),
          near: list(near),
          beside: beside && list(beside),
          negatable: negatable ?? true,
          weighed: weighed ?? false,
        })),
      ]),
    ) as unknown as Lexicon['rules'],
  }
}

function patternOf(patterns: readonly string[], notation: Phrases): Pattern {
  let made: readonly RegExp[] | undefined
  const expressions = () => (made ??= compile(patterns, notation))
  return {
    test: remembering((text) => expressions().some((expression) => standsIn(expression, text))),
    all: remembering((text) => {
      const found = expressions().flatMap((expression) => spansIn(expression, text))
      return expressions().length > 1 ? found.toSorted((one, other) => one.start - other.start) : found
    }),
  }
}

/** The same sentence is asked again for every word of it that a rule found. */
function remembering<T>(ask: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, answer: ask(text) }
    return last.answer
  }
}

function standsIn(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0
  return expression.test(text)
}

/** One after the other by `lastIndex`: `matchAll` copies the expression at every call, and these are long. */
function spansIn(expression: RegExp, text: string): readonly Span[] {
  const spans: Span[] = []
  expression.lastIndex = 0
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    const end = found.index + found[0].length
    if (end > found.index) spans.push({ start: found.index, end })
    else expression.lastIndex = end + 1
  }
  return spans
}
