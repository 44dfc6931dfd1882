import { expect, test } from 'vitest'
import { outlineSteps } from '../../../../src/engine/layout/fonts/outline.ts'

test('a triangle of straight lines is told from its first point', () => {
  const triangle = description(
    [3],
    [
      [0x37, 0, 0],
      [0x37, 10, 0],
      [0x37, 0, 20],
    ],
  )
  expect(outlineSteps(triangle)).toEqual([['M', 0, 0], ['L', 10, 0], ['L', 10, 20], ['L', 0, 0], ['Z']])
})

test('between two points off the curve lies one on it that the file leaves out', () => {
  const round = description(
    [4],
    [
      [0x36, 0, 0],
      [0x36, 12, 0],
      [0x36, 0, 12],
      [0x26, 12, 0],
    ],
  )
  const steps = outlineSteps(round)
  expect(steps[0]?.[0]).toBe('M')
  expect(steps.filter(([kind]) => kind === 'C')).toHaveLength(4)
  expect(steps.at(-1)).toEqual(['Z'])
})

test('a quadratic curve becomes the cubic one with the same shape', () => {
  const arch = description(
    [3],
    [
      [0x37, 0, 0],
      [0x36, 30, 60],
      [0x17, 30, 60],
    ],
  )
  expect(outlineSteps(arch)[1]).toEqual(['C', 20, 40, 40, 40, 60, 0])
})

test('a blank has no curves', () => {
  expect(outlineSteps(new Uint8Array(0))).toEqual([])
})

/** A simple glyph description of short coordinates: flags, and the distance from the point before. */
function description(ends: readonly number[], points: readonly (readonly [number, number, number])[]): Uint8Array {
  const noBox = [0, 0, 0, 0, 0, 0, 0, 0]
  const contours = ends.flatMap((end) => [0, end - 1])
  return Uint8Array.from([
    0,
    ends.length,
    ...noBox,
    ...contours,
    0,
    0,
    ...points.map(([flags]) => flags),
    ...points.map(([, dx]) => dx),
    ...points.map(([, , dy]) => dy),
  ])
}
