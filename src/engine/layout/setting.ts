import type { Runs } from '../../domain/clauses/block.ts'
import type { Language } from '../../domain/language/languages.ts'
import { left, right, side, text, wide } from './grid.ts'
import type { Column } from './grid.ts'
import { lineBoxes } from './part.ts'
import type { Box } from './part.ts'
import { stylesFor } from './roles.ts'
import type { Role, Style, Styles } from './roles.ts'
import type { Tag } from './sheets.ts'
import { piecesOf, shape } from './text/atoms.ts'
import type { Piece } from './text/atoms.ts'
import { breakLines } from './text/lines.ts'
import type { Line } from './text/lines.ts'
import type { Metrics } from './text/metrics.ts'
import { grow } from './tree.ts'
import type { Branch } from './tree.ts'

/** Where and how the blocks of one language are set: columns, styles, and where their tags go. */
export interface Setting {
  readonly metrics: Metrics
  readonly language: Language
  readonly styles: Styles
  readonly column: 'whole' | 'left' | 'right'
  /** Takes headings, tables and figures. */
  readonly wide: Column
  /** Takes running text. */
  readonly text: Column
  /** Takes side heads; in half columns and on the first page they stand above their text. */
  readonly side: Column | null
  /** The first page, at a glance. */
  readonly glance: boolean
  readonly density: Density
  readonly parent: Branch
  readonly headTag: Tag
  /** Beside the caption of a table that goes on. */
  readonly continued: string
}

/** How the first page is set so that it does not run over: with how much air, how large, and in how many words. */
export interface Density {
  readonly air: 'free' | 'tight' | 'close'
  /** In full size, with its brief smaller, with its running text smaller too, with its brief no larger than that. */
  readonly type: 'full' | 'small' | 'dense' | 'densest'
  /** See `inFewerWords`. */
  readonly words: 'all' | 'fewer' | 'few' | 'fewest'
}
export const roomy: Density = { air: 'free', type: 'full', words: 'all' }

export interface Ground {
  readonly density: Density
  readonly metrics: Metrics
  readonly language: Language
  readonly continued: string
  readonly column: Setting['column']
}

/** A section's setting: on the first page all text takes the whole width, later a side column stands beside it. */
export function settingFor(ground: Ground, glance: boolean, parent: Branch): Setting {
  const { column, language } = ground
  const half = { left, right, whole: wide }[column]
  const columns = column === 'whole' && !glance ? { wide, text, side } : { wide: half, text: half, side: null }
  const styles = stylesFor(language, column === 'whole' ? 'whole' : 'half', ground.density.type)
  return { ...ground, ...columns, styles, glance, parent, headTag: glance ? 'H2' : 'H3' }
}

/** Lines of one text in one style. */
export function lineUp(setting: Setting, pieces: readonly Piece[], measure: number): Line[] {
  return breakLines(shape(pieces, setting.metrics), measure, setting.language)
}

export function plainLines(setting: Setting, words: string, style: Style, measure: number): Line[] {
  return lineUp(setting, [{ text: words, style }], measure)
}

export interface Place {
  readonly column: Column
  readonly role: Role
  readonly tag: Tag
  readonly parent?: Branch
  /** For the strong runs, where they are not the role's own semibold. */
  readonly strong?: Style
}

/** A paragraph with an element of its own. */
export function paragraph(setting: Setting, runs: Runs, { column, role, tag, parent, strong }: Place): Box[] {
  const style = setting.styles[role]
  const node = grow(parent ?? setting.parent, tag)
  return lineBoxes(lineUp(setting, piecesOf(runs, style, strong), column.width), style, node, column.x)
}

export function words(text: string): Runs {
  return [{ kind: 'text', text }]
}
