import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isSignedBy, type Made } from '../../../src/engine/verifying/algorithms.ts'
import { bits, int, oid, seq } from '../../vectors/signed/der.ts'
import { hand, type Hand } from '../../vectors/signed/envelope.ts'

const content = Buffer.from('ten more tables')
const [p256, p384, rsa] = [hand('Ann', 'Any'), hand('Ann', 'Any', 'p384'), hand('Ann', 'Any', 'rsa')]
const WITH = {
  ecdsa256: oid('1.2.840.10045.4.3.2'),
  ecdsa384: oid('1.2.840.10045.4.3.3'),
  ecdsa512: oid('1.2.840.10045.4.3.4'),
  rsa: oid('1.2.840.113549.1.1.1'),
  rsa256: oid('1.2.840.113549.1.1.11'),
  rsa384: oid('1.2.840.113549.1.1.12'),
  rsa512: oid('1.2.840.113549.1.1.13'),
  md5: oid('1.2.840.113549.1.1.4'),
}

/** What a hand makes of the content, and how it says that it did. */
const made = ({ privateKey }: Hand, with_: keyof typeof WITH, hash: Made['hash'] = null, how = 'sha256'): Made => ({
  algorithm: WITH[with_],
  hash,
  signature: sign(how, content, privateKey),
})

describe('a signature over bytes', () => {
  it.each<[string, Hand, Made]>([
    ['P-256 and SHA-256', p256, made(p256, 'ecdsa256')],
    ['P-256 and SHA-384', p256, made(p256, 'ecdsa384', null, 'sha384')],
    ['P-384 and SHA-512', p384, made(p384, 'ecdsa512', 'SHA-512', 'sha512')],
    ['RSA and SHA-256', rsa, made(rsa, 'rsa256')],
    ['RSA and SHA-384', rsa, made(rsa, 'rsa384', null, 'sha384')],
    ['RSA and SHA-512', rsa, made(rsa, 'rsa512', 'SHA-512', 'sha512')],
    ['RSA, its digest said elsewhere', rsa, made(rsa, 'rsa', 'SHA-256')],
  ])('by %s is known, and not over other bytes', async (_, { publicKey }, made) => {
    expect(await isSignedBy(publicKey, made, content)).toBe(true)
    expect(await isSignedBy(publicKey, made, Buffer.from('Ten more tables'))).toBe(false)
  })

  it.each<[string, boolean | null, Hand, Made]>([
    ['by the key of another', false, hand('Ben', 'Any'), made(p256, 'ecdsa256')],
    ['that is no pair of numbers', false, p256, { ...made(p256, 'ecdsa256'), signature: content }],
    ['of numbers too wide for its key', false, p256, made(p384, 'ecdsa256')],
    ['by an algorithm that is not on the list', null, rsa, made(rsa, 'md5')],
    ['by such a one, with a digest that is', null, rsa, made(rsa, 'md5', 'SHA-256')],
    ['of RSA without a digest', null, rsa, made(rsa, 'rsa')],
    ['over another digest than its signer says', null, rsa, made(rsa, 'rsa256', 'SHA-512')],
    ['of RSA, by a key of P-256', null, p256, made(p256, 'rsa256')],
    ['of ECDSA, by a key of RSA', null, rsa, made(rsa, 'ecdsa256')],
  ])('%s is told: %s', async (_, answer, { publicKey }, made) => {
    expect(await isSignedBy(publicKey, made, content)).toBe(answer)
  })

  it('is remembered beside another, and forgotten behind forty, for memory has an end', async () => {
    const one = made(p256, 'ecdsa256')
    const ask = (bytes: Uint8Array) => isSignedBy(p256.publicKey, one, bytes)
    const others = Array.from({ length: 40 }, (_, index) => Buffer.from(`${index} more tables`))
    const first = ask(content)
    const remembered = others.slice(0, 2).map((other) => {
      const before = ask(content)
      void ask(other)
      return ask(content) === before
    })
    expect(remembered).toContain(true)
    expect(new Set(await Promise.all(others.map(ask)))).toEqual(new Set([false]))
    expect(ask(content)).not.toBe(first)
    expect([await first, await ask(content)]).toEqual([true, true])
  })
})

describe('of a key nothing is told', () => {
  const curve = oid('1.2.840.10045.2.1')
  it.each<[string, Uint8Array]>([
    ['that is cut off', p256.publicKey.subarray(0, -1)],
    ['that is a number', int('05')],
    ['whose algorithm is a number', seq(int('05'), bits(content))],
    ['whose algorithm names no curve', seq(seq(curve), bits(content))],
    [
      'of a curve that is not on the list',
      generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey.export({ type: 'spki', format: 'der' }),
    ],
    ['that is no point of its curve', seq(seq(curve, oid('1.2.840.10045.3.1.7')), bits(Buffer.alloc(65, 4)))],
  ])('%s', async (_, publicKey) => {
    expect(await isSignedBy(publicKey, made(p256, 'ecdsa256'), content)).toBeNull()
  })

  it('of RSA with fewer than 2048 bits', async () => {
    const [short, enough] = [2040, 2048].map((length) => hand('Ann', 'Old', 'rsa', length))
    for (const [one, answer] of [
      [short, null],
      [enough, true],
    ] as const)
      expect(one && (await isSignedBy(one.publicKey, made(one, 'rsa256'), content))).toBe(answer)
  })
})
