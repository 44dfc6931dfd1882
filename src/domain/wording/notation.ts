/**
 * Small letters and marks, as three stretches of the scripts: the class \p{L} has six hundred, and a table says it
 * thousands of times (measured: three times as long to compile and to run).
 */
export const letters = 'a-zªµºß-öø-\\u1fff\\u3040-\\ud7ff'
/** A letter, digit or mark: what a word is made of. */
const inWord = `[0-9${letters}]`
/** Not in the middle of one: a pattern may begin with a colon, or end with a blank. */
const edge = `(?:(?<!${inWord})|(?!${inWord}))`

/** No word is longer than forty letters: a text without blanks costs no more than one with them. */
export const builtIn: Readonly<Record<string, string>> = {
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

/** One way in which a pattern may be met: what stands between two bars of it. */
export interface Piece {
  readonly source: string
  /** Whether a word begins with it, and ends with it. */
  readonly starts: boolean
  readonly ends: boolean
}

/** The pieces of a list of patterns, in its order. A pattern that is nothing but a macro is as many as the macro's. */
export function piecesOf(patterns: readonly string[], notation: Notation): readonly Piece[] {
  return patterns.flatMap((pattern) => {
    const own = notation.macros[/^\{([a-z]\w*)\}$/.exec(pattern)?.[1] ?? '']
    if (typeof own === 'object') return piecesOf(own, notation)
    const starts = !pattern.startsWith('~')
    const ends = notation.wordEnds === 'closed' && !pattern.endsWith('~')
    return branchesOf(starts ? pattern : pattern.slice(1)).map((source) => ({ source, starts, ends }))
  })
}

/** What is outside of groups and classes, a bar among it. */
const outer = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gsu

function branchesOf(pattern: string): readonly string[] {
  const branches: string[] = []
  let [depth, start] = [0, 0]
  for (const { 0: found, index } of pattern.matchAll(outer)) {
    if (found === '(') depth += 1
    if (found === ')') depth -= 1
    if (found !== '|' || depth > 0) continue
    branches.push(pattern.slice(start, index))
    start = index + 1
  }
  return [...branches, pattern.slice(start)]
}

/**
 * The regular expression of a piece, in the notation that `phrases.ts` tells. It knows no case, as the text it reads has none.
 * It reads units and not code points (no flag u): a letter beyond the first 65,536 counts as two, and "any but" is cheap.
 * @throws on a macro that nobody defined, or that holds itself: a fault in a table.
 */
export function expressionOf({ source, starts, ends }: Piece, notation: Notation): RegExp {
  return new RegExp((starts ? edge : '') + expanded(source, notation, []) + (ends ? edge : ''), 'g')
}

/** A class of characters, a macro, any letters, or a blank: what the notation reads otherwise than a regular expression. */
const token = /\[(?:\\.|[^\]\\])*\]|\\p\{L\}|(?<!\\[pP])\{([a-z]\w*)\}|~| /g

function expanded(pattern: string, notation: Notation, within: readonly string[]): string {
  const source = pattern.replaceAll(token, (found: string, name: string | undefined) => {
    if (name !== undefined) return builtIn[name] ?? macro(name, notation, within)
    if (found === '~') return `[${letters}]*`
    if (found === '\\p{L}') return `[${letters}]`
    if (found.startsWith('[')) return found.replaceAll('\\p{L}', letters)
    return found === ' ' ? '[ \\-]' : found
  })
  return `(?:${source})`
}

function macro(name: string, notation: Notation, within: readonly string[]): string {
  const sources = sourcesOf(name, notation, within)
  return `(?:${sources.map((source) => expanded(source, notation, [...within, name])).join('|')})`
}

/** What a macro stands for, each of which will do. */
export function sourcesOf(name: string, { macros }: Notation, within: readonly string[]): readonly string[] {
  const own = macros[name]
  if (own === undefined || within.includes(name)) throw new Error(`The macro {${name}} is unknown or holds itself`)
  return typeof own === 'string' ? [own] : own
}
