import type { TableRole } from '../../../domain/clauses/block.ts'
import type { Language } from '../../../domain/language/languages.ts'

/** How a table of one kind is set. */
export interface TableForm {
  /** Widths of the columns in points; used where the table has so many columns. */
  readonly widths?: readonly number[]
  /** The column whose cells head their rows. */
  readonly rowHead: number
  /** The row head's weight: semibold, unless the words of a commitment are the row head. */
  readonly headWeight: 'semibold' | 'regular'
  /** Stands in the text column, its caption in the side column. */
  readonly narrow?: boolean
  /** One column for each option, the same for all. */
  readonly options?: boolean
}

const form = (widths: readonly number[], more: Partial<TableForm> = {}): TableForm => ({
  widths,
  rowHead: 0,
  headWeight: 'semibold',
  ...more,
})
const auto: TableForm = { rowHead: 0, headWeight: 'semibold' }

const forms: Readonly<Record<TableRole, TableForm>> = {
  parties: form([90, 195, 195]),
  people: form([150, 135, 105, 90]),
  inputs: form([240, 80, 80, 80]),
  outcome: form([152, 82, 82, 82, 82]),
  options: { ...auto, options: true },
  commitments: form([30, 210, 55, 185], { rowHead: 1, headWeight: 'regular' }),
  assumptions: form([190, 100, 190]),
  duties: form([180, 100, 90, 110]),
  open: form([22, 248, 110, 100]),
  differs: form([110, 120, 120, 130]),
  kept: form([22, 243, 215]),
  annex: form([18, 98, 112, 58, 62, 66, 66], { rowHead: 1 }),
  weeks: auto,
  levels: form([42, 46, 48, 209], { narrow: true }),
  plain: auto,
}

const inKorean: Partial<Record<TableRole, readonly number[]>> = {
  outcome: [124, 86, 86, 92, 92],
  annex: [18, 96, 122, 58, 58, 66, 62],
}

export function tableForm(role: TableRole, language: Language): TableForm {
  const own = forms[role]
  const widths = language === 'ko' ? inKorean[role] : undefined
  return widths ? { ...own, widths } : own
}
