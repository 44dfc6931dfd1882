import { given, isLeftOut, isOpen, settlement } from '../../agreement/answer.ts'
import type { Owner } from '../../agreement/scalars.ts'
import { answered, entry } from '../answered.ts'
import type { Block, Cell, Row, Runs } from '../block.ts'
import { sides } from '../names.ts'
import type { Pen } from '../pen.ts'
import { label } from '../questions.ts'
import { money, number, percent, soldName, strong, unitName } from '../write.ts'

interface Range {
  readonly likely: number
  readonly low?: number | undefined
  readonly high?: number | undefined
}

/** The numbers of the client, low, likely and high; what is open or left out stands below as such. */
export function inputsTable(pen: Pen): readonly Block[] {
  const { economics = {} } = pen.draft
  const remains = given(economics.remains)
  const rows = [
    ...extraRows(pen),
    ...row(pen, 'economics.spend', given(economics.spend), (value) => money(pen, value)),
    ...(remains && 'share' in remains
      ? row(pen, 'economics.remains', remains.share, (value) => percent(pen, value))
      : []),
    ...(remains && 'amount' in remains
      ? row(pen, 'economics.remains', remains.amount, (value) => money(pen, value))
      : []),
    ...onwardRows(pen),
    ...row(pen, 'economics.anyway', given(economics.anyway), (value) => percent(pen, value)),
  ]
  const columns = ['', 'low', 'likely', 'high'].map((name) => ({
    head: name === '' ? '' : pen.say(`caseHead.${name}`),
    align: name === '' ? ('start' as const) : ('end' as const),
  }))
  const table: Block = {
    kind: 'table',
    id: 'money.inputs',
    role: 'inputs',
    caption: pen.say('money.inputs'),
    columns,
    rows,
  }
  return [...(rows.length > 0 ? [table] : []), ...notGiven(pen)]
}

/** What follows on the counted unit, each with its rate, and how often a sale is paid. */
function onwardRows(pen: Pen): readonly Row[] {
  const { conversion, lifetime } = pen.draft.economics ?? {}
  const chain = (given(conversion) ?? []).map(({ to, share }) => {
    const path = 'economics.conversion'
    const name = [...strong(`${pen.say('money.row.conversion')} `), pen.answer(path, to)]
    return rowOf(pen, path, name, share, (value) => percent(pen, value))
  })
  return [...chain, ...row(pen, 'economics.lifetime', given(lifetime)?.payments, (value) => number(pen, value))]
}

/** Extra units: each party's own row where they still see it differently. */
function extraRows(pen: Pen): readonly Row[] {
  const outcome = settlement(pen.draft.economics?.extra)
  const write = (value: number) => number(pen, value)
  if (outcome.state === 'absent') return []
  if (outcome.state === 'stands') return row(pen, 'economics.extra', given(outcome.answer), write, outcome.by)
  return sides.flatMap((side) =>
    row(pen, `economics.extra.${side}`, given(outcome[side]), write, side, ` · ${pen.say(`party.${side}`)}`),
  )
}

function row(
  pen: Pen,
  path: string,
  range: Range | undefined,
  write: (value: number) => string,
  by?: Owner,
  whose = '',
): readonly Row[] {
  if (!range) return []
  const name = pen.say(`money.row.${path.split('.')[1]}`, { units: unitName(pen), one: soldName(pen) })
  return [rowOf(pen, path, strong(name + whose), range, write, by)]
}

function rowOf(
  pen: Pen,
  path: string,
  name: Runs,
  { low, likely, high }: Range,
  write: (value: number) => string,
  by?: Owner,
): Row {
  const cell = (value: number | undefined): Cell =>
    value === undefined ? { runs: [] } : { runs: [pen.answer(path, write(value), by)] }
  return { kind: 'row', cells: [{ runs: name }, cell(low), cell(likely), cell(high)], paths: [path] }
}

/** Open or left out: these have no row, so they are said one by one. */
function notGiven(pen: Pen): readonly Block[] {
  const { economics = {} } = pen.draft
  const extra = settlement(economics.extra)
  const answers: readonly (readonly [string, unknown])[] = [
    ['economics.extra', extra.state === 'stands' ? extra.answer : undefined],
    ['economics.extra.agency', extra.state === 'differs' ? extra.agency : undefined],
    ['economics.extra.client', extra.state === 'differs' ? extra.client : undefined],
    ['economics.spend', economics.spend],
    ['economics.remains', economics.remains],
    ['economics.conversion', economics.conversion],
    ['economics.lifetime', economics.lifetime],
    ['economics.anyway', economics.anyway],
  ]
  return answers.flatMap(([path, answer]) => {
    const runs: Runs | null = isOpen(answer) || isLeftOut(answer) ? answered(pen, path, answer, () => '') : null
    return entry(path, label(pen, path.split('.').slice(0, 2).join('.')), runs)
  })
}
