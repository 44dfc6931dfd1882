import { fail, ok } from '../../std/result.ts'
import type { Result } from '../../std/result.ts'

/** What makes a text unfit, or worth a look. */
export type TextCode = 'empty' | 'too-long' | 'not-well-formed' | 'control' | 'line-break' | 'bidi' | 'invisible'

export interface TextFault {
  readonly code: TextCode
  /** Where, in UTF-16 units of the text as received. */
  readonly at: number
  /** The character by its number, `U+202E`, for it cannot be shown. */
  readonly character?: string
}

/**
 * A name or label on one line: well-formed, in NFC, blanks at its ends gone. Controls, line breaks, characters that
 * turn the direction of writing and characters that cannot be seen are refused: two names that look alike must be alike.
 */
export function readName(text: string, longest: number): Result<string, TextFault> {
  const fault = formFault(text, longest) ?? characterFaults(text)[0]
  if (fault) return fail(fault)
  const name = text.trim().normalize('NFC')
  return name === '' ? fail({ code: 'empty', at: 0 }) : ok(name)
}

/** A person's own words, and what in them cannot be seen. */
export interface Passage {
  readonly text: string
  readonly unseen: readonly TextFault[]
}

/**
 * A person's own words over several lines, printed as typed: only NFC and line ends are made alike. Controls and what
 * cannot be seen or turns the direction of writing stay and are reported, so that they can be shown.
 */
export function readPassage(text: string, longest: number): Result<Passage, TextFault> {
  const fault = formFault(text, longest)
  if (fault) return fail(fault)
  const unseen = characterFaults(text).filter(({ code }) => code !== 'line-break')
  return ok({ text: text.replace(/\r\n?|\u2028|\u2029/g, '\n').normalize('NFC'), unseen })
}

/** Length before anything else, so that a huge text is not walked through. */
function formFault(text: string, longest: number): TextFault | undefined {
  if (text.length > longest) return { code: 'too-long', at: longest }
  if (!text.isWellFormed()) return { code: 'not-well-formed', at: text.search(loneSurrogate) }
  return undefined
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Every character that a reader cannot see or that moves others, in the order of the text. */
export function characterFaults(text: string): readonly TextFault[] {
  const found: TextFault[] = []
  let at = 0
  for (const character of text) {
    const code = codeOf(character)
    if (code) found.push({ code, at, character: characterNumber(character) })
    at += character.length
  }
  return found
}

function codeOf(character: string): TextCode | undefined {
  if (/[\n\r\u2028\u2029]/.test(character)) return 'line-break'
  if (/[\p{Cc}\ufff9-\ufffb]/u.test(character)) return 'control'
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character)) return 'bidi'
  return unseen.some(([first, last]) => isBetween(character, first, last)) ? 'invisible' : undefined
}

/** Whether there is nothing in a text to read: blanks alone, line ends, and characters that nobody sees. */
export function isBlank(text: string): boolean {
  return [...text].every((character) => /\s/.test(character) || codeOf(character) !== undefined)
}

function isBetween(character: string, first: number, last: number): boolean {
  const number = character.codePointAt(0) ?? 0
  return number >= first && number <= last
}

/** First and last of each run of characters that nobody sees. */
const unseen: readonly (readonly [first: number, last: number])[] = [
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f], // grapheme joiner
  [0x115f, 0x1160], // fillers of Hangul
  [0x17b4, 0x17b5], // inherent vowels of Khmer
  [0x180b, 0x180f], // Mongolian selectors
  [0x200b, 0x200d], // zero widths
  [0x2060, 0x2065], // word joiner, invisible operators
  [0x206a, 0x206f], // deprecated format controls
  [0x3164, 0x3164], // filler of Hangul
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
  [0xffa0, 0xffa0], // half-width filler of Hangul
  [0xe0000, 0xe0fff], // tags
]

/** A character by its number, `U+202E`, for some cannot be shown. */
export function characterNumber(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Whether a word mixes letters of alphabets that look alike (Latin, Cyrillic, Greek): worth a note beside a name. */
export function mixesAlphabets(name: string): boolean {
  const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]
  return name.split(/[^\p{L}\p{M}]+/u).some((word) => alphabets.filter((letters) => letters.test(word)).length > 1)
}
