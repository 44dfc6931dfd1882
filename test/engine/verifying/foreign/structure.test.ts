import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  arrayAt,
  pointedAt,
  pointerAt,
  streamIn,
  structureOf,
} from '../../../../src/engine/verifying/foreign/structure.ts'
import { objectsIn } from '../../../../src/engine/verifying/objectsIn.ts'

const found = (text: string) => structureOf(Buffer.from(text, 'latin1'), text, objectsIn(text) ?? [])

/** Objects in a pack: their numbers and places, and then themselves. */
function pack(objects: readonly (readonly [number, string])[], number = 9, entries = ''): string {
  let at = 0
  const places = objects.map(([one, text]) => {
    const place = `${one} ${at}`
    at += text.length
    return place
  })
  const head = `${places.join(' ')} `
  return packed(number, head + objects.map(([, text]) => text).join(''), `/First ${head.length} ${entries}`)
}
const packed = (number: number, data: string, entries: string) =>
  `${number} 0 obj<< /Type /ObjStm ${entries}/Filter /FlateDecode >>stream\n${deflateSync(data).toString('latin1')}\nendstream endobj\n`

const newest = (text: string) => [...found(text).newest].filter(([number]) => number !== 9)

describe('objects that are packed away', () => {
  it('are found, each up to the next one, the last up to the end', () => {
    const objects = [
      [1, '<< /A 1 >>'],
      [22, '<< /B 2 >>'],
      [3, '[ 4 0 R ]'],
    ] as const
    expect(newest(pack(objects))).toEqual(objects)
  })

  it('are spelt out', () => expect(newest(pack([[1, '/K#69ds']]))).toEqual([[1, '/Kids']]))

  it('are taken from the newest pack, and only where none stands by itself', () => {
    const text = `1 0 obj<< /By /Itself >>endobj\n${pack([[2, '/Older']])}${pack(
      [
        [1, '/Packed'],
        [2, '/Newer'],
      ],
      8,
    )}`
    const { newest } = found(text)
    expect([newest.get(1), newest.get(2)]).toEqual(['<< /By /Itself >>', '/Newer'])
  })

  it('are none where a place leads back', () => {
    expect(newest(packed(9, '1 5 2 0 ABCDEFGH', '/First 8 '))).toEqual([
      [1, ''],
      [2, 'ABCDEFGH'],
    ])
  })

  it('are none where a number has no place', () => {
    expect(newest(packed(9, '1 0 2 ABCD', '/First 6 '))).toEqual([[1, 'ABCD']])
  })

  it('are ten thousand in a pack at most', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => [index + 100, 'x'] as const)
    expect(newest(pack(many)).map(([number]) => number)).toEqual(many.slice(0, -1).map(([number]) => number))
  })

  it('are looked for in the last four hundred packs', () => {
    const packs = Array.from({ length: 401 }, (_, index) => pack([[index + 1, 'x']], 1000 + index)).join('')
    expect([1, 2, 401].map((number) => found(packs).newest.get(number))).toEqual([undefined, 'x', 'x'])
  })

  it.each([
    [800_000, ['x']],
    [800_001, []],
  ])('are looked for in %i bytes unpacked: %j', (length, texts) => {
    expect(newest(packed(9, `1 0 x`.padEnd(length), '/First 4 ')).map(([, text]) => text.trim())).toEqual(texts)
  })

  it('are none in a stream of another type', () => {
    expect(newest(pack([[1, 'x']]).replace('/ObjStm', '/ObjStmX'))).toEqual([])
  })
})

describe('the data of a stream', () => {
  const data = (text: string, most = 100) => {
    const structure = found(text)
    const [object] = structure.plain.values()
    const bytes = object && streamIn(structure, object, most)
    return bytes && Buffer.from(bytes).toString('latin1')
  }
  it.each<[string, string, string | null]>([
    ['behind a line feed', '1 0 obj<< /Length 3 >>stream\nabc\nendstream', 'abc'],
    ['behind a return and a line feed', '1 0 obj<< /Length 3 >>stream\r\nabc\nendstream', 'abc'],
    ['not behind a return alone', '1 0 obj<< /Length 3 >>stream\rabc\nendstream', null],
    ['up to the end mark, where no length is stated', '1 0 obj<< >>stream\nabcendstream', 'abc'],
    ['up to the end mark, where the length stands elsewhere', '1 0 obj<< /Length 2 0 R >>stream\nabcendstream', 'abc'],
    ['nowhere, where nothing ends them', '1 0 obj<< >>stream\nabc', null],
    ['nowhere, where there is no stream', '1 0 obj<< >>endobj', null],
    ['of as many bytes as there may be', `1 0 obj<< /Length 100 >>stream\n${'x'.repeat(100)}`, 'x'.repeat(100)],
    ['not of one more', `1 0 obj<< /Length 101 >>stream\n${'x'.repeat(101)}`, null],
    ['of none', '1 0 obj<< /Length 0 >>stream\nabc', ''],
    ['not packed in a way that is not read', '1 0 obj<< /Length 3 /Filter /LZWDecode >>stream\nabc', null],
  ])('are read %s', (_, text, told) => expect(data(text)).toBe(told))

  const deflated = deflateSync('ten more tables').toString('latin1')
  it.each([
    ['by name', '/Filter /FlateDecode', 'ten more tables'],
    ['by a list', '/Filter [ /FlateDecode ]', 'ten more tables'],
    ['by a name that is spelt otherwise', '/Filter /Fl#61teDecode', 'ten more tables'],
    ['with a predictor', '/Filter /FlateDecode /DecodeParms << /Predictor 12 >>', null],
    ['as nothing says', '', deflated],
  ])('are unpacked %s', (_, entries, told) => {
    expect(data(`1 0 obj<< ${entries} /Length ${deflated.length} >>stream\n${deflated}\nendstream`)).toBe(told)
  })

  it('are unpacked up to as many bytes as there may be', () => {
    const text = `1 0 obj<< /Filter /FlateDecode /Length ${deflated.length} >>stream\n${deflated}`
    expect([data(text, deflated.length)?.length, data(text, 14)]).toEqual([15, null])
  })
})

describe('what points at an object', () => {
  it('is a number, its generation and an R', () => {
    expect(pointedAt('[ 1 0 R 22 65535 R ] 3 0 Rg 4.5 0 R 6 R 7 0 R')).toEqual([1, 22, 7])
  })

  it('stands behind its key alone', () => {
    expect(['/V 12 0 R', '/V12 0 R', '/Value 12 0 R', '/V (12)'].map((text) => pointerAt(text, 'V'))).toEqual([
      12,
      null,
      null,
      null,
    ])
  })

  it.each<[string, readonly number[] | null]>([
    ['/Kids [ 1 0 R 2 0 R ]', [1, 2]],
    ['/Kids 7 0 R', [5, 6]],
    ['/Kids 8 0 R', []],
    ['/Kids 7', null],
    ['/KidsOf [ 1 0 R ]', null],
  ])('may be an array: %s', (text, told) => {
    expect(arrayAt(found('7 0 obj[ 5 0 R 6 0 R ]endobj'), text, 'Kids')).toEqual(told)
  })
})
