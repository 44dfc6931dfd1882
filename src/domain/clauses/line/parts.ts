import { given } from '../../agreement/answer.ts'
import type { Stage } from '../../agreement/line.ts'
import { answered, asTyped, cellOf, entry } from '../answered.ts'
import type { Block, Row, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { label } from '../questions.ts'
import { joined, plainText } from '../tell.ts'
import { handOverOf, lineFigure } from './figure.ts'

/** What the section is about, with the law's own words once; then the drawing with its units. */
export function lineHead(pen: Pen): readonly Block[] {
  if (!pen.draft.line) return []
  return [
    { kind: 'paragraph', id: 'line.lead', role: 'lead', runs: pen.tell('line.lead') },
    ...lineFigure(pen, 'line.figure', undefined, 'unit'),
  ]
}

/** Where one part ends: said in words too, and said when there is no such point. */
export function handOver(pen: Pen): readonly Block[] {
  const { line } = pen.draft
  const where = answered(pen, 'line.handOverPlace', line?.handOverPlace, asTyped)
  const isSaid = typeof line?.handOver === 'number'
  const open = isSaid ? null : answered(pen, 'line.handOver', line?.handOver, () => '')
  const parts = [where, point(pen), open].filter((part) => part !== null)
  const runs = joined(parts, ' · ')
  return [
    ...entry('line.handOver', label(pen, 'line.handOver'), runs, ['line.handOver', 'line.handOverPlace']),
    ...part(pen, 'agencyPart'),
    ...part(pen, 'clientPart'),
  ]
}

/** Between which two links it lies, or that there is none. */
function point(pen: Pen): Runs | null {
  const stages = pen.draft.line?.stages ?? []
  const [before, after] = [stages[handOverOf(pen) - 1], stages[handOverOf(pen)]]
  if (before && after) return pen.tell('line.between', { before: before.name, after: after.name })
  return stages.length > 0 ? pen.tell('line.noHandOver') : null
}

/** A party's part in its own words; where the line is drawn, the drawing says it already. */
function part(pen: Pen, field: 'agencyPart' | 'clientPart'): readonly Block[] {
  const answer = pen.draft.line?.[field]
  const isDrawn = (pen.draft.line?.stages ?? []).length > 0 && given(answer) !== undefined
  const path = `line.${field}`
  return isDrawn ? [] : entry(path, label(pen, path), answered(pen, path, answer, asTyped))
}

/** The links one by one: in what each is counted, who decides it, how it is owed and by what one sees it. */
export function stagesTable(pen: Pen): readonly Block[] {
  const stages = pen.draft.line?.stages ?? []
  if (stages.length === 0) return []
  const heads = ['link', 'decides', 'owed', 'counted']
  const columns = heads.map((head) => ({ head: pen.say(`links.${head}`), align: 'start' as const }))
  const rows = stages.map((stage, place) => row(pen, stage, `line.stages.${place}`))
  return [{ kind: 'table', id: 'line.stages', role: 'plain', caption: pen.say('line.stages'), columns, rows }]
}

function row(pen: Pen, stage: Stage, path: string): Row {
  const owed: Runs | null =
    stage.owed === undefined ? null : [pen.answer(`${path}.owed`, pen.say(`owed.${stage.owed}`))]
  const counted = [
    answered(pen, `${path}.unit`, stage.unit, asTyped),
    answered(pen, `${path}.counted`, stage.counted, asTyped),
  ].filter((part) => part !== null)
  return {
    kind: 'row',
    cells: [
      { runs: [pen.answer(`${path}.name`, stage.name)] },
      cellOf(pen, whoDecides(pen, stage, path)),
      cellOf(pen, owed),
      cellOf(pen, counted.length === 0 ? null : joined(counted, ' · ')),
    ],
    paths: [path],
  }
}

/** The kind of control, and in own words where somebody said it. */
function whoDecides(pen: Pen, stage: Stage, path: string): Runs | null {
  const kind: Runs | null =
    stage.control === undefined ? null : [pen.answer(`${path}.control`, pen.say(`controls.${stage.control}`))]
  const own = answered(pen, `${path}.decidedBy`, stage.decidedBy, asTyped)
  const isRepeated = kind !== null && own !== null && plainText(kind).toLowerCase() === plainText(own).toLowerCase()
  const parts = [isRepeated ? null : kind, own].filter((part) => part !== null)
  return parts.length === 0 ? null : joined(parts, ' · ')
}

/** What nobody owes, so that nobody later says it went without saying. */
export function notIncluded(pen: Pen): readonly Block[] {
  const items = (pen.draft.line?.notIncluded ?? []).map((item, place): Runs => [
    pen.answer(`line.notIncluded.${place}`, item),
  ])
  return items.length === 0
    ? []
    : [{ kind: 'list', id: 'line.notIncluded', head: label(pen, 'line.notIncluded'), items }]
}
