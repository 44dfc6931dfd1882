import type { Assumption, Duty } from '../../agreement/line.ts'
import { answered, asTyped, cellOf } from '../answered.ts'
import type { Block, Row, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { joined } from '../tell.ts'
import { date, money, whole } from '../write.ts'

/** What both take for true, who finds out, and what follows if it is not so. */
export function assumptionsTable(pen: Pen): readonly Block[] {
  const all = pen.draft.line?.assumptions ?? []
  const rows = all.map((assumption, place) => assumptionRow(pen, assumption, `line.assumptions.${place}`))
  return table(pen, 'assumptions', ['assumption', 'checkedBy', 'ifFalse'], rows)
}

function assumptionRow(pen: Pen, { text: words, verifier, checkBy, ifFalse }: Assumption, path: string): Row {
  const who: Runs | null =
    verifier === undefined ? null : [pen.mark(verifier), pen.answer(`${path}.verifier`, pen.say(`party.${verifier}`))]
  const by = answered(pen, `${path}.checkBy`, checkBy, (day) =>
    pen.tell('commitment.due', { date: pen.answer(`${path}.checkBy`, date(pen, day)) }),
  )
  const checked = [who, by].filter((part) => part !== null)
  return {
    kind: 'row',
    cells: [
      { runs: [pen.answer(`${path}.text`, words)] },
      cellOf(pen, checked.length === 0 ? null : joined(checked, ', ')),
      cellOf(pen, answered(pen, `${path}.ifFalse`, ifFalse, asTyped)),
    ],
    paths: [path],
  }
}

/** What somebody must do so that the other can go on, by when, and what follows when it is late. */
export function dutiesTable(pen: Pen): readonly Block[] {
  const all = pen.draft.line?.duties ?? []
  const rows = all.map((duty, place) => dutyRow(pen, duty, `line.duties.${place}`))
  return table(pen, 'duties', ['act', 'person', 'time', 'ifLate'], rows)
}

function dutyRow(pen: Pen, duty: Duty, path: string): Row {
  const within = answered(pen, `${path}.turnaround`, duty.turnaround, (days) =>
    days === 0
      ? pen.say('duty.sameDay')
      : pen.tell('duty.turnaround', { count: days, days: pen.answer(`${path}.turnaround`, whole(pen, days)) }),
  )
  const time = [within, answered(pen, `${path}.due`, duty.due, asTyped)].filter((part) => part !== null)
  return {
    kind: 'row',
    cells: [
      { runs: [pen.mark(duty.party, pen.say(`party.${duty.party}`)), pen.answer(`${path}.act`, duty.act)] },
      cellOf(pen, answered(pen, `${path}.person`, duty.person, asTyped)),
      cellOf(pen, time.length === 0 ? null : joined(time, ' · ')),
      cellOf(pen, ifLate(pen, duty, `${path}.ifLate`)),
    ],
    paths: [path],
  }
}

function ifLate(pen: Pen, duty: Duty, path: string): Runs | null {
  return answered(pen, path, duty.ifLate, (follows) => {
    if (follows.kind !== 'price') return pen.say(`duty.late.${follows.kind}`)
    return pen.tell('duty.late.price', { price: pen.answer(path, money(pen, follows.price)) })
  })
}

function table(
  pen: Pen,
  role: 'assumptions' | 'duties',
  heads: readonly string[],
  rows: readonly Row[],
): readonly Block[] {
  if (rows.length === 0) return []
  const columns = heads.map((head) => ({ head: pen.say(`${role}.head.${head}`), align: 'start' as const }))
  return [{ kind: 'table', id: `line.${role}`, role, caption: pen.say(`${role}.caption`), columns, rows }]
}
