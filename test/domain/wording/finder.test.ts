import { describe, expect, it } from 'vitest'
import { expressionOf, piecesOf } from '../../../src/domain/wording/notation.ts'
import { patternsIn } from '../../../src/domain/wording/pattern.ts'
import { judgedIn, readIn } from './sentences.ts'

/** Every so manieth piece of a language's tables is tried on every so manieth sentence: primes, so that all kinds meet. */
const [ofPieces, ofSentences] = [5, 37]

describe('which pieces of the tables can stand in a sentence', () => {
  it.each(readIn)('is told in $language without losing one that does', ({ language, phrases }) => {
    const sentences = judgedIn(language, 'a').map(({ text }) => text.toLowerCase())
    const some = sentences.filter((_, place) => place % ofSentences === 0)
    const { rules, grounds, negation, outcomes, ownActs } = phrases
    const phrasings = Object.values(rules).flat()
    const lists = [
      ...phrasings.flatMap(({ find, unless = [], without = [], near = [] }) => [find, unless, without, near]),
      ...Object.values(grounds),
      negation.before,
      negation.after,
      negation.pseudo,
      negation.stops,
      outcomes,
      ownActs,
    ]
    const list = patternsIn(phrases)
    const pieces = lists.flatMap((patterns) => piecesOf(patterns, phrases)).filter((_, place) => place % ofPieces === 0)
    const asked = pieces.map(({ source, starts, ends }) =>
      list([`${starts ? '' : '~'}(?:${source})${ends ? '' : '~'}`]),
    )
    const lost = pieces.flatMap((piece, place) => {
      const { source, flags } = expressionOf(piece, phrases)
      const expression = new RegExp(source, flags.replace('g', ''))
      return some
        .filter((text) => expression.test(text) && !asked[place]!.test(text))
        .map((text) => `${piece.source} in “${text}”`)
    })
    expect(lost).toEqual([])
  })
})
