import type { Lexicon } from './lexicon.ts'
import { masked } from './masks.ts'
import { edited, type Edit, type Written } from './written.ts'

/** A sentence of the text that is read: its words and where they stand in it. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether it asks. */
  readonly asked: boolean
}

/** Nobody writes a sentence of a thousand letters; what is longer is read in pieces, so that cost grows with length alone. */
const longest = 1000

const stop = /[.!?…]{1,20}[\ufffc"')\]]{0,3} /g

/**
 * One line a sentence. A stop and a blank end one, unless an abbreviation or a list mark stands there; so does a line's end.
 * The last line is a mask: with it no text is of narrow letters alone, and V8 compiles each expression once, not once for
 * narrow and once for wide letters (measured: half the time of a first check).
 */
export function inLines(written: Written, received: string, lexicon: Lexicon): Written {
  const joined = edited(written, brokenLines(written, received))
  const ends = Array.from(joined.text.matchAll(stop), (found) => ({ at: found.index, length: found[0].length }))
    .filter(({ at, length }) => isEnd(joined, received, at, at + length, lexicon))
    .map(({ at, length }) => ({ start: at + length - 1, end: at + length, by: '\n' }))
  const split = edited(joined, ends)
  return edited(split, [...cuts(split.text), { start: split.text.length, end: split.text.length, by: `\n${masked}` }])
}

export function sentencesOf(text: string, lexicon: Lexicon): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line !== '' && line !== masked)
      sentences.push({
        start,
        end: start + line.length,
        text: line,
        // Asked when it is wanted, beside what else is asked of the sentence: its words are looked up once.
        get asked() {
          return isAsked(line, lexicon)
        },
      })
    start += line.length + 1
  }
  return sentences
}

function isAsked(line: string, { questions }: Lexicon): boolean {
  return /\?["')!?.…\]]*$/.test(line.trimEnd()) || questions.test(line)
}

/** A line that goes on in lower case after no stop was broken by its width alone. */
function brokenLines({ text, places }: Written, received: string): readonly Edit[] {
  return Array.from(text.matchAll(/(?<=[\p{L}\p{N},]) ?\n(?=\p{L})/gu))
    .filter((found) => isLowerCase(received, places[found.index + found[0].length] ?? 0))
    .map((found) => ({ start: found.index, end: found.index + found[0].length, by: ' ' }))
}

function isEnd({ text, places }: Written, received: string, at: number, next: number, lexicon: Lexicon): boolean {
  const isCapital = !isLowerCase(received, places[next] ?? 0)
  if (text[at] === '…' || text.startsWith('..', at)) return isCapital
  if (text[at] !== '.') return true
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', at) + 1, at - 40), at)
  if (/^(?:\d{1,3}|\p{L})$/u.test(before) || /(?:^| )\p{L}$/u.test(before)) return false
  if (lexicon.abbreviations.test(before)) return false
  return isCapital || !lexicon.closingAbbreviations.test(before)
}

function isLowerCase(received: string, at: number): boolean {
  return /^\p{Ll}/u.test(received.slice(at, at + 2))
}

function cuts(text: string): readonly Edit[] {
  const found: Edit[] = []
  let start = 0
  for (const line of text.split('\n')) {
    for (let at = start; start + line.length - at > longest;) {
      const blank = text.lastIndexOf(' ', at + longest)
      const cut = blank > at ? blank : at + longest
      found.push({ start: cut, end: blank > at ? cut + 1 : cut, by: '\n' })
      at = blank > at ? cut + 1 : cut
    }
    start += line.length + 1
  }
  return found
}
