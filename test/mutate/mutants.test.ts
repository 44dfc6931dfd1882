import { expect, test } from 'vitest'
import { mutantsOf } from './mutants.mjs'

const code = `import { one } from './one.ts'
type Size = 1 | 2
export function ceiling(sum: number, spent: number): number {
  if (sum <= 0 || spent > sum) return 0
  return Math.max(sum - spent, 10)
}
`

/** The whole file with each mistake made in turn. */
const mistaken = mutantsOf('a.ts', code).map(({ start, end, text }) => code.slice(0, start) + text + code.slice(end))

test.each([
  ['if (sum < 0 ||', 'a limit that just misses'],
  ['if (sum <= 1 ||', 'a number one off'],
  ['if (sum <= 0 &&', 'both instead of either'],
  ['if (!(sum <= 0 || spent > sum)) return', 'a condition turned round'],
  ['return 1', 'another answer'],
  ['Math.min(sum', 'the smaller for the larger'],
  ['sum + spent', 'added instead of taken away'],
])('plants “%s”: %s', (mistake) => {
  expect(mistaken.filter((text) => text.includes(mistake))).toHaveLength(1)
})

test('leaves types and imports alone, and changes one place at a time', () => {
  expect(mistaken.every((text) => text.includes('type Size = 1 | 2') && text.startsWith(code.slice(0, 30)))).toBe(true)
  expect(new Set(mistaken).size).toBe(mistaken.length)
})

test('says where the mistake stands and what stood there', () => {
  expect(mutantsOf('a.ts', code).find(({ was }) => was === '-')).toMatchObject({ file: 'a.ts', line: 5, text: '+' })
})
