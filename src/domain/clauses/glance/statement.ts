import type { KeptWarning } from '../../agreement/draft.ts'
import type { Block } from '../block.ts'
import { isGone, keptSentences } from '../open/keptSentences.ts'
import { lineFigure } from '../line/figure.ts'
import type { Pen } from '../pen.ts'
import { sentences } from '../tell.ts'
import { text } from '../write.ts'

export const glanceLine = (pen: Pen) => lineFigure(pen, 'glance.line', pen.say('line.head'), 'owed')

/** The one plain statement: always there, whatever was answered. */
export const noGuarantee = (pen: Pen): readonly Block[] => [
  { kind: 'paragraph', id: 'glance.statement', role: 'statement', runs: text(pen.say('noGuarantee.statement')) },
  { kind: 'paragraph', id: 'glance.explanation', role: 'body', runs: pen.tell('noGuarantee.explanation'), spare: true },
]

/** Warnings on money and goal, and a guarantee wherever it stands, that somebody kept; the reasons in section 8. */
export function glanceWarnings(pen: Pen): readonly Block[] {
  const kept = pen.draft.kept ?? []
  const grave = kept.flatMap((warning, place) => (isGrave(warning) && !isGone(pen, place) ? [place] : []))
  if (grave.length === 0) return []
  const found = grave.map((place) => keptSentences(pen, place))
  const others = kept.length - grave.length
  const runs = sentences([
    ...found,
    pen.tell('glance.warnings.reasons'),
    ...(others > 0 ? [pen.tell('glance.warnings.others', { count: others })] : []),
  ])
  const head = pen.say('glance.warnings.head', { count: grave.length })
  const short = pen.tell('glance.warnings.short', { count: grave.length })
  const paths = grave.map((place) => `kept.${place}`)
  return [{ kind: 'warning', id: 'glance.warnings', head, runs, short, paths }]
}

/** A promise of revenue can undo every limit in the paper, so it is told at once, whoever wrote it and where. */
const isGrave = ({ code, path }: KeptWarning): boolean =>
  code === 'outcome-guarantee' || /^(?:economics|goal|choice|options)\b/.test(path)
