import fc from 'fast-check'
import type { FigureData } from '../../../src/domain/clauses/figureData.ts'
import { line } from './anyWords.ts'

/** A figure of any data. */
export const figure: fc.Arbitrary<FigureData> = fc.oneof(
  fc
    .tuple(
      fc.array(fc.record({ name: line, below: fc.oneof(line, fc.constant('')) }), { maxLength: 11 }),
      fc.integer({ min: 0, max: 11 }),
      line,
      line,
    )
    .map(([stages, hand, one, two]): FigureData => ({
      figure: 'line',
      agency: { name: one, part: two },
      client: { name: two, part: one },
      stages,
      handOver: Math.min(hand, stages.length),
      handOverLabel: one,
      handOverPlace: two,
    })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 90_000 }),
      fc.array(
        fc.tuple(
          fc.constantFrom('past' as const, 'must' as const, 'plan' as const, 'wish' as const),
          fc.integer({ min: 0, max: 90_000 }),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([max, marks]): FigureData => ({
      figure: 'scale',
      max,
      maxText: `${max}`,
      step: Math.ceil(max / 4),
      held: Math.floor(max / 5),
      marks: marks.map(([level, value]) => ({ level, value: Math.min(value, max), label: level, text: String(value) })),
      ticks: [0, 1, 2, 3].map((step) => ({ value: step * Math.ceil(max / 4), text: String(step) })),
    })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: -900_000, max: 900_000 }),
      fc.integer({ min: -900_000, max: 9_000_000 }),
      fc.integer({ min: 0, max: 3_000_000 }),
    )
    .map(([capacity, none, all, cost]): FigureData => ({
      figure: 'break-even',
      capacity,
      profit: { atNone: none, atCapacity: all, label: 'Profit before the cost', text: String(all) },
      ceiling: { atNone: none / 2, atCapacity: all / 2, label: 'Ceiling', text: String(all / 2) },
      cost: { amount: cost, label: 'Cost', text: String(cost) },
      breakEven:
        all > cost && none < cost
          ? {
              at: Math.ceil((capacity * (cost - none)) / (all - none)),
              label: 'Break-even',
              text: 'a long text about a day',
            }
          : null,
      points: [0.2, 0.5, 0.9].map((share) => ({
        at: Math.floor(capacity * share),
        profit: none + (all - none) * share,
        label: `point ${share}`,
      })),
      axisX: { title: 'units', ticks: [0, capacity].map((value) => ({ value, text: String(value) })) },
      axisY: {
        title: 'money',
        ticks: [-1_000_000, 0, 5_000_000, 10_000_000].map((value) => ({ value, text: String(value) })),
      },
    })),
  fc
    .tuple(
      fc.array(fc.tuple(line, fc.integer({ min: -9e6, max: 9e6 }), fc.integer({ min: -9e6, max: 9e6 })), {
        maxLength: 9,
      }),
      line,
    )
    .map(([bars, words]): FigureData => ({
      figure: 'tornado',
      base: { amount: 270_492, label: words },
      noProfit: words,
      heads: { low: 'at low', high: 'at high' },
      bars: bars.map(([name, low, high]) => ({
        name,
        range: words,
        low,
        high,
        lowText: String(low),
        highText: String(high),
      })),
    })),
  fc
    .tuple(
      fc.array(fc.integer({ min: -9e6, max: 9e6 }), { minLength: 1, maxLength: 104 }),
      fc.integer({ min: 1, max: 9e6 }),
      line,
    )
    .map(([totals, amount, words]): FigureData => ({
      figure: 'payback',
      weeks: totals.length,
      runs: [{ name: 'likely', label: words, text: String(amount), totals, week: null }],
      cost: { amount, label: 'Cost', text: String(amount) },
      axisX: { title: words, ticks: totals.map((_, week) => ({ value: week + 1, text: String(week + 1) })) },
      axisY: { title: words, ticks: [-10_000_000, 0, 10_000_000].map((value) => ({ value, text: String(value) })) },
    })),
)
