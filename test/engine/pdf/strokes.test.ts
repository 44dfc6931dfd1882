import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../../../src/engine/pdf/ink/appearance.ts'
import { fitStrokes } from '../../../src/engine/pdf/ink/strokes.ts'

const box = { left: 30, top: 15, right: 202.5, bottom: 97.5 }
const pad = { width: 400, height: 200 }
const fit = (...strokes: Point[][]) => fitStrokes({ ...pad, strokes }, box)

/** Every coordinate pair of a path. */
const pointsOf = (path: ReturnType<typeof fitStrokes>) =>
  path.flatMap((step) =>
    Array.from({ length: (step.length - 1) / 2 }, (_, pair) => [step[pair * 2 + 1], step[pair * 2 + 2]] as Point),
  )

test('a signature across the pad fills the box in its own proportions', () => {
  const points = pointsOf(
    fit(
      [
        [0, 100],
        [400, 100],
      ],
      [
        [200, 60],
        [200, 140],
      ],
    ),
  )
  const across = points.map(([x]) => x)
  expect([Math.min(...across), Math.max(...across)]).toEqual([30, 202.5])
  const down = points.map(([, y]) => y)
  expect(Math.max(...down) - Math.min(...down)).toBeCloseTo(172.5 * (80 / 400), 0)
})

test('small handwriting grows to twice its size, and no more', () => {
  const down = pointsOf(
    fit([
      [200, 95],
      [200, 105],
    ]),
  ).map(([, y]) => y)
  expect(Math.max(...down) - Math.min(...down)).toBeCloseTo(10 * 2 * (82.5 / 200), 0)
})

test('a dot is a dot in the middle', () => {
  expect(fit([[7, 9]])).toEqual([
    ['M', 116.3, 56.3],
    ['L', 116.3, 56.3],
  ])
})

test('two strokes stay apart', () => {
  expect(
    fit(
      [
        [0, 0],
        [10, 10],
      ],
      [
        [300, 100],
        [310, 110],
      ],
    ).filter(([kind]) => kind === 'M'),
  ).toHaveLength(2)
})

const points = fc.array(
  fc.tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 0, max: 200, noNaN: true })),
  { minLength: 1, maxLength: 900 },
)

test('whatever is drawn stays in the box, in at most 1,200 points', () => {
  fc.assert(
    fc.property(fc.array(points, { minLength: 1, maxLength: 6 }), (strokes) => {
      const path = fit(...(strokes as Point[][]))
      expect(path.length).toBeLessThanOrEqual(1200 + strokes.length)
      for (const [x, y] of pointsOf(path)) {
        expect(x >= 29.9 && x <= 202.6 && y >= 14.9 && y <= 97.6).toBe(true)
      }
    }),
  )
})
