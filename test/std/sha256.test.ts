import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hex, sha256 } from '../../src/std/sha256.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

// The examples that NIST publishes beside FIPS 180-4, and the empty message of its validation suite.
const published: [string, Uint8Array, string][] = [
  ['the empty message', utf8(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['one block', utf8('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'two blocks',
    utf8('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'),
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  [
    'a million letters a',
    new Uint8Array(1_000_000).fill(0x61),
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  ],
]

describe('a fingerprint', () => {
  test.each(published)('of %s is the one the standard publishes', (_name, message, expected) => {
    expect(hex(sha256(message))).toBe(expected)
  })

  test('of any bytes is the one that Node makes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'))
      }),
    )
  })

  test('leaves the bytes it was given as they were', () => {
    const bytes = utf8('goal')
    sha256(bytes)
    expect(bytes).toEqual(utf8('goal'))
  })

  test('is written in lowercase, a leading zero kept', () => {
    expect(hex(Uint8Array.of(0x00, 0x0a, 0xff))).toBe('000aff')
  })
})
