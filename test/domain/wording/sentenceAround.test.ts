import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sentenceAround } from '../../../src/domain/wording/sentenceAround.ts'

const around = (text: string, words: string) => {
  const start = text.indexOf(words)
  return sentenceAround(text, start, start + words.length)
}

it.each([
  ['We post. We guarantee a full house! Come in.', 'guarantee', 'We guarantee a full house!'],
  ['We guarantee a full house', 'guarantee', 'We guarantee a full house'],
  ['Wij zeggen: “Wij garanderen het.” Daarna niets.', 'garanderen', 'Wij zeggen: “Wij garanderen het.”'],
  ['Publikujemy.\nGwarantujemy pełną salę\nod 3,5 godziny.', 'Gwarantujemy', 'Gwarantujemy pełną salę'],
  ['매일 올립니다. 만석을 보장합니다. 오세요.', '보장합니다', '만석을 보장합니다.'],
  ['From 17.30 we guarantee it, at 3.50 each. Then not.', 'guarantee', 'From 17.30 we guarantee it, at 3.50 each.'],
])('finds the sentence of words: %s', (text, words, sentence) => {
  expect(around(text, words)).toBe(sentence)
})

it('always holds the words it was asked for, and stands in the text', () => {
  const letters = fc.constantFrom('a', '보', '.', '!', ' ', '\n', '”', '👍', '…', 'é')
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 40 }), fc.nat(40), fc.nat(10), (text, from, length) => {
      const start = Math.min(from, text.length)
      const end = Math.min(start + length, text.length)
      const sentence = sentenceAround(text, start, end)
      expect(text).toContain(sentence)
      expect(sentence).toContain(text.slice(start, end).trim())
    }),
  )
})
