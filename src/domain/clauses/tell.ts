import type { Language } from '../language/languages.ts'
import type { Say, Values } from '../language/say.ts'
import { keepTogether } from '../language/together.ts'
import type { Inline, Runs } from './block.ts'

/** What may stand in a sentence: words already written, or a piece that must stay recognisable (an answer, a mark). */
export type Piece = string | Inline
export interface Pieces {
  /** Chooses the plural form; a decimal string where it is not whole. */
  readonly count?: number | string
  readonly [name: string]: Piece | number | undefined
}

/** Private-use characters around the number of a piece, so that it is found again in the finished sentence. */
const opening = /\uE000(\d+)\uE001/

/**
 * A sentence of ours as runs, with the pieces it was given still apart from it: so the screen knows whose words they
 * are, and what a person typed is never touched. A piece's text follows its number at once, for the Korean particle
 * and the full stop are chosen by how it ends; its length says where our sentence goes on, whatever it contains.
 */
export function tellRuns(say: Say, language: Language, key: string, pieces: Pieces = {}): Runs {
  const kept: Inline[] = []
  const values: Record<string, Values[string]> = {}
  for (const [name, piece] of Object.entries(pieces)) {
    values[name] = typeof piece === 'object' ? `\uE000${kept.push(piece) - 1}\uE001${textOf(piece)}` : piece
  }
  return takenApart(say(key, values), kept, language)
}

function takenApart(sentence: string, kept: readonly Inline[], language: Language): Runs {
  const runs: Inline[] = []
  let rest = sentence
  for (let found = opening.exec(rest); found; found = opening.exec(rest)) {
    const piece = kept[Number(found[1])]
    if (!piece) break
    runs.push(...ours(rest.slice(0, found.index), language), piece)
    rest = rest.slice(found.index + found[0].length + textOf(piece).length)
  }
  return [...runs, ...ours(rest, language)]
}

const ours = (text: string, language: Language): Runs =>
  text === '' ? [] : [{ kind: 'text', text: keepTogether(text, language) }]

const textOf = (piece: Inline): string => (piece.kind === 'mark' ? '' : piece.text)

/** The runs one after the other as plain text, marks left out. */
export const plainText = (runs: Runs): string => runs.map(textOf).join('')

/** Several runs with the same words between them (` · `). */
export function joined(parts: readonly Runs[], between: string): Runs {
  return parts.flatMap((part, place) => (place === 0 ? part : [{ kind: 'text' as const, text: between }, ...part]))
}

/** Sentences that follow each other in one paragraph. Korean, too, sets one space after a full stop. */
export const sentences = (parts: readonly Runs[]): Runs =>
  joined(
    parts.filter((part) => part.length > 0),
    ' ',
  )
