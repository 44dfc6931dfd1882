import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherSpelling } from '../../../src/domain/language/otherSpelling.ts'
import { missing } from '../../../src/engine/layout/fonts/cover.ts'

const isPrintable = (text: string) => missing(text).length === 0

describe('another spelling of what cannot be printed', () => {
  it.each([
    ['a ligature is its letters', 'ﬁ', 'fi'],
    ['a heavy tick is a tick', '✔', '✓'],
    ['a tick that asks to be a picture is a tick', '✔️', '✓'],
    ['a bold letter of mathematics is a letter', '𝐀', 'A'],
    ['a letter keeps no mark that nobody has drawn', 'x̌', 'x'],
    ['a picture is left out', '😀', ''],
    ['so is one with a colour of skin', '👍🏽', ''],
    ['and a flag', '🇳🇱', ''],
  ])('%s', (_says, character, spelling) => expect(otherSpelling(character, isPrintable)).toBe(spelling))

  it('is left to a person for a Chinese character, which can be read in several ways', () => {
    expect(otherSpelling('漢', isPrintable)).toBeNull()
  })

  it('can itself be printed, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const others = missing(text).map(({ text: character }) => otherSpelling(character, isPrintable) ?? '')
        expect(others.filter((other) => !isPrintable(other))).toEqual([])
      }),
    )
  })
})
