import type { Outcome } from '../../money/outcome.ts'
import type { ReckonedCases } from '../../money/reckon.ts'
import type { Block, Cell, Row } from '../block.ts'
import type { Pen, ReckonedMoney } from '../pen.ts'
import { decimal, money, soldName, strong, text, unitName } from '../write.ts'

const cases = ['low', 'likely', 'high', 'target'] as const

/** What follows from the client's numbers, in each case and if the goal is met. */
export function outcomeTable(pen: Pen): readonly Block[] {
  if (!pen.money) return []
  const reckoned = pen.money.cases
  const columns = [
    { head: '', align: 'start' as const },
    ...cases.map((name) => ({ head: pen.say(`caseHead.${name}`), align: 'end' as const })),
  ]
  const weeks = pen.money.input.ramp.length
  const amount = amountsOf(pen)
  const rows = [
    row(reckoned, pen.say('money.row.extra', { units: unitName(pen) }), ({ neff }) => ({
      runs: text(decimal(pen, neff)),
      soft: true,
    })),
    row(reckoned, pen.say('money.out.visits', { count: weeks, units: unitName(pen) }), ({ Ninc }) => ({
      runs: text(decimal(pen, Ninc)),
      soft: true,
    })),
    row(
      reckoned,
      pen.say('money.out.each', { one: soldName(pen) }),
      amount(({ CM }) => CM),
    ),
    row(
      reckoned,
      pen.say('money.out.all', { units: unitName(pen) }),
      amount(({ P0 }) => P0),
    ),
    row(
      reckoned,
      pen.say('money.out.staff'),
      amount(({ F }) => 0 - F),
    ),
    row(
      reckoned,
      pen.say('money.out.before'),
      amount(({ Cmax }) => Cmax),
      'sum',
    ),
    ...(pen.money.hasCost ? afterCost(pen, pen.money) : []),
  ]
  const caption = pen.say('money.outcome')
  return [
    {
      kind: 'table',
      id: 'money.outcome',
      role: 'outcome',
      caption,
      columns,
      rows,
      paths: ['economics', 'choice', 'options'],
    },
  ]
}

/** What the chosen option costs and what is left then; no row where no cost is known. */
function afterCost(pen: Pen, { input, cases: reckoned }: ReckonedMoney): readonly Row[] {
  const amount = amountsOf(pen)
  return [
    row(
      reckoned,
      pen.say(input.vatDeductible ? 'money.out.cost' : 'money.out.costGross'),
      amount(({ K }) => 0 - K),
    ),
    row(
      reckoned,
      pen.say('money.out.after'),
      amount(({ E }) => E),
      'sum',
    ),
  ]
}

const amountsOf = (pen: Pen) => (pick: (outcome: Outcome) => number) => (outcome: Outcome) => ({
  runs: text(money(pen, pick(outcome))),
})

function row(
  reckoned: ReckonedCases,
  name: string,
  cell: (outcome: Outcome) => Cell,
  kind: 'row' | 'sum' = 'row',
): Row {
  return { kind, cells: [{ runs: strong(name) }, ...cases.map((one) => cell(reckoned[one]))] }
}
