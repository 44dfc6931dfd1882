import type { Language } from '../../../domain/language/languages.ts'
import type { PathStep } from '../../layout/sheets.ts'
import type { TextsByWeight } from '../../layout/fonts/fonts.ts'

/** What a party leaves in its signature field: the mark of a hand, and what is known only once it signed. */
export interface Appearance {
  readonly language: Language
  readonly mark: Mark
  /** Below the line, at most three: name and title first, then when and how, then what identifies the key. */
  readonly under: readonly string[]
  /** The evidence, in order. */
  readonly rows: readonly EvidenceRow[]
}
/** Drawn on a pad, typed, or drawn as it was fitted into a field before: to make the same revision again. */
export type Mark = HandMark | { readonly fitted: readonly PathStep[] }
export type HandMark = { readonly drawn: Drawing } | { readonly typed: string }

export interface EvidenceRow {
  readonly label: string
  readonly value: string
}

/** Strokes on a pad of the size given, in any unit, from its top left. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly strokes: readonly (readonly Point[])[]
}
export type Point = readonly [x: number, y: number]

/** All it says, for the fonts that have to be loaded and the check that they cover it. */
export function textsOf({ mark, under, rows }: Appearance): TextsByWeight {
  const typed = 'typed' in mark ? [mark.typed] : []
  return {
    regular: [...typed, ...under.slice(1), ...rows.map(({ value }) => value), ' '].join('\n'),
    semibold: [...under.slice(0, 1), ...rows.map(({ label }) => label), ': '].join('\n'),
  }
}
