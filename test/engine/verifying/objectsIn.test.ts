import { describe, expect, it } from 'vitest'
import { objectAt, objectsIn, plainName } from '../../../src/engine/verifying/objectsIn.ts'

const texts = (text: string) => objectsIn(text)?.map((object) => [object.number, object.text])

describe('an object that stands in the bytes', () => {
  it('begins behind its “obj” and ends at its end, wherever it stands', () => {
    const text = '%PDF-1.7\n12 0 obj\n<< /A 1 >>\nendobj\n7 65535 obj<< /B 2 >>\nendobj'
    const objects = objectsIn(text)
    expect(objects).toEqual([
      { number: 12, at: 17, end: 29, text: '\n<< /A 1 >>\n' },
      { number: 7, at: 47, end: 58, text: '<< /B 2 >>\n' },
    ])
    expect(objects?.map(({ at, end }) => text.slice(at, end))).toEqual(objects?.map((object) => object.text))
  })

  it.each<[string, string, unknown]>([
    ['ends at its stream', '1 0 obj<< >>stream\nendobj', [[1, '<< >>']]],
    ['ends at its stream, as other systems write it', '1 0 obj<< >>stream\r\nendobj', [[1, '<< >>']]],
    ['is not ended by a word like it', '1 0 obj<< /Type /ObjStream >>endobj', [[1, '<< /Type /ObjStream >>']]],
    [
      'ends where the next one begins',
      '1 0 obj<< 2 0 obj>>',
      [
        [1, '<< '],
        [2, '>>'],
      ],
    ],
    ['ends with the file', '1 0 obj<<', [[1, '<<']]],
    [
      'has a number of nine digits at most',
      '123456789 0 obj<< >> 1234567890 0 obj',
      [[123_456_789, '<< >> 1234567890 0 obj']],
    ],
    ['is no object by another name', '1 0 object 1 0 obj2', []],
    ['may begin behind any blank', '1\t0\r\nobj<<>>', [[1, '<<>>']]],
    ['may not begin behind nine of them', `1${' '.repeat(9)}0 obj<<>>`, []],
  ])('%s', (_, text, told) => expect(texts(text)).toEqual(told))

  it('is read for 256 kB, for the envelope of a signature may be long', () => {
    expect(objectsIn(`1 0 obj<${'x'.repeat(300_000)}`)?.[0]?.text).toHaveLength(262_144)
  })

  it('is one of 200,000 at most', () => {
    const one = '1 0 obj '
    expect(objectsIn(one.repeat(200_000))).toHaveLength(200_000)
    expect(objectsIn(one.repeat(200_001))).toBeNull()
  })

  it('holds its first byte and its last one, and no other', () => {
    const objects = objectsIn('1 0 obj<< >>endobj 2 0 obj<<>>') ?? []
    const holder = (place: number) => objectAt(objects, place)?.number
    expect([6, 7, 11, 12, 25, 26, 29, 30].map(holder)).toEqual([undefined, 1, 1, undefined, undefined, 2, 2, undefined])
  })
})

describe('a name', () => {
  it('is spelt out, however it was written', () => {
    expect(plainName('/Byt#65R#61nge')).toBe('/ByteRange')
    expect(plainName('/Sig')).toBe('/Sig')
    expect(plainName('/A#4g #4F')).toBe('/A#4g O')
  })
})
