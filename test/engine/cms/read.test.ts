import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { ownCertificate } from '../../../src/engine/cms/certificate.ts'
import { OID } from '../../../src/engine/cms/identifiers.ts'
import { readCertificate } from '../../../src/engine/cms/readCertificate.ts'
import { readElement, readElements } from '../../../src/engine/cms/readDer.ts'
import { readSignedData } from '../../../src/engine/cms/readSignedData.ts'
import { attributes, signedData } from '../../../src/engine/cms/signedData.ts'
import { makeKey, signerOf } from '../../../src/engine/signing/browserKey.ts'
import { joined } from '../../../src/std/bytes.ts'
import { fail } from '../../../src/std/result.ts'
import { sha256 } from '../../../src/std/sha256.ts'

let envelope: Uint8Array
let certificate: Uint8Array
let publicKey: Uint8Array
const digest = sha256(Uint8Array.of(1, 2, 3))

beforeAll(async () => {
  const signer = await signerOf(await makeKey())
  publicKey = signer.publicKey
  const own = ownCertificate({ name: '임하늘', organization: 'Oven & Ink' }, publicKey, 0)
  certificate = own.signed(await signer.sign(own.toBeSigned))
  const toSign = attributes(digest, certificate)
  envelope = signedData({ ...own, certificate, attributes: toSign, signature: await signer.sign(toSign) })
})

describe('what was written is read again', () => {
  it('from a certificate', () => {
    expect(readCertificate(certificate)).toMatchObject({ name: '임하늘', organization: 'Oven & Ink', publicKey })
  })

  it('from an envelope, with zeros behind it as a PDF keeps them, and nothing else', () => {
    const read = readSignedData(joined([envelope, new Uint8Array(40)]))
    expect(read.ok && read.value).toMatchObject({
      messageDigest: digest,
      attributes: attributes(digest, certificate),
      digestAlgorithm: OID.sha256,
      signatureAlgorithm: OID.ecdsaWithSha256,
      certificates: [certificate],
      bound: { algorithm: OID.sha256, hash: sha256(certificate) },
      beside: [],
    })
    expect(readSignedData(joined([envelope, Uint8Array.of(0, 7)]))).toEqual(fail('envelope'))
  })
})

describe('an encoding that is not the distinguished one is no element', () => {
  it.each([
    ['nothing', []],
    ['a tag alone', [0x30]],
    ['a length without an end', [0x30, 0x80, 0, 0]],
    ['a length without an end, and as many bytes as its mark says', [0x30, 0x80, ...Array<number>(128).fill(0)]],
    ['a length that could be shorter', [0x30, 0x81, 0x01, 0x00]],
    ['a length that begins with zero', [0x30, 0x82, 0x00, 0x80, ...Array<number>(128).fill(0)]],
    ['a length of four bytes', [0x30, 0x84, 1, 0, 0, 0]],
    ['a length that is cut off', [0x30, 0x82, 0x01]],
    ['less than its length', [0x30, 3, 1, 2]],
    ['a tag of several bytes', [0x1f, 0x01, 0]],
    ['a tag of several bytes, of another class', [0xbf, 0x01, 0]],
  ])('%s', (_name, bytes) => expect(readElement(Uint8Array.from(bytes))).toBeNull())

  it('and elements fill their bytes', () => {
    expect(readElements(Uint8Array.of(5, 0, 5, 0))).toHaveLength(2)
    expect(readElements(Uint8Array.of(5, 0, 5))).toBeNull()
  })
})

describe('whatever is read', () => {
  it('nothing is thrown, and a changed byte is refused or read as something else, wherever it stands', () => {
    const whole = readSignedData(envelope)
    for (let place = 0; place < envelope.length; place += 1) {
      for (const flip of [1, 2, 0x20, 0x80, 0xff]) {
        const changed = envelope.slice()
        changed[place] = (changed[place] ?? 0) ^ flip
        expect(isDeepStrictEqual(readSignedData(changed), whole), `${place} ^ ${flip}`).toBe(false)
      }
    }
  })

  it('nor for bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect([readSignedData(bytes).ok, readCertificate(bytes)]).toEqual([false, null])
      }),
    )
  })
})
