import type { Language } from '../../domain/language/languages.ts'
import { ink, ink2 } from './colours.ts'
import type { Colour, Weight } from './sheets.ts'

/** Which digits a text takes: as they come, all of one width, or for hexadecimal with a slashed zero. */
export type Digits = 'plain' | 'tabular' | 'hex'

export interface Style {
  readonly size: number
  readonly leading: number
  readonly weight: Weight
  readonly colour: Colour
  /** Added to each advance, in em. */
  readonly tracking: number
  readonly digits: Digits
}

export type Role =
  | 'title'
  | 'eyebrow'
  | 'brief'
  | 'value'
  | 'sectionNumber'
  | 'section'
  | 'voice'
  | 'statement'
  | 'body'
  | 'strong'
  | 'sideHead'
  | 'clauseNumber'
  | 'cell'
  | 'rowHead'
  | 'soft'
  | 'sum'
  | 'caption'
  | 'tableHead'
  | 'optionHead'
  | 'label'
  | 'note'
  | 'noteStrong'
  | 'digits'
  | 'hex'
  | 'page'
export type Styles = Readonly<Record<Role, Style>>

const style = (size: number, leading: number, more: Partial<Style> = {}): Style => ({
  size,
  leading,
  weight: 'regular',
  colour: ink,
  tracking: 0,
  digits: 'plain',
  ...more,
})
const bold = { weight: 'semibold' } as const
const quiet = { colour: ink2 } as const
const tabular = { digits: 'tabular' } as const

/** The roles of type: two weights, nothing lighter than ink-2, nothing below 7.5. */
const whole = {
  title: style(24, 30, bold),
  eyebrow: style(9, 15, { ...bold, ...quiet }),
  brief: style(16, 22.5),
  value: style(20, 30, { tracking: -0.02 }),
  sectionNumber: style(15, 22.5, tabular),
  section: style(15, 22.5, { ...bold, tracking: -0.01 }),
  voice: style(12, 18.75),
  statement: style(11, 18.75, bold),
  body: style(10.5, 15),
  strong: style(10.5, 15, bold),
  sideHead: style(10.5, 15, bold),
  clauseNumber: style(10.5, 15, { ...quiet, ...tabular }),
  cell: style(9, 15, tabular),
  rowHead: style(9, 15, { ...bold, ...tabular }),
  soft: style(9, 15, { ...quiet, ...tabular }),
  sum: style(9, 15, { ...bold, ...tabular }),
  caption: style(9, 15, bold),
  tableHead: style(8, 11.25, { ...bold, ...quiet }),
  optionHead: style(10, 15, bold),
  label: style(9, 15, bold),
  note: style(8, 11.25, quiet),
  noteStrong: style(8, 11.25, bold),
  digits: style(15, 22.5, tabular),
  hex: style(9, 15, { digits: 'hex' }),
  page: style(8, 11.25, { ...bold, ...tabular }),
} satisfies Styles

/** What is smaller in the half columns of a bilingual paper. */
const halved: Partial<Styles> = {
  title: style(18, 22.5, bold),
  brief: style(11.5, 18.75),
  value: style(14, 22.5, { tracking: -0.01 }),
  sectionNumber: style(13, 22.5, tabular),
  section: style(13, 22.5, { ...bold, tracking: -0.01 }),
  body: style(10, 15),
  strong: style(10, 15, bold),
  sideHead: style(10, 15, bold),
  clauseNumber: style(10, 15, { ...quiet, ...tabular }),
  label: style(8, 11.25, { ...bold, ...quiet }),
}

/** A first page that would otherwise run over: everything a step smaller, nothing left out. */
const dense: Partial<Styles> = {
  title: style(20, 22.5, bold),
  brief: style(14, 18.75),
  value: style(16, 22.5, { tracking: -0.02 }),
  body: style(9, 15),
  strong: style(9, 15, bold),
}

/** The same in half columns: first the brief alone, then all of it. */
const halvedSmall: Partial<Styles> = { ...halved, brief: style(10, 15) }
const halvedDense: Partial<Styles> = {
  ...halvedSmall,
  title: style(13, 15, bold),
  eyebrow: style(8, 11.25, { ...bold, ...quiet }),
  value: style(12, 15),
  statement: style(10, 15, bold),
  body: style(9, 11.25),
  strong: style(9, 11.25, bold),
}

/** Where a brief comes from somebody who cannot decide, too: ten of 72 pages ran over by up to 22.5 without it. */
const halvedDensest: Partial<Styles> = { ...halvedDense, brief: style(9, 11.25) }

/** How small the type of the first page is. */
type Size = 'full' | 'small' | 'dense' | 'densest'
const sizes: Readonly<Record<'whole' | 'half', Readonly<Record<Size, Partial<Styles>>>>> = {
  whole: { full: {}, small: {}, dense, densest: dense },
  half: { full: halved, small: halvedSmall, dense: halvedDense, densest: halvedDensest },
}

/** Styles of one language's column; Hangul stands a little wider and is drawn together a little more. */
export function stylesFor(language: Language, column: 'whole' | 'half', size: Size = 'full'): Styles {
  const base: Styles = { ...whole, ...sizes[column][size] }
  const hangul = language === 'ko'
  return {
    ...base,
    title: { ...base.title, tracking: hangul ? -0.022 : -0.018 },
    brief: { ...base.brief, tracking: hangul ? -0.012 : -0.008 },
  }
}

const CAP_TO_BASELINE = 0.952 - 0.241

/** From the top of a line to its baseline (ascent 0.952, descent 0.241 of the em). */
export function baselineOf(style: Pick<Style, 'size' | 'leading'>): number {
  return (style.leading + CAP_TO_BASELINE * style.size) / 2
}
