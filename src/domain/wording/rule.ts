import type { RuleId } from './finding.ts'
import type { Lexicon, ReadyPhrasing } from './lexicon.ts'
import { isNegated } from './negation.ts'
import type { Span } from './pattern.ts'
import type { Ground } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/** Words in which a rule may have found something: a stretch of one sentence, counted from the sentence's start. */
export interface Hit extends Span {
  readonly sentence: Sentence
  readonly phrasing: ReadyPhrasing
}

/** Why a hit is no finding after all. */
export type Excuse = (hit: Hit, lexicon: Lexicon) => boolean

/** A rule's policy: what it looks for stands in the phrases, what excuses it stands here, for every language alike. */
export interface Rule {
  readonly id: RuleId
  readonly excuses: readonly Excuse[]
}

/** It is denied: "we do not guarantee", "geen garantie", 보장하지 않습니다. */
export const negated: Excuse = (hit, lexicon) => hit.phrasing.negatable && isNegated(hit.sentence.text, hit, lexicon)

/** An assurance is spoken of, not given: "it would be dishonest to promise", "whoever guarantees". */
export const disowned: Excuse = (hit, lexicon) => isDisowned(hit.sentence.text, hit, lexicon)

export function isDisowned(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  return lexicon.disowned.all(text).some((said) => said.start < end && start < said.end)
}

/** It is asked: nobody says so. */
export const asked: Excuse = ({ sentence }) => sentence.asked

/** The sentence says what the rule misses: the date, the agent, the baseline … */
export const said =
  (...grounds: readonly Ground[]): Excuse =>
  ({ sentence }, lexicon) =>
    grounds.some((ground) => lexicon.grounds[ground].test(sentence.text))

/** What the phrasing itself names as look-alikes, as excuses near it, or as company it needs. */
export const excusedByPhrasing: Excuse = (hit, lexicon) => {
  const { unless, without, near, beside } = hit.phrasing
  const { text } = hit.sentence
  return (
    unless.all(text).some((alike) => alike.start < hit.end && hit.start < alike.end) ||
    without.test(text) ||
    near.test(clauseOf(hit, lexicon)) ||
    (beside !== undefined && !beside.test(text))
  )
}

/** The clause around a hit: to the next comma, colon, dash or joining word on either side; a comma in a number is none. */
function clauseOf({ start, end, sentence: { text } }: Hit, { clauseBreaks }: Lexicon): string {
  const breaks = [
    ...Array.from(text.matchAll(/[;:,–](?!\d)| - /g), ({ index }) => ({ start: index, end: index + 1 })),
    ...clauseBreaks.all(text),
  ]
  const from = Math.max(0, ...breaks.flatMap((each) => (each.end <= start ? [each.end] : [])))
  const to = Math.min(text.length, ...breaks.flatMap((each) => (each.start >= end ? [each.start] : [])))
  return text.slice(from, to)
}
