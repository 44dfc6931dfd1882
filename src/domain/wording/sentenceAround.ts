/**
 * The sentence of `text` in which `start` to `end` (UTF-16 units, `end` exclusive) stand, without blanks around it. It
 * tells one finding from the next, so a stop behind an abbreviation may end it early; it always holds the words asked for.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = [...text.slice(0, start).matchAll(stop)].at(-1)
  const to = text.slice(end).search(stop)
  const first = from ? from.index + from[0].length : 0
  if (to < 0) return text.slice(first).trim()
  const last = /^[.!?…。]*["'”’»)\]]*/.exec(text.slice(end + to))?.[0].length ?? 0
  return text.slice(first, end + to + last).trim()
}

const stop = /[.!?…。]{1,20}["'”’»)\]]{0,3}\s|\n/g
