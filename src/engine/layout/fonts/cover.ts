import { cover } from '../../../../public/fonts/typeface.json'
import { printedPoints } from './printed.ts'
import { holds, readRanges } from './ranges.ts'

/** A character that cannot be printed, as a person sees it, and where it begins in the text (UTF-16 units). */
export interface Missing {
  readonly text: string
  readonly index: number
}

/**
 * The characters of `text` that the typeface lacks, in order; known without loading a font, so a field can mark them
 * while they are typed. A letter and its marks count as one character and must compose to one that is there.
 */
export function missing(text: string): readonly Missing[] {
  return Array.from(text.matchAll(grapheme), (match) => ({ text: match[0], index: match.index })).filter(
    (found) => !printedPoints(found.text).every((codePoint) => holds(covered, codePoint)),
  )
}

const covered = readRanges(cover)

/**
 * A character with what clings to it: marks, Hangul vowels and finals, joiners, variation and skin-tone signs, and
 * what a joiner ties on; flags are two letters. Rougher than Unicode's own rule (annex 29), which asks for tables:
 * it decides only what the message names, never what is printed.
 */
const grapheme =
  /\p{RI}{2}|[^](?:\p{M}|[\u1160-\u11ff]|\u200d|\p{EMod}|[\u{e0020}-\u{e007f}]|(?<=\u200d)\p{ExtPict})*/gu
