import { hasRange } from '../../money/chance.ts'
import { minorPerUnit } from '../../money/currency.ts'
import type { CaseName } from '../../money/interval.ts'
import { caseInput } from '../../money/reckoningInput.ts'
import { weeksOf } from '../../money/weeks.ts'
import { earnedBack } from '../annex/weeks.ts'
import type { Block } from '../block.ts'
import type { FigureData } from '../figureData.ts'
import { niceStep, ticksTo } from '../goal/scale.ts'
import type { Pen, ReckonedMoney } from '../pen.ts'
import { money, whole } from '../write.ts'
import { amountTicks } from './amountTicks.ts'

type PaybackData = Extract<FigureData, { figure: 'payback' }>

/** What comes in week by week until it covers the cost; nothing where there is no cost to cover. */
export function paidBack(pen: Pen): readonly Block[] {
  if (!pen.money?.hasCost || pen.money.cases.likely.K <= 0) return []
  const data = figureData(pen, pen.money)
  return [
    {
      kind: 'figure',
      id: 'money.paidBack',
      head: pen.say('payback.head'),
      data,
      alt: alternative(pen, data),
      reading: `${pen.say('payback.reading')} ${earnedBack(pen, pen.money)}`,
      paths: ['economics', 'choice'],
    },
  ]
}

function figureData(pen: Pen, reckoned: ReckonedMoney): PaybackData {
  const { input, cases } = reckoned
  const drawn = casesDrawn(reckoned).map((name) => ({ name, run: weeksOf(caseInput(input, name)) }))
  // A sale that is paid again and again brings money after the run, for longer in one case than in another.
  const weeks = Math.max(...drawn.map(({ run }) => run.length))
  const runs = drawn.map(({ name, run }) => {
    const last = run.at(-1)?.cumulative ?? 0
    const totals = Array.from({ length: weeks }, (_, week) => run[week]?.cumulative ?? last)
    return { name, label: pen.say(`caseHead.${name}`), text: money(pen, last), totals, week: cases[name].paybackWeek }
  })
  const cost = cases.likely.K
  const amounts = [0, cost, ...runs.flatMap(({ totals }) => totals)]
  return {
    figure: 'payback',
    weeks,
    runs,
    cost: { amount: cost, label: pen.say('figure.cost'), text: money(pen, cost) },
    axisX: { title: pen.say('payback.axisX'), ticks: weekTicks(pen, weeks) },
    axisY: {
      title: pen.say('payback.axisY', { currency: pen.say(`currency.${input.currency}`) }),
      ticks: amountTicks(pen, Math.min(...amounts), Math.max(...amounts), minorPerUnit(pen.draft.currency)),
    },
  }
}

/** The likely case always; the ends where the client gave a range, the goal where it is another number. */
function casesDrawn({ input }: ReckonedMoney): readonly CaseName[] {
  const { target, likely } = input.units
  const ends: readonly CaseName[] = hasRange(input) ? ['low', 'likely', 'high'] : ['likely']
  return target === likely ? ends : [...ends, 'target']
}

const weekTicks = (pen: Pen, weeks: number) =>
  [...ticksTo(weeks, niceStep(weeks)), weeks].map((value) => ({ value, text: whole(pen, value) }))

function alternative(pen: Pen, { runs, weeks, cost }: PaybackData): string {
  const spoken = (text: string) => text.replace('\u2212', `${pen.say('figure.minus')} `)
  const ends = runs.map(({ label, text }) => pen.say('payback.end', { case: label, amount: spoken(text) }))
  return [pen.say('payback.alt', { count: weeks, cost: cost.text }), ...ends].join(' ')
}
