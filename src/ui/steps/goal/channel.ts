import { korean, phrases, stems, words } from './channelWords.ts'

/** A word with its hyphens: “e-mail”, “TV-spot”. */
const wordPattern = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

/**
 * The first channel that a text names, as it was typed; null where it names none. A goal that begins with a channel
 * is asked about, never refused, so a word too many found costs one question.
 */
export function channelIn(text: string): string | null {
  const phrase = phraseIn(text)
  if (phrase !== null) return phrase
  return text.match(wordPattern)?.find((word) => isChannel(word.toLowerCase())) ?? null
}

function phraseIn(text: string): string | null {
  const lower = text.toLowerCase()
  const phrase = phrases.find((each) => lower.includes(each))
  if (phrase === undefined) return null
  const start = lower.indexOf(phrase)
  return text.slice(start, start + phrase.length)
}

function isChannel(word: string): boolean {
  const parts = word.split('-')
  if (words.includes(word) || parts.some((part) => words.includes(part))) return true
  if (parts.some((part) => stems.some((stem) => part.startsWith(stem)))) return true
  return korean.some((each) => word.includes(each))
}
