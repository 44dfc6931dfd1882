import type { Axis, FigureData } from '../../../domain/clauses/figureData.ts'

type Data<F extends FigureData['figure']> = Extract<FigureData, { figure: F }>

/** One figure with both languages in each label, the prevailing one first. */
export function joinFigures(first: FigureData, second: FigureData): FigureData {
  if (first.figure === 'line' && second.figure === 'line') return joinLines(first, second)
  if (first.figure === 'scale' && second.figure === 'scale') return joinScales(first, second)
  if (first.figure === 'break-even' && second.figure === 'break-even') return joinCurves(first, second)
  if (first.figure === 'tornado' && second.figure === 'tornado') return joinTornadoes(first, second)
  if (first.figure === 'payback' && second.figure === 'payback') return joinPaybacks(first, second)
  return first
}

/** The same words once. */
export function both(first: string, second: string | undefined, between = ' · '): string {
  if (second === undefined || second === '' || second === first) return first
  return first === '' ? second : first + between + second
}

const NEW_LINE = '\n'

function joinLines(first: Data<'line'>, second: Data<'line'>): Data<'line'> {
  return {
    ...first,
    agency: { ...first.agency, part: both(first.agency.part, second.agency.part) },
    client: { ...first.client, part: both(first.client.part, second.client.part) },
    stages: first.stages.map(({ name, below }, index) => ({
      name: both(name, second.stages[index]?.name, NEW_LINE),
      below: both(below, second.stages[index]?.below, NEW_LINE),
    })),
    handOverLabel: both(first.handOverLabel, second.handOverLabel),
    handOverPlace: both(first.handOverPlace, second.handOverPlace),
  }
}

function joinScales(first: Data<'scale'>, second: Data<'scale'>): Data<'scale'> {
  const marks = first.marks.map((mark, index) => ({ ...mark, label: both(mark.label, second.marks[index]?.label) }))
  return { ...first, marks, maxText: both(first.maxText, second.maxText) }
}

function joinCurves(first: Data<'break-even'>, second: Data<'break-even'>): Data<'break-even'> {
  const { breakEven } = first
  return {
    ...first,
    profit: joined(first.profit, second.profit),
    ceiling: first.ceiling && joined(first.ceiling, second.ceiling),
    cost: joined(first.cost, second.cost),
    breakEven: breakEven && joined(breakEven, second.breakEven),
    points: first.points.map((point, index) => ({ ...point, label: both(point.label, second.points[index]?.label) })),
    axisX: joinAxes(first.axisX, second.axisX),
    axisY: joinAxes(first.axisY, second.axisY),
  }
}

function joined<T extends { label: string; text: string }>(
  one: T,
  other: { label: string; text: string } | null | undefined,
): T {
  return {
    ...one,
    label: both(one.label, other?.label, NEW_LINE),
    text: both(one.text, other?.text, NEW_LINE),
  }
}

const joinAxes = (first: Axis, second: Axis): Axis => ({ ...first, title: both(first.title, second.title) })

function joinTornadoes(first: Data<'tornado'>, second: Data<'tornado'>): Data<'tornado'> {
  return {
    ...first,
    base: { ...first.base, label: both(first.base.label, second.base.label, NEW_LINE) },
    noProfit: both(first.noProfit, second.noProfit),
    heads: {
      low: both(first.heads.low, second.heads.low, NEW_LINE),
      high: both(first.heads.high, second.heads.high, NEW_LINE),
    },
    bars: first.bars.map((bar, index) => ({
      ...bar,
      name: both(bar.name, second.bars[index]?.name, NEW_LINE),
      range: both(bar.range, second.bars[index]?.range),
    })),
  }
}

function joinPaybacks(first: Data<'payback'>, second: Data<'payback'>): Data<'payback'> {
  return {
    ...first,
    runs: first.runs.map((run, index) => joined(run, second.runs[index])),
    cost: joined(first.cost, second.cost),
    axisX: joinAxes(first.axisX, second.axisX),
    axisY: joinAxes(first.axisY, second.axisY),
  }
}
