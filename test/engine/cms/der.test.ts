import { describe, expect, it } from 'vitest'
import { element, identifier, integer } from '../../../src/engine/cms/der.ts'
import { readAlgorithm } from '../../../src/engine/cms/readAlgorithm.ts'
import { inside, insideExactly, readElement } from '../../../src/engine/cms/readDer.ts'
import { int, nothing, octets, oid, seq, tlv } from '../../vectors/signed/der.ts'

const plain = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('an element', () => {
  it.each([0, 1, 127, 128, 129, 255, 256, 257, 65_535, 65_536])(
    'of %i bytes is written with the shortest length, and read again',
    (length) => {
      const content = new Uint8Array(length).fill(7)
      const written = element(4, content)
      expect(plain(written)).toBe(plain(tlv(4, content)))
      const read = readElement(written)
      expect(read?.element).toEqual({ tag: 4, content, whole: written })
      expect(read?.rest).toHaveLength(0)
    },
  )

  it('may be the last byte of what is read, and not one byte longer', () => {
    expect(readElement(Uint8Array.of(4, 1, 9))?.element.content).toEqual(Uint8Array.of(9))
    expect(readElement(Uint8Array.of(4, 2, 9))).toBeNull()
    expect(readElement(Uint8Array.of(4, 0))?.element.content).toHaveLength(0)
  })

  it.each([127, 1])('of %i bytes may not be written with a length of two', (length) => {
    expect(readElement(Uint8Array.of(4, 0x81, length, ...Array<number>(length).fill(0)))).toBeNull()
  })

  it('of 16 MB and more is none', () => {
    expect(readElement(Uint8Array.of(4, 0x83, 1, 0, 0))).toBeNull()
    expect(readElement(Uint8Array.of(4, 0x84, 0, 0, 0, 1, 1))).toBeNull()
  })

  it('may be longer than any file, as far as its length goes, and is none then', () => {
    expect(readElement(Uint8Array.of(4, 0xff, ...Array<number>(127).fill(0xff)))).toBeNull()
  })

  it('holds as many as expected, in an element of that tag', () => {
    const two = readElement(seq(int('01'), nothing))?.element
    expect(([1, 2, 3] as const).map((count) => insideExactly(two, 0x30, count)?.length)).toEqual([
      undefined,
      2,
      undefined,
    ])
    expect([inside(two, 0x31), inside(undefined, 0x30), insideExactly(two, 0x31, 2)]).toEqual([null, null, null])
  })
})

describe('a number', () => {
  it.each(['00', '01', '7f', '80', 'ff', '0100', '00ff', '8000'])(
    '%s is written without a sign, in as few bytes as it takes',
    (digits) => {
      expect(plain(integer(Buffer.from(digits, 'hex')))).toBe(plain(int(digits)))
    },
  )
})

describe('an identifier', () => {
  it.each(['1.2.840.113549.1.7.2', '2.5.4.3', '2.16.840.1.101.3.4.2.1', '1.3.132.0.34', '1.2.127.128.16383.16384'])(
    '%s is written as others write it',
    (dotted) => {
      expect(plain(identifier(dotted))).toBe(plain(oid(dotted)))
    },
  )
})

describe('an algorithm', () => {
  const read = (bytes: Uint8Array) => readAlgorithm(readElement(bytes)?.element)
  const kind = oid('1.2.3')
  it.each([
    ['without parameters is its identifier', seq(kind), kind],
    ['with NULL is, too', seq(kind, nothing), kind],
    ['with parameters is all of it', seq(kind, int('01')), seq(kind, int('01'))],
    ['with an empty text is all of it', seq(kind, octets(Buffer.alloc(0))), seq(kind, octets(Buffer.alloc(0)))],
    ['with a NULL that holds something is all of it', seq(kind, tlv(5, Buffer.of(1))), seq(kind, tlv(5, Buffer.of(1)))],
    ['with a third part is none', seq(kind, nothing, nothing), null],
    ['with a number for its identifier is none', seq(int('01')), null],
    ['with nothing is none', seq(), null],
    ['in a set is none', tlv(0x31, kind), null],
  ])('%s', (_, bytes, expected) => expect(read(bytes) && plain(read(bytes) ?? bytes)).toBe(expected && plain(expected)))
})
