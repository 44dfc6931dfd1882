/**
 * Small letters and marks, as three stretches of the scripts: the class \p{L} has six hundred, and a table says it
 * thousands of times (measured: three times as long to compile and to run).
 */
const letters = 'a-zªµºß-öø-\\u1fff\\u3040-\\ud7ff'
/** A letter, digit or mark: what a word is made of. */
const inWord = `[0-9${letters}]`
/** Not in the middle of one: a pattern may begin with a colon, or end with a blank. */
const edge = `(?:(?<!${inWord})|(?!${inWord}))`

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

/** Above twenty thousand letters V8 interprets an expression instead of compiling it: measured, ten times slower. */
const longestSource = 16_000

/**
 * The regular expressions for a list of patterns, in the notation that `phrases.ts` tells: as few as are still fast. They
 * know no case, as the text they read has none.
 * @throws on a macro that nobody defined, or that holds itself: a fault in a table.
 */
export function compile(patterns: readonly string[], notation: Notation): readonly RegExp[] {
  const single = patterns.flatMap((pattern) => members(pattern, notation))
  const bounded = single.filter((pattern) => !pattern.startsWith('~'))
  const open = single.filter((pattern) => pattern.startsWith('~')).map((pattern) => pattern.slice(1))
  return [
    ...inParts(bounded, notation).map((source) => new RegExp(`${edge}(?:${source})`, 'gu')),
    ...inParts(open, notation).map((source) => new RegExp(source, 'gu')),
  ]
}

/** A pattern that is nothing but a macro is as many as the macro's. */
function members(pattern: string, notation: Notation): readonly string[] {
  const own = notation.macros[/^\{([a-z]\w*)\}$/.exec(pattern)?.[1] ?? '']
  return typeof own === 'object' ? own.flatMap((each) => members(each, notation)) : [pattern]
}

function inParts(patterns: readonly string[], notation: Notation): readonly string[] {
  const parts: string[] = []
  for (const pattern of patterns) {
    const source = expanded(pattern, notation, []) + wordEnd(pattern, notation)
    const last = parts.at(-1)
    if (last === undefined || last.length + source.length > longestSource) parts.push(source)
    else parts[parts.length - 1] = `${last}|${source}`
  }
  return parts
}

function wordEnd(pattern: string, { wordEnds }: Notation): string {
  return wordEnds === 'open' || pattern.endsWith('~') ? '' : edge
}

/** A class of characters, a macro, any letters, or a blank: what the notation reads otherwise than a regular expression. */
const token = /\[(?:\\.|[^\]\\])*\]|\\p\{L\}|(?<!\\[pP])\{([a-z]\w*)\}|~| /g

function expanded(pattern: string, notation: Notation, within: readonly string[]): string {
  const source = pattern.replaceAll(token, (found: string, name: string | undefined) => {
    if (name !== undefined) return builtIn[name] ?? macro(name, notation, within)
    if (found === '~') return `[${letters}]*`
    if (found === '\\p{L}') return `[${letters}]`
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
