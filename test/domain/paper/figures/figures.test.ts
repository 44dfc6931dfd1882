import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureData } from '../../../../src/domain/clauses/figureData.ts'
import { drawFigure } from '../../../../src/domain/paper/figures/drawFigure.ts'
import type { Drawing, TextShape, TextWidth } from '../../../../src/domain/paper/figures/shapes.ts'

type LineData = Extract<FigureData, { figure: 'line' }>
type ScaleData = Extract<FigureData, { figure: 'scale' }>
type CurveData = Extract<FigureData, { figure: 'break-even' }>
type TornadoData = Extract<FigureData, { figure: 'tornado' }>
type PaybackData = Extract<FigureData, { figure: 'payback' }>

/** Half an em for each letter. */
const halfEm: TextWidth = (text, size) => text.length * size * 0.5
const draw = (data: FigureData) => drawFigure(data, halfEm)

const words = ({ shapes }: Drawing) => shapes.filter((shape) => shape.kind === 'text')
const saying = (drawing: Drawing, text: string) => words(drawing).filter((shape) => shape.text === text)
const filled = ({ shapes }: Drawing, ink: string) =>
  shapes.flatMap((shape) => (shape.kind === 'path' && shape.fill === ink ? [shape.path] : []))

function extentOf({ text, x, anchor, size, weight, tabular }: TextShape): readonly [number, number] {
  const width = halfEm(text, size, weight, tabular)
  if (anchor === 'start') return [x, x + width]
  return anchor === 'end' ? [x - width, x] : [x - width / 2, x + width / 2]
}

/** Words that stand on each other or leave the figure. */
function faults(drawing: Drawing): string[] {
  const all = words(drawing).map((word) => ({ word, extent: extentOf(word) }))
  const outside = all.filter(
    ({ word, extent: [left, right] }) =>
      left < -0.1 || right > drawing.width + 0.1 || word.y > drawing.height || word.y < 0,
  )
  const clashes = all.flatMap((one, index) =>
    all.slice(index + 1).filter((other) => {
      const meets = one.extent[0] < other.extent[1] - 0.1 && other.extent[0] < one.extent[1] - 0.1
      return meets && Math.abs(one.word.y - other.word.y) < Math.min(one.word.size, other.word.size) * 0.7
    }),
  )
  return [...outside, ...clashes].map(({ word }) => word.text)
}

const line = (names: readonly string[], handOver: number, more: Partial<LineData> = {}): LineData => ({
  figure: 'line',
  agency: { name: 'Bureau', part: 'brings people to the door' },
  client: { name: 'Grill', part: 'makes them guests' },
  stages: names.map((name) => ({ name, below: 'result' })),
  handOver,
  handOverLabel: 'Hand-over point',
  handOverPlace: 'the door',
  ...more,
})
const eight = ['Placed', 'Seen', 'Asked', 'At the door', 'Seated', 'Ordered', 'Paid', 'Came back']

describe('the line', () => {
  test('gives each stage the same room and its owner’s colour up to the hand-over', () => {
    const drawing = draw(line(eight, 4))
    expect(drawing.width).toBe(480)
    expect(eight.map((name) => saying(drawing, name)[0]?.x)).toEqual([30, 90, 150, 210, 270, 330, 390, 450])
    expect(filled(drawing, 'agency')[1]).toEqual([
      ['M', 0, 65.25],
      ['L', 240, 65.25],
      ['L', 240, 69.75],
      ['L', 0, 69.75],
      ['Z'],
    ])
    expect(faults(drawing)).toEqual([])
  })

  test('shows the one full square where one part ends and the other begins, and nowhere else', () => {
    const halves = (handOver: number) =>
      filled(draw(line(eight, handOver)), 'agency').filter((path) => path[1]![2] === 52.5).length
    expect([0, 1, 4, 7, 8].map(halves)).toEqual([0, 1, 1, 1, 0])
  })

  test('wraps a name at a space, sets it smaller, and stands upright when that is not enough', () => {
    expect(
      saying(draw(line(['Came back', 'in', 'again', 'later', 'once', 'more', 'often', 'and on'], 4)), 'Came back'),
    ).toHaveLength(1)
    const smaller = draw(line(['In', 'Recommendation', 'Recommendation', 'd', 'e', 'f', 'g', 'h'], 4))
    expect(saying(smaller, 'Recommendation').map(({ size }) => size)).toEqual([8, 8])
    expect(
      draw(line(['Recommendationswithoutend', 'Recommendationswithoutend', 'c', 'd', 'e', 'f', 'g', 'h'], 4)).width,
    ).toBe(345)
    expect(
      draw(
        line(
          Array.from({ length: 10 }, (_, index) => `stage ${index}`),
          5,
        ),
      ).width,
    ).toBe(345)
  })

  test('an upright line has a row for each party, stage and the hand-over, and can part between them', () => {
    const drawing = draw(
      line(
        Array.from({ length: 12 }, (_, index) => `stage ${index}`),
        5,
      ),
    )
    expect(drawing.pieces).toHaveLength(12 + 2 + 1)
    expect(faults(drawing)).toEqual([])
  })

  test('keeps the hand-over’s label inside the figure at either end', () => {
    for (const handOver of [1, 7]) {
      const drawing = draw(
        line(eight, handOver, { handOverPlace: 'the door of the restaurant at the far end of the station hall' }),
      )
      expect(faults(drawing)).toEqual([])
    }
  })

  test('draws a line without stages, as a draft has it', () => {
    expect(faults(draw(line([], 0)))).toEqual([])
  })
})

const levels = (values: readonly number[], more: Partial<ScaleData> = {}): ScaleData => ({
  figure: 'scale',
  max: 24_000,
  maxText: '24 tables',
  step: 6000,
  held: 6000,
  marks: (['past', 'must', 'plan', 'wish'] as const)
    .slice(0, values.length)
    .map((level, index) => ({ level, value: values[index]!, label: level, text: String(values[index]! / 1000) })),
  ticks: [0, 6000, 12_000, 18_000].map((value) => ({ value, text: String(value / 1000) })),
  ...more,
})

describe('the goal scale', () => {
  test('places each level by its value', () => {
    const drawing = draw(levels([6000, 11_000, 16_000, 20_000]))
    expect(saying(drawing, 'past')[0]!.x).toBe(86.25)
    expect(saying(drawing, 'must')[0]!.x).toBeCloseTo(158.13, 2)
    expect(faults(drawing)).toEqual([])
  })

  test('turns two labels that would meet away from each other', () => {
    const drawing = draw(levels([6000, 11_000, 16_000, 17_000]))
    expect([saying(drawing, 'plan')[0]!.anchor, saying(drawing, 'wish')[0]!.anchor]).toEqual(['end', 'start'])
    expect(faults(drawing)).toEqual([])
  })

  test('stands labels below the axis when more of them meet, and grows for them', () => {
    const drawing = draw(levels([6000, 6000, 6000, 6000]))
    expect(faults(drawing)).toEqual([])
    expect(drawing.height).toBeGreaterThan(67.5)
  })

  test('never lets words meet, whatever the levels', () => {
    const value = fc.integer({ min: 0, max: 24_000 })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        expect(faults(draw(levels(values)))).toEqual([])
      }),
    )
  })

  test('leaves out unit ticks that would stand closer than 4 points', () => {
    const strokes = (max: number) =>
      draw(levels([], { max, step: max / 4 })).shapes.filter(
        (shape) => shape.kind === 'path' && shape.stroke?.width === 0.5,
      ).length
    expect(strokes(24_000)).toBe(25)
    expect(strokes(400_000)).toBe(5)
  })
})

const curve = (more: Partial<CurveData> = {}): CurveData => ({
  figure: 'break-even',
  capacity: 12_000,
  profit: { atNone: -114_000, atCapacity: 2_214_984, label: 'Profit', text: '€22,149.84' },
  ceiling: { atNone: -57_000, atCapacity: 1_107_492, label: 'Half: the ceiling', text: '€11,074.92' },
  cost: { amount: 780_000, label: 'Cost', text: '€7,800.00' },
  breakEven: { at: 4606, label: 'Break-even', text: '4.61 a day' },
  points: [2000, 6000, 10_000].map((at) => ({
    at,
    profit: -114_000 + Math.round((at * 2_328_984) / 12_000),
    label: `at ${at / 1000}`,
  })),
  axisX: {
    title: 'extra a day',
    ticks: Array.from({ length: 13 }, (_, value) => ({ value: value * 1000, text: String(value) })),
  },
  axisY: {
    title: 'in euros',
    ticks: [-500_000, 0, 500_000, 1_000_000, 1_500_000, 2_000_000, 2_500_000].map((value) => ({
      value,
      text: String(value / 100),
    })),
  },
  ...more,
})

describe('the break-even curve', () => {
  test('hatches where the cost is not yet passed and tints where it is', () => {
    const { shapes } = draw(curve())
    expect(shapes.filter((shape) => shape.kind === 'path' && shape.clip).length).toBe(1)
    expect(shapes.filter((shape) => shape.kind === 'path' && shape.fill === 'tint').length).toBe(1)
  })

  test('has its diamond where profit meets the cost', () => {
    const diamond = draw(curve()).shapes.find(
      (shape) => shape.kind === 'path' && shape.fill === 'ink' && shape.path.length === 5,
    )
    const [, x, y] = diamond!.kind === 'path' ? diamond!.path[0]! : []
    expect(x).toBeCloseTo(60 + (4606 / 12_000) * 337.5, 1)
    expect(Number(y) + 5).toBeCloseTo(26.25 + ((2_500_000 - 780_000) / 3_000_000) * 191.25, 1)
  })

  test('has none, and is hatched to the edge, where the cost is never passed', () => {
    const { shapes } = draw(curve({ cost: { amount: 2_400_000, label: 'Cost', text: '€24,000.00' }, breakEven: null }))
    expect(shapes.some((shape) => shape.kind === 'path' && shape.fill === 'tint')).toBe(false)
    expect(shapes.some((shape) => shape.kind === 'path' && shape.fill === 'ink')).toBe(false)
  })

  test('keeps all its words apart', () => {
    expect(faults(draw(curve()))).toEqual([])
    const money = fc.integer({ min: -500_000, max: 2_500_000 })
    fc.assert(
      fc.property(money, money, money, (atNone, atCapacity, amount) => {
        const at = (quantity: number) => atNone + ((atCapacity - atNone) * quantity) / 12_000
        const points = [2000, 6000, 10_000].map((quantity) => ({
          at: quantity,
          profit: at(quantity),
          label: `point ${quantity}`,
        }))
        const data = curve({
          profit: { ...curve().profit, atNone, atCapacity },
          cost: { ...curve().cost, amount },
          points,
          breakEven: null,
        })
        expect(faults(draw(data))).toEqual([])
      }),
    )
  })
})

const tornado = (ends: readonly (readonly [number, number])[], base = 270_492): TornadoData => ({
  figure: 'tornado',
  base: { amount: base, label: 'likely €2,705' },
  noProfit: 'no profit',
  heads: { low: 'at low', high: 'at high' },
  bars: ends.map(([low, high], place) => ({
    name: `What is number ${place} called in full`,
    range: '38% to 30%',
    low,
    high,
    lowText: String(low),
    highText: String(high),
  })),
})

describe('the tornado', () => {
  const grill = tornado([
    [-505_825, 1_435_032],
    [52_238, 416_117],
  ])

  test('draws the low end hatched in an outline and the high end filled, each from the likely profit', () => {
    const drawing = draw(grill)
    const edges = filled(drawing, 'bar').map((path) => Number(path[0]![1]))
    expect(edges.length).toBe(2)
    expect(new Set(edges).size).toBe(1)
    expect(drawing.shapes.filter((shape) => shape.kind === 'path' && shape.clip).length).toBe(2)
  })

  test('is as tall as its rows, and has every amount in one of two columns beside the bars', () => {
    const drawing = draw(tornado([[1, 2]]))
    expect(drawing.height).toBeGreaterThan(26.25 + 22.5)
    const amounts = words(draw(grill)).filter(({ text }) => /^-?\d+$/.test(text))
    expect(new Set(amounts.map(({ x }) => x))).toEqual(new Set([412.5, 480]))
  })

  test('keeps all its words apart', () => {
    const money = fc.integer({ min: -9_000_000, max: 9_000_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 8 }), money, (ends, base) => {
        expect(faults(draw(tornado(ends, base)))).toEqual([])
      }),
    )
  })
})

const payback = (low: readonly number[], likely: readonly number[], amount = 780_000): PaybackData => {
  const run = (name: 'low' | 'likely', totals: readonly number[]) => {
    const week = totals.findIndex((total) => total >= amount)
    return { name, label: name, text: String(totals.at(-1)), totals, week: week < 0 ? null : week + 1 }
  }
  return {
    figure: 'payback',
    weeks: likely.length,
    runs: [run('low', low), run('likely', likely)],
    cost: { amount, label: 'Cost', text: '€7,800.00' },
    axisX: { title: 'week', ticks: likely.map((_, week) => ({ value: week + 1, text: String(week + 1) })) },
    axisY: { title: 'in euros', ticks: [0, 500_000, 1_000_000].map((value) => ({ value, text: String(value / 100) })) },
  }
}

describe('the weeks until it has paid for itself', () => {
  const rings = (data: PaybackData) =>
    draw(data).shapes.flatMap((shape) =>
      shape.kind === 'path' && shape.fill === 'ground' && shape.stroke ? [shape.path[0]!] : [],
    )

  test('has a ring at the end of the first week that covers the cost, and none where no week does', () => {
    const found = rings(payback([100_000, 200_000, 300_000], [500_000, 800_000, 900_000]))
    expect(found.map(([, x]) => x)).toEqual([60 + (2 / 3) * 337.5 + 3])
  })

  test('keeps all its words apart', () => {
    const totals = fc.array(fc.integer({ min: -2_000_000, max: 2_500_000 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(totals, totals, fc.integer({ min: 1, max: 2_000_000 }), (low, likely, amount) => {
        expect(faults(draw(payback(low, likely, amount)))).toEqual([])
      }),
    )
  })
})

test('coordinates have two decimals, so that no engine’s last bit reaches the paper', () => {
  for (const data of [
    line(eight, 3),
    levels([6000, 7000, 16_000]),
    curve(),
    tornado([[-7, 3]]),
    payback([1, 2, 7], [3, 4, 9]),
  ]) {
    const numbers = draw(data).shapes.flatMap((shape) =>
      shape.kind === 'text' ? [shape.x, shape.y] : shape.path.flatMap((step) => step.slice(1).map(Number)),
    )
    expect(numbers.filter((value) => Math.abs(value * 100 - Math.round(value * 100)) > 1e-6)).toEqual([])
  }
})
