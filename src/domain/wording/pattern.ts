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

/**
 * Makes patterns of a language out of lists. What a piece needs is told at once; its expression is made when a text first
 * holds that, as most pieces are met in no text of a day.
 */
export function patternsIn(notation: Notation): (patterns?: readonly string[]) => Pattern {
  const finder = newFinder()
  const needs = needsIn(notation)
  const pieces: Piece[] = []
  const made: RegExp[] = []
  let lists = 0
  const expression = (piece: number) => (made[piece] ??= expressionOf(pieces[piece]!, notation))
  return (patterns = []) => {
    const list = (lists += 1)
    const own = piecesOf(patterns, notation)
    for (const piece of own) {
      finder.enter(pieces.length, list, needs(piece))
      pieces.push(piece)
    }
    const asked = (text: string) => finder.piecesIn(text, list)
    return {
      test: (text) => asked(text).some((piece) => standsIn(expression(piece), text)),
      all: remembering((text) => {
        const found = asked(text)
        if (found.length === 0) return none
        const bounded = spansIn(found.filter((piece) => pieces[piece]!.starts).map(expression), text)
        const open = spansIn(found.filter((piece) => !pieces[piece]!.starts).map(expression), text)
        return open.length === 0 ? bounded : [...bounded, ...open].toSorted((one, other) => one.start - other.start)
      }),
    }
  }
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

function next(expression: RegExp, text: string, from: number): Span | undefined {
  expression.lastIndex = from
  const found = expression.exec(text)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}
