import { isLeftOut } from '../../agreement/answer.ts'
import { openPoints } from '../../agreement/openPoints.ts'
import type { Side } from '../../agreement/scalars.ts'
import type { Block, Row, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { questionName } from '../questions.ts'
import { date, text, whole } from '../write.ts'
import { isMoneyFinding, keptSentences } from './keptSentences.ts'

/** How much is open and how much was kept on purpose: said also when it is nothing. */
export function openLead(pen: Pen): readonly Block[] {
  const points = openPoints(pen.draft).length
  const kept = pen.draft.kept?.length ?? 0
  const runs = [
    ...(points === 0 ? pen.tell('open.none') : pen.tell('open.count', { count: points })),
    ...text(' '),
    ...(kept === 0 ? pen.tell('kept.none') : pen.tell('kept.count', { count: kept })),
  ]
  return [{ kind: 'paragraph', id: 'open.lead', role: 'lead', runs }]
}

/** Every answer kept as "we do not know yet": what, who finds out, by when. */
export function openTable(pen: Pen): readonly Block[] {
  const points = openPoints(pen.draft)
  const rows = points.map(({ path, owner, due }, place): Row => {
    const who = owner === 'both' ? [pen.mark('agency'), pen.mark('client')] : [pen.mark(owner)]
    const by = due === undefined ? text(pen.say('open.noDue')) : [pen.answer(path, date(pen, due), 'open')]
    const cells = [
      numbered(pen, place),
      { runs: text(questionName(pen, path)) },
      { runs: [...who, ...text(pen.say(`owner.${owner}`))] },
      { runs: by },
    ]
    return { kind: 'row', cells, paths: [path] }
  })
  return table(pen, 'open', 'open', ['', 'what', 'who', 'by'], rows)
}

/** What somebody decided to leave out, so that nobody later reads it as forgotten. */
export function leftOutTable(pen: Pen): readonly Block[] {
  const rows = leftOuts(pen.draft, []).map(([path, reason], place): Row => {
    const why = [pen.answer(path, reason)]
    return {
      kind: 'row',
      cells: [numbered(pen, place), { runs: text(questionName(pen, path)) }, { runs: why }],
      paths: [path],
    }
  })
  return table(pen, 'leftOut', 'kept', ['', 'what', 'why'], rows)
}

function leftOuts(value: unknown, path: readonly string[]): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return []
  if (isLeftOut(value)) return [[path.join('.'), value.leftOut.reason]]
  return Object.entries(value).flatMap(([key, member]) => leftOuts(member, [...path, key]))
}

/** Warnings that somebody kept, with the reason that both can read. */
export function keptTable(pen: Pen): readonly Block[] {
  const rows = (pen.draft.kept ?? []).map(({ by, code, path, reason }, place): Row => {
    const where = isMoneyFinding(code) ? text(`${questionName(pen, path)}: `) : []
    const found = [...where, ...keptSentences(pen, place)]
    const why = [...voiced(pen, by), ...quoted(pen, `kept.${place}.reason`, reason)]
    return { kind: 'row', cells: [numbered(pen, place), { runs: found }, { runs: why }], paths: [`kept.${place}`] }
  })
  return table(pen, 'kept', 'kept', ['', 'found', 'why'], rows)
}

const numbered = (pen: Pen, place: number) => ({ runs: text(whole(pen, place + 1)), soft: true })
const voiced = (pen: Pen, by: Side): Runs => [pen.mark(by, pen.say(`party.${by}`))]
const quoted = (pen: Pen, path: string, words: string): Runs => [
  ...text(pen.say('quote.open')),
  pen.answer(path, words),
  ...text(pen.say('quote.close')),
]

function table(
  pen: Pen,
  id: 'open' | 'leftOut' | 'kept',
  role: 'open' | 'kept',
  heads: readonly string[],
  rows: readonly Row[],
): readonly Block[] {
  if (rows.length === 0) return []
  const columns = heads.map((head) => ({
    head: head === '' ? '' : pen.say(`${id}.head.${head}`),
    align: 'start' as const,
  }))
  return [{ kind: 'table', id: `open.${id}`, role, caption: pen.say(`${id}.caption`), columns, rows }]
}
