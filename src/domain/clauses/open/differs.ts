import { isLeftOut, isOpen, settlement, type Answer, type Blind } from '../../agreement/answer.ts'
import type { Owner } from '../../agreement/scalars.ts'
import { canonicalText } from '../../agreement/canonical.ts'
import { answered, asTyped, cellOf, type Write } from '../answered.ts'
import type { Block, Row, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { questionName } from '../questions.ts'
import { exactOf, number, text, units } from '../write.ts'

/** Questions that the two answered apart and differently: both answers, and which of them the paper goes by. */
export function differsTable(pen: Pen): readonly Block[] {
  const { problem, goal, economics } = pen.draft
  const level: Write<number> = (value) => units(pen, exactOf(value))
  const range: Write<{ likely: number; low?: number | undefined; high?: number | undefined }> = (value) =>
    rangeText(pen, value)
  const rows = [
    ...row(pen, 'problem.pain', problem?.pain, asTyped),
    ...row(pen, 'problem.lastTime', problem?.lastTime, asTyped),
    ...row(pen, 'goal.levels.plan', goal?.levels?.plan, level),
    ...row(pen, 'economics.extra', economics?.extra, range),
  ]
  if (rows.length === 0) return []
  const heads = ['question', 'agency', 'client', 'printedAs']
  const columns = heads.map((head) => ({ head: pen.say(`differs.head.${head}`), align: 'start' as const }))
  return [{ kind: 'table', id: 'open.differs', role: 'differs', caption: pen.say('differs.caption'), columns, rows }]
}

function rangeText(
  pen: Pen,
  { low, likely, high }: { likely: number; low?: number | undefined; high?: number | undefined },
): string {
  const parts = [
    ['low', low],
    ['likely', likely],
    ['high', high],
  ] as const
  return parts
    .flatMap(([name, value]) => (value === undefined ? [] : [`${pen.say(`case.${name}`)} ${number(pen, value)}`]))
    .join(' · ')
}

function row<T>(pen: Pen, path: string, question: Blind<T> | undefined, write: Write<T>): readonly Row[] {
  if (question?.agency === undefined || question.client === undefined) return []
  if (canonicalText(question.agency) === canonicalText(question.client)) return []
  const side = (name: 'agency' | 'client') => cellOf(pen, told(pen, `${path}.${name}`, question[name], write, name))
  const cells = [
    { runs: text(questionName(pen, path)) },
    side('agency'),
    side('client'),
    { runs: printedAs(pen, path, question, write) },
  ]
  return [{ kind: 'row', cells, paths: [path] }]
}

function told<T>(pen: Pen, path: string, answer: Answer<T> | undefined, write: Write<T>, by: Owner): Runs | null {
  return answered<Answer<T> | undefined>(pen, path, answer, write, by)
}

/** Whose answer stands, and in whose name; or that none does yet. */
function printedAs<T>(pen: Pen, path: string, question: Blind<T>, write: Write<T>): Runs {
  const outcome = settlement(question)
  if (outcome.state !== 'stands') return text(pen.say('differs.notSettled'))
  const answer: Answer<T> = outcome.answer
  if (isOpen(answer) || isLeftOut(answer)) return told(pen, path, answer, write, 'both') ?? []
  const value = outcome.by === 'both' ? told(pen, `${path}.value`, answer, write, 'both') : null
  return value
    ? [...value, ...text(' · '), ...text(pen.say('differs.by.both'))]
    : text(pen.say(`differs.by.${outcome.by}`))
}
