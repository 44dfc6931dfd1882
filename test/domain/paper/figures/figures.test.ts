import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureData } from '../../../../src/domain/clauses/figureData.ts'
import { draw, faults, filled, fine, saying } from './drawn.ts'

type LineData = Extract<FigureData, { figure: 'line' }>
type ScaleData = Extract<FigureData, { figure: 'scale' }>
type CurveData = Extract<FigureData, { figure: 'break-even' }>

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

test('coordinates have two decimals, so that no engine’s last bit reaches the paper', () => {
  for (const data of [line(eight, 3), levels([6000, 7000, 16_000]), curve()]) expect(fine(data)).toEqual([])
})
