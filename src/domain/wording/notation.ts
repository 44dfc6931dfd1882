/** A letter, digit or mark: what a word is made of. */
const inWord = '[\\p{L}\\p{N}\\p{M}]'

/** No word is longer than forty letters: a text without blanks costs no more than one with them. */
const builtIn: Readonly<Record<string, string>> = {
  digits: "\\d{1,12}(?:[.,' ]\\d{3}){0,4}(?:[.,]\\d{1,6})?",
  word: '[^ \\n;:]{1,40}',
  gap: '(?:[^ \\n;:]{1,40} ){0,4}?',
  far: '(?:[^ \\n;:]{1,40} ){0,12}?',
  start: '(?<=^|\\n)(?:[-*•·–] ?|\\d{1,3}[.)] )?',
  end: '(?=[.!…"\')]*(?:\\n|$))',
}

export interface Notation {
  readonly wordEnds: 'closed' | 'open'
  readonly macros: Readonly<Record<string, string | readonly string[]>>
}

/**
 * One regular expression for a list of patterns, in the notation that `phrases.ts` tells. It starts where it is told
 * (`lastIndex`) and knows no case: the text it reads has none.
 * @throws on a macro that nobody defined, or that holds itself: a fault in a table.
 */
export function compile(patterns: readonly string[], notation: Notation): RegExp {
  if (patterns.length === 0) return /(?!)/gu
  const bounded = patterns.filter((pattern) => !pattern.startsWith('~'))
  const open = patterns.filter((pattern) => pattern.startsWith('~')).map((pattern) => pattern.slice(1))
  const sources = [
    ...(bounded.length > 0 ? [`(?<!${inWord})(?:${alternatives(bounded, notation)})`] : []),
    ...(open.length > 0 ? [alternatives(open, notation)] : []),
  ]
  return new RegExp(sources.join('|'), 'gu')
}

function alternatives(patterns: readonly string[], notation: Notation): string {
  return patterns.map((pattern) => expanded(pattern, notation, []) + wordEnd(pattern, notation)).join('|')
}

function wordEnd(pattern: string, { wordEnds }: Notation): string {
  return wordEnds === 'open' || pattern.endsWith('~') ? '' : `(?!${inWord})`
}

/** A class of characters, a macro, any letters, or a blank: what the notation reads otherwise than a regular expression. */
const token = /\[(?:\\.|[^\]\\])*\]|(?<!\\[pP])\{([a-z]\w*)\}|~| /g

function expanded(pattern: string, notation: Notation, within: readonly string[]): string {
  const source = pattern.replaceAll(token, (found: string, name: string | undefined) => {
    if (name !== undefined) return builtIn[name] ?? macro(name, notation, within)
    if (found === '~') return '[\\p{L}\\p{M}]*'
    return found === ' ' ? '[ \\-]' : found
  })
  return `(?:${source})`
}

function macro(name: string, notation: Notation, within: readonly string[]): string {
  const own = notation.macros[name]
  if (own === undefined || within.includes(name)) throw new Error(`The macro {${name}} is unknown or holds itself`)
  const sources = typeof own === 'string' ? [own] : own
  return `(?:${sources.map((source) => expanded(source, notation, [...within, name])).join('|')})`
}
