import { minorPerUnit } from '../../money/currency.ts'
import { asksNothing } from '../../money/expectation.ts'
import { ceilingAt, profitAt } from '../../money/profitLine.ts'
import type { ReckoningInput } from '../../money/reckoningInput.ts'
import type { Block } from '../block.ts'
import type { FigureData } from '../figureData.ts'
import { niceStep, ticksTo } from '../goal/scale.ts'
import type { Pen } from '../pen.ts'
import { exactOf, money, number, roundedUp, unitName, units } from '../write.ts'
import { amountTicks } from './amountTicks.ts'

type BreakEvenData = Extract<FigureData, { figure: 'break-even' }>

/** From which unit on it pays, drawn with the likely numbers up to what there is room for. */
export function breakEvenFigure(pen: Pen): readonly Block[] {
  const input = pen.money?.input
  const capacity = input && (input.capacity ?? Math.max(input.units.high, input.units.target, input.units.likely))
  if (!pen.money?.hasCost || !input || !capacity) return []
  const data = figureData(pen, input, capacity)
  const reading = pen.say(data.breakEven ? 'figure.reading' : 'figure.readingNever', {
    capacity: units(pen, exactOf(capacity)),
  })
  const head = pen.say('figure.head')
  return [
    {
      kind: 'figure',
      id: 'money.breakEven',
      head,
      data,
      alt: alternative(pen, data, capacity),
      reading,
      paths: ['economics', 'choice'],
    },
  ]
}

function figureData(pen: Pen, input: ReckoningInput, capacity: number): BreakEvenData {
  const { say } = pen
  const { likely } = pen.money?.cases ?? {}
  const [none, all] = [profitAt(input, 0), profitAt(input, capacity)]
  const cost = likely?.K ?? 0
  const at = likely?.perDay == null ? null : thousandthsUp(likely.perDay)
  const bounds = [Math.min(none, 0), Math.max(all, cost, 1)] as const
  const ceiling = { atNone: ceilingAt(input, 0), atCapacity: ceilingAt(input, capacity), label: say('figure.ceiling') }
  return {
    figure: 'break-even',
    capacity,
    profit: { atNone: none, atCapacity: all, label: say('figure.profit'), text: money(pen, all) },
    ceiling: asksNothing(input) ? null : { ...ceiling, text: money(pen, ceiling.atCapacity) },
    cost: { amount: cost, label: say('figure.cost'), text: money(pen, cost) },
    breakEven: at === null || at > capacity ? null : { at, label: say('figure.breakEven'), text: breakEvenText(pen) },
    points: points(pen, input, capacity),
    axisX: { title: say('figure.axisX', { units: unitName(pen) }), ticks: acrossTicks(pen, capacity) },
    axisY: {
      title: say('figure.axisY', { count: input.ramp.length, currency: say(`currency.${input.currency}`) }),
      ticks: amountTicks(pen, ...bounds, minorPerUnit(pen.draft.currency)),
    },
  }
}

/** A decimal string in thousandths, up: a diamond drawn short of the line would not yet have paid. */
function thousandthsUp(exact: string): number {
  const [whole = '0', decimals = ''] = exact.split('.')
  return Number(whole + decimals.padEnd(3, '0').slice(0, 3)) + (/[1-9]/.test(decimals.slice(3)) ? 1 : 0)
}

const breakEvenText = (pen: Pen) =>
  pen.say('figure.aDay', { units: units(pen, roundedUp(pen.money?.cases.likely.perDay ?? '0')) })

function points(pen: Pen, input: ReckoningInput, capacity: number): BreakEvenData['points'] {
  return (['low', 'likely', 'target'] as const).flatMap((name) => {
    const at = Math.min(input.units[name], capacity)
    const label = pen.say(`figure.point.${name}`, { number: number(pen, input.units[name]) })
    return input.units[name] > capacity ? [] : [{ at, profit: profitAt(input, at), label }]
  })
}

const acrossTicks = (pen: Pen, capacity: number) =>
  [...ticksTo(capacity, Math.max(1, niceStep(capacity))), capacity].map((value) => ({
    value,
    text: number(pen, value),
  }))

function alternative(pen: Pen, data: BreakEvenData, capacity: number): string {
  const spoken = (minor: number) => money(pen, minor).replace('\u2212', `${pen.say('figure.minus')} `)
  const values = {
    none: spoken(data.profit.atNone),
    all: spoken(data.profit.atCapacity),
    capacity: units(pen, exactOf(capacity)),
    cost: data.cost.text,
  }
  const line = data.breakEven
    ? pen.say('figure.alt', { ...values, at: data.breakEven.text })
    : pen.say('figure.altNever', values)
  const held = data.points.map(({ label, profit }) =>
    pen.say(profit >= data.cost.amount ? 'figure.above' : 'figure.below', { label }),
  )
  return [line, ...held].join(' ')
}
