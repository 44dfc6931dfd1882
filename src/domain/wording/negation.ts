import type { Lexicon } from './lexicon.ts'
import type { Span } from './pattern.ts'

/**
 * Whether what stands at `hit` in a sentence is denied: a negation within reach in front of it or behind it, with no "but"
 * between, that is no pseudo-negation ("not only"). Windows of words, after NegEx (Chapman et al. 2001).
 */
export function isNegated(sentence: string, hit: Span, { negation }: Lexicon): boolean {
  const pseudo = negation.pseudo.all(sentence)
  const isReal = ({ start, end }: Span) => !pseudo.some((other) => other.start < end && start < other.end)
  const { before, after, stops, reachBefore, reachAfter } = negation
  if (reachBefore > 0) {
    const from = wordsBack(sentence, hit.start, reachBefore)
    const open = Math.max(from, ...stops.all(sentence).flatMap(({ end }) => (end <= hit.start ? [end] : [])))
    if (before.all(sentence).some((span) => span.start >= open && span.end <= hit.start && isReal(span))) return true
  }
  if (reachAfter === 0) return false
  const to = wordsOn(sentence, hit.end, reachAfter)
  const close = Math.min(to, ...stops.all(sentence).flatMap(({ start }) => (start >= hit.end ? [start] : [])))
  return after.all(sentence).some((span) => span.start >= hit.end && span.start < close && isReal(span))
}

function wordsBack(text: string, at: number, count: number): number {
  let from = at
  for (let word = 0; word <= count && from > 0; word += 1) from = text.lastIndexOf(' ', from - 1)
  return from < 0 ? 0 : from
}

function wordsOn(text: string, at: number, count: number): number {
  let to = at
  for (let word = 0; word < count; word += 1) {
    const blank = text.indexOf(' ', to + 1)
    if (blank < 0) return text.length
    to = blank
  }
  return to
}
