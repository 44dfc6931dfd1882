import fc from 'fast-check'
import { expect, test } from 'vitest'
import { number, path } from '../../../src/engine/pdf/operators.ts'

test('numbers are written as the file knows them: two decimals, no exponent, no negative nothing', () => {
  expect([0.005, -0.004, 1e-7, 595.28, 1 / 3, -12].map(number)).toEqual(['0.01', '0', '0', '595.28', '0.33', '-12'])
  fc.assert(
    fc.property(fc.double({ min: -20_000, max: 20_000, noNaN: true }), (value) => {
      expect(number(value)).toMatch(/^(0|-?\d+(\.\d{1,2})?)$/)
    }),
  )
})

test('an upright rectangle is one operator, from its lower left', () => {
  expect(path([['M', 10, 20], ['L', 110, 20], ['L', 110, 50], ['L', 10, 50], ['Z']], 100)).toBe('10 50 100 30 re')
})

test('any other path is written step by step', () => {
  expect(path([['M', 10, 20], ['L', 110, 20], ['L', 110, 50], ['L', 11, 50], ['Z']], 100)).toBe(
    '10 80 m\n110 80 l\n110 50 l\n11 50 l\nh',
  )
  expect(
    path(
      [
        ['M', 0, 0],
        ['C', 1, 2, 3, 4, 5, 6],
      ],
      10,
    ),
  ).toBe('0 10 m\n1 8 3 6 5 4 c')
})
