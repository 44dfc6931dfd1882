/** Words of a text, and about where they begin, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly words: string
}

/** Where a span stands in the very text of the field; `end` exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Where each span stands in `text`, in the order of the text: at its start, or where its words are nearest to it (the
 * draft has cut blanks that the field still shows). What is not there, and what stands within one before it, is left out.
 */
export function placesOf(spans: readonly Span[], text: string): readonly Place[] {
  const found = spans.flatMap(({ start, words }) => {
    const at = nearest(text, words, start)
    return at < 0 || words === '' ? [] : [{ start: at, end: at + words.length }]
  })
  return apart(found)
}

/** One line beneath a word is enough: spans that touch or overlap become one. */
function apart(places: readonly Place[]): readonly Place[] {
  const joined: Place[] = []
  for (const { start, end } of places.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    if (last && start < last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}

function nearest(text: string, words: string, start: number): number {
  if (text.startsWith(words, start)) return start
  const before = text.lastIndexOf(words, start)
  const after = text.indexOf(words, start)
  return before < 0 || (after >= 0 && after - start < start - before) ? after : before
}

/**
 * The places after an edit: those before it stay, those behind it move along, and those whose words it changed are gone,
 * as are those that became part of a longer word.
 */
export function followed(places: readonly Place[], before: string, after: string): readonly Place[] {
  const [head, tail] = unchanged(before, after)
  const moved = after.length - before.length
  return places.flatMap(({ start, end }) => {
    const isBefore = end <= head
    if (!isBefore && start < before.length - tail) return []
    const by = isBefore ? 0 : moved
    const place = { start: start + by, end: end + by }
    return isWithinWord(before, { start, end }) === isWithinWord(after, place) ? [place] : []
  })
}

/** How many units two texts share at their beginning, and how many of the others at their end. */
function unchanged(before: string, after: string): readonly [head: number, tail: number] {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  return [head, tail]
}

/** Whether a letter or a digit stands right before (1) or right behind (2) the place. */
const isWithinWord = (text: string, { start, end }: Place): number =>
  (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) ? 1 : 0) +
  (/^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2)) ? 2 : 0)
