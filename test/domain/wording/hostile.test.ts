import { describe, expect, it } from 'vitest'
import { checkWording } from '../../../src/domain/wording/checkWording.ts'
import { readIn } from './sentences.ts'

const english = readIn.find(({ language }) => language === 'en')!.phrases

/** Each again and again to a hundred thousand units. */
const hostile: readonly (readonly [what: string, piece: string])[] = [
  ['blanks', ' '],
  ['quotation marks', '"'],
  ['single marks', " 'a"],
  ['the start of an assurance', 'guarantee '],
  ['the start of a future', 'customers will '],
  ['numbers', '1,000 '],
  ['a passive that never ends', 'must be '],
  ['addresses', 'a@a.'],
  ['marks over a letter', 'e\u0301\u0301\u0301'],
  ['halves of signs', '\ud83d'],
  ['hyphens', 'a-'],
  ['Korean', '보장 매출 '],
  ['Dutch', 'wordt er klanten komen '],
  ['Polish', 'klienci się zostanie o 20 '],
]

describe('a text made to be slow', () => {
  it.each(readIn)('is read to its end in $language', ({ phrases }) => {
    for (const [, piece] of hostile) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      for (const { end } of checkWording(text, phrases)) expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  it('is read to a million units, and no further', () => {
    const text = `${'word '.repeat(200_000)}. We guarantee sales.`
    expect(checkWording(text, english)).toEqual([])
    expect(checkWording(text.slice(20), english).map(({ rule }) => rule)).toEqual(['outcome-guarantee'])
  })
})
