import { given } from '../../agreement/answer.ts'
import { caseInput, type CaseInput } from '../../money/reckoningInput.ts'
import { swingsOf, type Swing, type SwingName } from '../../money/profitLine.ts'
import type { Block, Row } from '../block.ts'
import type { FigureData } from '../figureData.ts'
import type { Pen, ReckonedMoney } from '../pen.ts'
import { bareAmount, estimate, money, number, percent, soldName, strong, text, unitName } from '../write.ts'

type TornadoData = Extract<FigureData, { figure: 'tornado' }>

/** Which of the client's own ranges moves the profit most: one at a time, the widest first. */
export function whatMatters(pen: Pen): readonly Block[] {
  if (!pen.money?.hasCost) return []
  const swings = swingsOf(pen.money.input)
  const [widest] = swings
  if (!widest) return []
  const data = figureData(pen, pen.money, swings)
  return [
    {
      kind: 'figure',
      id: 'money.matters',
      head: pen.say('tornado.head'),
      data,
      alt: alternative(pen, swings, data),
      reading: pen.say('tornado.reading', { name: nameOf(pen, widest.name) }),
      paths: ['economics', 'choice'],
    },
  ]
}

/** The same as a table, to the cent: what each number moves the profit to, from its low and from its high end. */
export function whatMattersTable(pen: Pen): readonly Block[] {
  if (!pen.money?.hasCost) return []
  const { input } = pen.money
  const [low, high] = [caseInput(input, 'low'), caseInput(input, 'high')]
  const rows = swingsOf(input).map((swing): Row => {
    const ends = { low: written(pen, low, swing.name), high: written(pen, high, swing.name) }
    const cells = [pen.say('tornado.range', ends), bareAmount(pen, swing.low), bareAmount(pen, swing.high)]
    return {
      kind: 'row',
      cells: [{ runs: strong(nameOf(pen, swing.name)) }, ...cells.map((cell) => ({ runs: text(cell) }))],
    }
  })
  if (rows.length === 0) return []
  const heads = ['tornado.of', 'tornado.low', 'tornado.high'].map((key) => ({
    head: pen.say(key),
    align: 'end' as const,
  }))
  const columns = [{ head: '', align: 'start' as const }, ...heads]
  const caption = pen.say('tornado.caption', { currency: pen.say(`currency.${input.currency}`) })
  return [
    { kind: 'table', id: 'annex.matters', role: 'inputs', caption, columns, rows, paths: ['economics', 'choice'] },
  ]
}

function figureData(pen: Pen, { input, cases }: ReckonedMoney, swings: readonly Swing[]): TornadoData {
  const [low, high] = [caseInput(input, 'low'), caseInput(input, 'high')]
  return {
    figure: 'tornado',
    base: { amount: cases.likely.E, label: pen.say('tornado.base', { amount: estimate(pen, cases.likely.E) }) },
    noProfit: pen.say('tornado.noProfit'),
    heads: { low: pen.say('tornado.low'), high: pen.say('tornado.high') },
    bars: swings.map((swing) => ({
      name: nameOf(pen, swing.name),
      range: pen.say('tornado.range', { low: written(pen, low, swing.name), high: written(pen, high, swing.name) }),
      low: swing.low,
      high: swing.high,
      lowText: estimate(pen, swing.low),
      highText: estimate(pen, swing.high),
    })),
  }
}

/** What the number is called; a rate behind the counted unit by the stage that it leads to. */
function nameOf(pen: Pen, name: SwingName): string {
  const place = stageOf(name)
  const to = place === null ? undefined : given(pen.draft.economics?.conversion)?.[place]?.to
  if (to !== undefined) return pen.say('tornado.name.stage', { to })
  const key = name === 'variableShare' ? 'remains' : name
  return pen.say(`tornado.name.${key}`, { units: unitName(pen), one: soldName(pen) })
}

/** One end of a range, as the client would write it: what remains, not what goes. */
function written(pen: Pen, input: CaseInput, name: SwingName): string {
  const place = stageOf(name)
  if (place !== null) return percent(pen, input.stages[place] ?? 0)
  switch (name) {
    case 'units':
    case 'payments':
      return number(pen, input[name])
    case 'variableShare':
      return percent(pen, 10_000 - input.variableShare)
    case 'anyway':
      return percent(pen, input.anyway)
    case 'remains':
      return money(pen, input.remains ?? 0)
    default:
      return money(pen, input[name as 'spend' | 'unitCost'])
  }
}

const stageOf = (name: SwingName) => (name.startsWith('stages.') ? Number(name.slice('stages.'.length)) : null)

function alternative(pen: Pen, swings: readonly Swing[], { bars }: TornadoData): string {
  const spoken = (minor: number) => money(pen, minor).replace('\u2212', `${pen.say('figure.minus')} `)
  return bars
    .map(({ name, range }, place) => {
      const { low = 0, high = 0 } = swings[place] ?? {}
      return pen.say('tornado.alt', { name, range, low: spoken(low), high: spoken(high) })
    })
    .join(' ')
}
