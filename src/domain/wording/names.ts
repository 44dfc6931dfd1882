const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad'’-]*/gu

/**
 * Whether the stretch of a text as received is part of a name: capitals where the sentence asks for none ("the Perfect
 * Bikes shop"). A line without small letters tells nothing; a first word is one only where two more follow
 * that have capitals (a single one is the next name, or politeness: “Obiecujemy Państwu”).
 */
export function isNamed(
  received: string,
  line: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): boolean {
  const text = received.slice(line.start, line.end)
  if (!/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(received.slice(start, end))) return false
  const words = Array.from(text.matchAll(word), ({ index, 0: found }) => ({ found, at: line.start + index }))
  const inside = words.filter(({ at, found }) => at < end && at + found.length > start)
  if (inside.length === 0 || !inside.every(({ found }) => isCapital(found))) return false
  const next = words.filter(({ at }) => at >= end).slice(0, 2)
  return !isFirst(received, line.start, start) || (next.length === 2 && next.every(({ found }) => isCapital(found)))
}

/** A capital, then small letters: "PERFECT" is loud, "I" is a pronoun. */
function isCapital(found: string): boolean {
  return /^\p{Lu}[^\p{Lu}]*\p{Ll}/u.test(found)
}

/** At the start of the sentence, or behind a colon, a mark of a list, a question. */
function isFirst(received: string, from: number, start: number): boolean {
  return /(?:^|[:;!?.–-]|^\d{1,3}[.)])[ "'“„‘(]*$/.test(received.slice(from, start))
}
