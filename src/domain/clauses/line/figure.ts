import { given } from '../../agreement/answer.ts'
import type { Stage } from '../../agreement/line.ts'
import type { Block } from '../block.ts'
import type { FigureData } from '../figureData.ts'
import { partyLabel } from '../names.ts'
import type { Pen } from '../pen.ts'

type LineData = Extract<FigureData, { figure: 'line' }>

/** The product's one picture. On page 1 each link says how it is owed, in section 6 in which unit it is counted. */
export function lineFigure(pen: Pen, id: string, head: string | undefined, below: 'owed' | 'unit'): readonly Block[] {
  const { draft } = pen
  const stages = draft.line?.stages ?? []
  if (stages.length === 0) return []
  const data = lineData(pen, stages, below)
  const paths = ['line.stages', 'line.handOver', 'line.handOverPlace', 'line.agencyPart', 'line.clientPart']
  return [{ kind: 'figure', id, ...(head && { head }), data, alt: alternative(pen, data), paths }]
}

function lineData(pen: Pen, stages: readonly Stage[], below: 'owed' | 'unit'): LineData {
  const { line } = pen.draft
  return {
    figure: 'line',
    agency: { name: partyLabel(pen, 'agency'), part: given(line?.agencyPart) ?? '' },
    client: { name: partyLabel(pen, 'client'), part: given(line?.clientPart) ?? '' },
    stages: stages.map((stage) => ({
      name: stage.name,
      below: below === 'owed' ? owedBy(pen, stage) : (given(stage.unit) ?? ''),
    })),
    handOver: handOverOf(pen),
    handOverLabel: pen.say('line.handOver'),
    handOverPlace: given(line?.handOverPlace) ?? '',
  }
}

/** How many links are the agency's; until somebody says so, those that the agency controls. */
export function handOverOf(pen: Pen): number {
  const stages = pen.draft.line?.stages ?? []
  const said = given(pen.draft.line?.handOver)
  return Math.min(stages.length, said ?? stages.filter((stage) => stage.control === 'agency').length)
}

/** What is owed in a link, or who decides it where nobody can owe it. */
function owedBy(pen: Pen, stage: Stage): string {
  if (stage.owed === undefined) return ''
  if (stage.owed !== 'nobody') return pen.say(`owed.${stage.owed}`)
  return given(stage.decidedBy) ?? pen.say(`control.${stage.control ?? 'audience'}`)
}

/** The whole drawing in words, for a reader who hears it. */
function alternative(pen: Pen, { stages, handOver, handOverPlace }: LineData): string {
  const listed = (part: LineData['stages']) =>
    part.map(({ name, below }) => (below === '' ? name : pen.say('line.alt.link', { name, below }))).join(', ')
  const values = {
    count: stages.length,
    agency: listed(stages.slice(0, handOver)),
    client: listed(stages.slice(handOver)),
  }
  if (handOver === 0) return pen.say('line.alt.client', values)
  if (handOver === stages.length) return pen.say('line.alt.agency', values)
  const whole = handOverPlace === '' ? 'line.alt.both' : 'line.alt.bothAt'
  return pen.say(whole, { ...values, place: handOverPlace })
}
