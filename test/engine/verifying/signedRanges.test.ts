import { describe, expect, it } from 'vitest'
import { objectsIn } from '../../../src/engine/verifying/objectsIn.ts'
import { readSignedRanges } from '../../../src/engine/verifying/signedRanges.ts'

type Four = readonly [number, number, number, number]
interface Other {
  readonly digits?: string
  /** Between the key and the envelope. */
  readonly blanks?: string
  readonly more?: string
  readonly range?: (right: Four) => readonly number[]
}

/** A text with an envelope between its parts; `@` stands for the four numbers, right ones or others. */
function placed(before: string, behind: string, digits = '00', range: Other['range'] = (right) => right): string {
  const [start = 0, rest = 0] = [before, behind].map((part) => part.replace('@', ' '.repeat(44)).length)
  const four = range([0, start, start + digits.length + 2, rest])
  return `${before}<${digits}>${behind}`.replace('@', four.map((number) => String(number).padEnd(11)).join(''))
}

/** A file of nothing but a signature. */
const file = ({ digits = '0aFF', blanks = ' ', more = '', range }: Other = {}) =>
  placed(
    `%PDF-1.7\n1 0 obj\n<< /Type /Sig ${more}/ByteRange [@] /Contents${blanks}`,
    ' >>\nendobj\n%%EOF',
    digits,
    range,
  )

const read = (text: string) => {
  const ranges = readSignedRanges(text, objectsIn(text) ?? [])
  return ranges.ok ? ranges.value : ranges.error
}
const isRead = (other: Other) => typeof read(file(other)) !== 'string'

describe('a signature that the bytes state', () => {
  it('is told with its envelope, and what it says of itself', () => {
    const text = file({ more: '/SubFilter /ETSI.CAdES.detached /M (D:20270226164108Z) ' })
    const start = text.indexOf('<0aFF>')
    expect(read(text)).toEqual([
      {
        gap: [start, start + 6],
        end: text.length,
        envelope: Uint8Array.of(0x0a, 0xff),
        object: 1,
        subFilter: 'ETSI.CAdES.detached',
        moment: 'D:20270226164108Z',
      },
    ])
  })

  it('says nothing of itself where it does not', () => {
    expect(read(file())).toMatchObject([{ subFilter: '', moment: '' }])
  })

  it.each<[string, Four | ((right: Four) => readonly number[]), string]>([
    ['begins behind the first byte', ([, a, b, c]) => [1, a, b, c], 'byte-range'],
    ['covers nothing before the envelope', ([, , b, c]) => [0, 0, b, c], 'byte-range'],
    ['leaves nothing out', ([, a, , c]) => [0, a, a, c], 'byte-range'],
    ['goes back', ([, a, , c]) => [0, a, a - 1, c], 'byte-range'],
    ['covers nothing behind the envelope', ([, a, b]) => [0, a, b, 0], 'byte-range'],
    ['ends behind the file', ([, a, b, c]) => [0, a, b, c + 1], 'byte-range'],
    ['has a fifth number', (right) => [...right, 1], 'byte-range'],
    ['leaves one byte out', ([, a, , c]) => [0, a, a + 1, c], 'contents'],
    ['leaves a byte too many out', ([, a, b, c]) => [0, a, b + 1, c - 1], 'contents'],
    ['leaves a byte too many out before it', ([, a, b, c]) => [0, a - 1, b, c], 'contents'],
  ])('is a fault where its range %s', (_, range, fault) => {
    expect(read(file({ range: range as NonNullable<Other['range']> }))).toBe(fault)
  })

  it.each<[string, Four]>([['may end before the file does', [0, 0, 0, 1]]])('%s', (_, [, , , less]) => {
    const text = file({ range: ([from, a, b, c]) => [from, a, b, c - less] })
    expect(read(text)).toMatchObject([{ end: text.length - 1 }])
  })

  it.each<[string, Other, boolean]>([
    ['of one byte', { digits: '00' }, true],
    ['of nothing', { digits: '' }, false],
    ['of half a byte', { digits: '001' }, false],
    ['of other digits', { digits: '0g' }, false],
    ['right behind its key', { blanks: '' }, true],
    ['fifteen blanks behind its key', { blanks: ' '.repeat(15) }, true],
    ['sixteen blanks behind its key', { blanks: ' '.repeat(16) }, false],
    ['behind another key', { blanks: ' /Any ' }, false],
    ['that stands there twice', { more: '/Contents <00> ' }, false],
    ['beside a key that only begins like its own', { more: '/ContentsOf <00> ' }, true],
  ])('has an envelope %s: %s', (_, other, isEnvelope) => expect(isRead(other)).toBe(isEnvelope))

  it.each([
    ['before it', '2 0 obj<< /Contents ', ' >>endobj 1 0 obj<< /Type /Sig /ByteRange [@] /Contents <01> >>endobj'],
    ['behind it', '1 0 obj<< /Type /Sig /ByteRange [@] /Contents <01> >>endobj 2 0 obj<< /Contents ', ' >>endobj'],
    ['that it does not close', '1 0 obj<< /Type /Sig /ByteRange [@] /Contents ', 'endobj'],
    ['that is none', '1 0 job<< /ByteRange [@] /Contents ', ' >>endobj'],
  ])('is a fault where its envelope stands in an object %s', (_, before, behind) => {
    expect(read(placed(before, behind))).toBe('contents')
  })
})

describe('signatures', () => {
  const several = (count: number) => {
    const one = (number: number, at: number, length: number) => {
      const head = `${number} 0 obj\n<< /Type /Sig /ByteRange [`
      const start = at + head.length + 44 + '] /Contents '.length
      const four = [0, start, start + 4, length - start - 4 - 20 + number]
      return `${head}${four.map((value) => `${String(value).padEnd(10)} `).join('')}] /Contents <00> >>\nendobj\n`
    }
    const size = one(1, 0, 0).length
    const tail = `%%EOF${' '.repeat(40)}`
    const length = 9 + count * size + tail.length
    const all = Array.from({ length: count }, (_, index) => one(index + 1, 9 + index * size, length))
    return `%PDF-1.7\n${all.join('')}${tail}`
  }

  it('are eight at most', () => {
    expect(read(several(8))).toHaveLength(8)
    expect(read(several(9))).toBe('byte-range')
  })

  it('are none in a file without any', () => {
    expect(read('%PDF-1.7\n1 0 obj\n<< /Type /Signature >>\nendobj\n')).toEqual([])
  })

  it('are a fault where one has no range, or two stand in one object', () => {
    expect(read(`${file()}\n2 0 obj << /Type/Sig >> endobj`)).toBe('byte-range')
    expect(read(`${file()}\n2 0 obj << /Type /S#69g >> endobj`)).toBe('byte-range')
    expect(read(file({ more: '/Reference << /ByteRange [0 1 2 3] >> ' }))).toBe('byte-range')
  })

  it('are told in the order in which they end, and may not end at once', () => {
    const two = several(2)
    const [first, second] = [...two.matchAll(/\[0 [^\]]+/g)].map(([range]) => range)
    const swapped = (range = '', by: number) =>
      range.replace(/(\d+)( +)$/, (_, rest, air) => `${Number(rest) + by}${air}`)
    expect(read(two)).toMatchObject([{ object: 1 }, { object: 2 }])
    expect(read(two.replace(first ?? '', swapped(first, 5)))).toMatchObject([{ object: 2 }, { object: 1 }])
    expect(read(two.replace(second ?? '', swapped(second, -1)))).toBe('order')
  })
})
