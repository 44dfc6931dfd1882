import { newFinder } from './finder.ts'
import { needsIn } from './needs.ts'
import { expressionOf, piecesOf, type Notation, type Piece } from './notation.ts'

/** A question that is put to a sentence: whether one of the patterns of a list stands in it, and where. */
export interface Pattern {
  test(text: string): boolean
  /** Where each is found, as [start, end). */
  all(text: string): readonly Span[]
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** Makes patterns of a language out of lists of their sources; all are made before the first text is asked. */
export interface Patterns {
  (patterns?: readonly string[]): Pattern
  /** The patterns that can stand in a text, in the order in which they were made; no other can. */
  standingIn(text: string): readonly Pattern[]
}

/**
 * What a piece of a pattern needs is told at once; its expression is made when a text first holds that, as most pieces are
 * met in no text of a day.
 */
export function patternsIn(notation: Notation): Patterns {
  const finder = newFinder()
  const needs = needsIn(notation)
  const pieces: Piece[] = []
  const owners: Pattern[] = []
  const made: RegExp[] = []
  const expression = (piece: number) => (made[piece] ??= expressionOf(pieces[piece]!, notation))
  const list = (patterns: readonly string[] = []): Pattern => {
    const [from, own] = [pieces.length, piecesOf(patterns, notation)]
    const until = from + own.length
    const asked = (text: string) => within(finder.piecesIn(text), from, until)
    const pattern: Pattern = {
      test: (text) => asked(text).some((piece) => standsIn(expression(piece), text)),
      all: remembering((text) => {
        const found = asked(text)
        if (found.length === 0) return none
        const bounded = spansIn(found.filter((piece) => pieces[piece]!.starts).map(expression), text)
        const open = spansIn(found.filter((piece) => !pieces[piece]!.starts).map(expression), text)
        return open.length === 0 ? bounded : [...bounded, ...open].toSorted((one, other) => one.start - other.start)
      }),
    }
    for (const piece of own) {
      finder.enter(needs(piece))
      pieces.push(piece)
      owners.push(pattern)
    }
    return pattern
  }
  return Object.assign(list, { standingIn: (text: string) => ownersOf(finder.piecesIn(text), owners) })
}

const noPieces: readonly number[] = []

/** Of pieces in order those from one number to before another: what a list holds is entered in a row. */
function within(pieces: readonly number[], from: number, until: number): readonly number[] {
  let start = 0
  while (start < pieces.length && pieces[start]! < from) start += 1
  let end = start
  while (end < pieces.length && pieces[end]! < until) end += 1
  return start === end ? noPieces : pieces.slice(start, end)
}

function ownersOf(pieces: readonly number[], owners: readonly Pattern[]): readonly Pattern[] {
  const found: Pattern[] = []
  for (const piece of pieces) {
    const owner = owners[piece]!
    if (found.at(-1) !== owner) found.push(owner)
  }
  return found
}

const none: readonly Span[] = []

/** The same sentence is asked again for every word of it that a rule found. */
function remembering(ask: (text: string) => readonly Span[]): (text: string) => readonly Span[] {
  let last = ''
  let answer = none
  return (text) => {
    if (last !== text) [last, answer] = [text, ask(text)]
    return answer
  }
}

function standsIn(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0
  return expression.test(text)
}

/**
 * As if the expressions were one with bars between: the first to begin wins, of two at one place the earlier in the list,
 * and the search goes on behind it. `matchAll` copies an expression at every call and is not used.
 */
function spansIn(expressions: readonly RegExp[], text: string): readonly Span[] {
  const [only, another] = expressions
  if (only === undefined) return none
  if (another === undefined) return spansOf(only, text)
  const spans: Span[] = []
  let left = expressions.map((expression) => ({ expression, span: next(expression, text, 0) }))
  for (;;) {
    left = left.filter(({ span }) => span !== undefined)
    const first = left.reduce<Span | undefined>(
      (so, { span }) => (so && so.start <= span!.start ? so : span),
      undefined,
    )
    if (first === undefined) return spans
    const isEmpty = first.end === first.start
    if (!isEmpty) spans.push(first)
    const from = isEmpty ? first.end + 1 : first.end
    for (const each of left) if (each.span!.start < from) each.span = next(each.expression, text, from)
  }
}

/** The same of one expression alone, as most lists have but one that can stand there. */
function spansOf(expression: RegExp, text: string): readonly Span[] {
  const spans: Span[] = []
  for (let span = next(expression, text, 0); span !== undefined;) {
    const isEmpty = span.end === span.start
    if (!isEmpty) spans.push(span)
    span = next(expression, text, isEmpty ? span.end + 1 : span.end)
  }
  return spans
}

function next(expression: RegExp, text: string, from: number): Span | undefined {
  expression.lastIndex = from
  const found = expression.exec(text)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}
