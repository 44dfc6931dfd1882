import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followed, placesOf } from '../../../src/ui/kit/underlines/spans.ts'

const text = 'We promise it; they promise nothing.'
const words = (places: ReturnType<typeof placesOf>, of: string) => places.map(({ start, end }) => of.slice(start, end))

describe('spans in the text of a field', () => {
  it('stand at their start, or where their words are nearest to it', () => {
    expect(placesOf([{ start: 20, words: 'promise' }], text)).toEqual([{ start: 20, end: 27 }])
    expect(placesOf([{ start: 1, words: 'promise' }], text)).toEqual([{ start: 3, end: 10 }])
    expect(placesOf([{ start: 17, words: 'promise' }], text)).toEqual([{ start: 20, end: 27 }])
    expect(placesOf([{ start: 99, words: 'promise' }], text)).toEqual([{ start: 20, end: 27 }])
  })

  it('are left out where their words are not, and are joined where they overlap', () => {
    expect(placesOf([{ start: 3, words: 'guarantee' }], text)).toEqual([])
    expect(placesOf([{ start: 0, words: '' }], text)).toEqual([])
    const overlapping = [
      { start: 11, words: 'it; they' },
      { start: 3, words: 'promise it' },
    ]
    expect(words(placesOf(overlapping, text), text)).toEqual(['promise it; they'])
  })

  it('after any edit hold the very words they held before, or have gone', () => {
    const spans = [
      { start: 3, words: 'promise' },
      { start: 28, words: 'nothing' },
    ]
    const places = placesOf(spans, text)
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(8), fc.string({ maxLength: 6 }), (at, gone, put) => {
        const after = text.slice(0, at) + put + text.slice(at + gone)
        const kept = words(followed(places, text, after), after)
        expect(['promise', 'nothing']).toEqual(expect.arrayContaining(kept))
        const untouched = places.filter(({ start, end }) => end < at || start > at + gone)
        expect(kept.length).toBeGreaterThanOrEqual(untouched.length)
      }),
    )
  })

  it('go when their word becomes a longer one', () => {
    const places = placesOf([{ start: 3, words: 'promise' }], text)
    expect(followed(places, text, text.replace('promise', 'promised'))).toEqual([])
    expect(words(followed(places, text, text.replace('promise', 'promise,')), text)).toEqual(['promise'])
    expect(followed(places, text, text.replace('promise', 'compromise'))).toEqual([])
  })
})
