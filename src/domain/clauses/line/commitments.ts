import type { Commitment } from '../../agreement/line.ts'
import { answered, asTyped, cellOf } from '../answered.ts'
import type { Block, Row, Runs } from '../block.ts'
import { partyLabel, sides } from '../names.ts'
import type { Pen } from '../pen.ts'
import { commitmentNumber } from '../questions.ts'
import { joined } from '../tell.ts'
import { date, text, whole } from '../write.ts'

/** Every commitment with its owner, as effort or as a result, and by what one counts it. */
export function commitmentsTable(pen: Pen): readonly Block[] {
  const all = pen.draft.line?.commitments ?? []
  if (all.length === 0) return []
  const columns = ['', 'commitment', 'owedAs', 'countedBy'].map((head) => ({
    head: head === '' ? '' : pen.say(`commitment.${head}`),
    align: 'start' as const,
  }))
  const rows = sides.flatMap((party): readonly Row[] => {
    const own = [...all.entries()].filter(([, { owner }]) => owner === party)
    if (own.length === 0) return []
    return [
      { kind: 'band', party, text: partyLabel(pen, party) },
      ...own.map(([place, commitment]) => row(pen, commitment, place)),
    ]
  })
  return [
    {
      kind: 'table',
      id: 'line.commitments',
      role: 'commitments',
      caption: pen.say('commitment.caption'),
      columns,
      rows,
    },
  ]
}

function row(pen: Pen, commitment: Commitment, place: number): Row {
  const path = `line.commitments.${place}`
  const said = joined([[pen.answer(`${path}.text`, commitment.text)], ...conditions(pen, commitment, path)], ' · ')
  const accepted = acceptance(pen, commitment, path)
  const owed: Runs = [pen.answer(`${path}.obligation`, pen.say(`owed.${commitment.obligation}`))]
  return {
    kind: 'row',
    cells: [
      { runs: text(commitmentNumber(pen, place)), soft: true },
      { runs: joined([said, ...(accepted ? [accepted] : [])], '\n') },
      { runs: owed },
      cellOf(pen, countedBy(pen, commitment, path)),
    ],
    paths: [path],
  }
}

/** Which link it serves, and what it depends on. */
function conditions(pen: Pen, commitment: Commitment, path: string): readonly Runs[] {
  const stage = pen.draft.line?.stages?.find(({ id }) => id === commitment.stage)
  const depends = answered(pen, `${path}.dependsOn`, commitment.dependsOn, (what) =>
    pen.tell('commitment.dependsOn', { what: pen.answer(`${path}.dependsOn`, what) }),
  )
  return [
    ...(stage ? [pen.tell('commitment.stage', { stage: pen.answer(`${path}.stage`, stage.name) })] : []),
    ...(depends ? [depends] : []),
  ]
}

/** The test by which it is accepted, on a line of its own. */
function acceptance(pen: Pen, { acceptedWhen }: Commitment, path: string): Runs | null {
  return answered(pen, `${path}.acceptedWhen`, acceptedWhen, (what) =>
    pen.tell('commitment.acceptedWhen', { what: pen.answer(`${path}.acceptedWhen`, what) }),
  )
}

/** Acts that can be counted, the day by which, and the evidence. */
function countedBy(pen: Pen, { acts = [], due, evidence }: Commitment, path: string): Runs | null {
  const counted = acts.map((act, place) =>
    pen.tell(`commitment.act.${act.per}`, {
      times: pen.answer(`${path}.acts.${place}`, whole(pen, act.count)),
      what: pen.answer(`${path}.acts.${place}`, act.what),
    }),
  )
  const by = answered(pen, `${path}.due`, due, (day) =>
    pen.tell('commitment.due', { date: pen.answer(`${path}.due`, date(pen, day)) }),
  )
  const seen = answered(pen, `${path}.evidence`, evidence, asTyped)
  const parts = [...counted, by, seen].filter((part) => part !== null)
  return parts.length === 0 ? null : joined(parts, ' · ')
}
