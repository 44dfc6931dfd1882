import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureData } from '../../../../src/domain/clauses/figureData.ts'
import { draw, faults, filled, fine, words } from './drawn.ts'

type TornadoData = Extract<FigureData, { figure: 'tornado' }>
type PaybackData = Extract<FigureData, { figure: 'payback' }>

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

test('coordinates have two decimals here too', () => {
  for (const data of [tornado([[-7, 3]]), payback([1, 2, 7], [3, 4, 9])]) expect(fine(data)).toEqual([])
})
