import { at } from '../domain/agreement/change.ts'
import type { Draft, Path } from '../domain/agreement/draft.ts'
import { otherSpelling } from '../domain/language/otherSpelling.ts'
import { missing } from '../engine/layout/fonts/cover.ts'

/** A character in somebody's words that the typeface does not have: it would print as nothing. */
export interface Unprintable {
  readonly path: Path
  readonly character: string
  /** UTF-16 units from the start of the text at `path`. */
  readonly index: number
}

/** The same with another way to write it. */
export interface Respelled extends Unprintable {
  /** Empty where it is best left out; null where only a person can know, and for all but the first in an answer. */
  readonly spelling: string | null
}

const isPrintable = (text: string) => missing(text).length === 0

export function respelled(draft: Draft): readonly Respelled[] {
  const found = unprintable(draft)
  return found.map((one, place) => {
    const isFirst = found.findIndex(({ path, character }) => path === one.path && character === one.character) === place
    const spelling = isFirst ? otherSpelling(one.character, isPrintable) : null
    const text = at(draft, one.path)
    const isAll = typeof text === 'string' && text.replaceAll(one.character, '').trim() === ''
    return { ...one, spelling: spelling === '' && isAll ? null : spelling }
  })
}

/** Every unprintable character in a draft, in the order of its fields; looked up without loading a font. */
export function unprintable(draft: Draft): readonly Unprintable[] {
  return walk(draft, [])
}

/** The same for one text, while it is typed. */
export const unprintableIn = missing

function walk(value: unknown, path: readonly string[]): Unprintable[] {
  // What stood in another answer, to be compared, and what the parties asked each other: neither is printed.
  if ((path[0] === 'kept' && path[2] === 'sentence') || path[0] === 'comments') return []
  if (typeof value === 'string') {
    return missing(value).map(({ text, index }) => ({ path: path.join('.'), character: text, index }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => walk(member, [...path, key]))
}
