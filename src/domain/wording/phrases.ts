import type { RuleId } from './finding.ts'

/**
 * What a language tells the wording checker: data only, one object a language (`phrases/en.ts` …), handed in as an argument.
 *
 * For who writes a table:
 * - A **pattern** is the source of a regular expression, in lower case: the text is brought to lower case, NFC, single
 *   blanks, straight quotes and half-width marks before it is read (places are kept). Word boundaries are added in front
 *   and behind (Unicode letters and digits); behind only where `wordEnds` is 'closed'.
 * - `~` stands for "any letters": `gwarant~` takes every ending; `~proof` every beginning (no boundary there).
 * - A blank in a pattern also takes a hyphen. Write `blank?` for words that people write together or apart.
 * - `{name}` is a macro of `macros` (they may nest); quantifiers such as `{0,3}` and `\p{L}` stay what they are. Built in:
 *   `{digits}` 1,250.5 · `{word}` one word · `{gap}` none to four words, each with its blank behind it · `{far}` none to
 *   twelve · `{start}` and `{end}` of the sentence (list marks and full stops are stepped over; `{end}` not over "?").
 * - Never nest quantifiers (`(?:a+)+`), never write `.*`: use the gaps. A pattern does not reach over the sentence.
 * - What is quoted, a link, an address or a hashtag is one unreadable word in the text; names (capitals in the middle of a
 *   sentence) are dropped by the engine, so no table lists them.
 * - Prefer grammar (ending, word order, frame with a gap) to lists of words: the tables are judged on unseen sentences.
 */
export interface Phrases {
  /** Whether a word ends where a pattern ends. 'open' for Korean, where particles and endings follow the stem. */
  readonly wordEnds: 'closed' | 'open'
  /** On which side of an assurance its object stands as a rule: right of "guarantee", left of 보장합니다. */
  readonly objectSide: 'left' | 'right'
  readonly macros: Readonly<Record<string, string | readonly string[]>>
  /** Words whose full stop ends no sentence ("e.g.", "incl."), without that stop; inner stops as `\.`. */
  readonly abbreviations: readonly string[]
  /** Abbreviations that may also end one ("etc."): they do before a capital. */
  readonly closingAbbreviations: readonly string[]
  /** Questions that carry no question mark (Korean endings); usually empty. */
  readonly questions: readonly string[]
  /** Where a clause ends besides at , ; : and dashes ("but", "terwijl"). */
  readonly clauseBreaks: readonly string[]
  readonly negation: Negation
  readonly grounds: Readonly<Record<Ground, readonly string[]>>
  /** What an assurance may be about; the nearest of the two decides (see `rules/outcomeGuarantee.ts`). */
  readonly outcomes: readonly string[]
  readonly ownActs: readonly string[]
  /** An assurance that overlaps one of these is spoken of and not given ("it would be dishonest to promise"). */
  readonly disowned: readonly string[]
  /** Every rule's phrasings. Each phrasing has its own excuses; what excuses a whole rule stands in the rule's file. */
  readonly rules: Readonly<Record<RuleId, readonly Phrasing[]>>
}

/** NegEx's three classes: what negates in front, what negates behind, and what only looks like it. */
export interface Negation {
  /** Negates what follows ("not", "cannot", "nobody can", "nie", "geen"). */
  readonly before: readonly string[]
  /** Negates what precedes (지 않, 없, or Dutch "… niet"). */
  readonly after: readonly string[]
  /** Looks like a negation and is none: "not only", "not just", 뿐만 아니라, "niet alleen". */
  readonly pseudo: readonly string[]
  /** How far it reaches, in words, in front of and behind the trigger; 0 where the language does not negate there. */
  readonly reachBefore: number
  readonly reachAfter: number
  /** Ends the reach ("but", "maar", "lecz", 지만). */
  readonly stops: readonly string[]
}

/** What, said anywhere in the sentence, excuses a rule. One list a ground, in every language. */
export type Ground =
  /** A period, date, month, weekday, hour or rhythm: by June, per week, between 17:00 and 18:00 (no-time-window). */
  | 'window'
  /** A hard bound in time: by 3 May, within two days, no later than noon (vague-deadline). */
  | 'deadline'
  /** Who does it, in a passive or beside it: by the agency, door het bureau, przez agencję, 대행사가 (passive-no-owner). */
  | 'agent'
  /** From what: from 40, compared with May, than last year, against 12 (no-baseline). */
  | 'baseline'
  /** How a quality is counted: measured by, from 20% to 35%, in a survey of 100 guests (no-measure). */
  | 'meter'
  /** An effort that is defined by acts: "that is: two calls", namely three posts (loophole). */
  | 'acts'
  /** A share, a cap, a cause: up to €5,000, each for its own, caused by (one-sided-responsibility). */
  | 'share'
  /** A number that caps an effort: up to 3 rounds, two hours a week (unlimited-effort). */
  | 'cap'
  /** No certainty: we hope, expect, may, probably, it is up to them (beyond-control). */
  | 'hedge'

/** One way to say what a rule looks for. */
export interface Phrasing {
  /** Triggers. What matches is what is underlined: keep it to the words that matter. */
  readonly find: readonly string[]
  /** Look-alikes: a trigger that overlaps one is none ("at best", "najpóźniej", 최소). */
  readonly unless?: readonly string[]
  /** Anything in the same sentence that excuses. */
  readonly without?: readonly string[]
  /** Anything in the same clause that excuses. */
  readonly near?: readonly string[]
  /** The trigger counts only where one of these stands in the same sentence, too. */
  readonly beside?: readonly string[]
  /** False where the trigger holds its negation itself ("no liability at all", "without limit"), so none excuses it. */
  readonly negatable?: false
  /** True where it counts by what it is about: `outcomes` or `ownActs` (only outcome-guarantee reads it). */
  readonly weighed?: true
}
