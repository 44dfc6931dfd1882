import { describe, expect, it } from 'vitest'
import { ownCertificate } from '../../../src/engine/cms/certificate.ts'
import { integer } from '../../../src/engine/cms/der.ts'
import { ecdsaValue, readEcdsaValue } from '../../../src/engine/cms/ecdsaValue.ts'
import { readCertificate } from '../../../src/engine/cms/readCertificate.ts'
import { readSignedData } from '../../../src/engine/cms/readSignedData.ts'
import { fail } from '../../../src/std/result.ts'
import { bits, int, nothing, octets, oid, seq, set, tagged, tlv } from '../../vectors/signed/der.ts'
import { certificate, envelope, hand } from '../../vectors/signed/envelope.ts'

const ann = hand('Ann Example', 'Example Agency B.V.')
const AT = Date.UTC(2027, 1, 26, 16, 41, 8)
const content = Buffer.from('ten more tables')

describe('a signature value', () => {
  it('is read back as it was written, with short numbers and long ones', () => {
    for (const halves of [new Uint8Array(64).fill(0xff), new Uint8Array(64).fill(1), new Uint8Array(64)])
      expect(readEcdsaValue(ecdsaValue(halves), 32)).toEqual(halves)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['three numbers', seq(int('01'), int('02'), int('03'))],
    ['one number', seq(int('01'))],
    ['something behind it', Buffer.concat([seq(int('01'), int('02')), nothing])],
    ['less than its length', seq(int('01'), int('02')).subarray(0, -1)],
    ['a text for a number', seq(int('01'), octets(Buffer.of(2)))],
    ['a number that is too large', seq(int('01'), int('01'.padEnd(66, '0')))],
    ['no sequence', set(int('01'), int('02'))],
  ])('is none with %s', (_, bytes) => expect(readEcdsaValue(bytes, 32)).toBeNull())

  it('writes zero as one byte', () => {
    expect(integer(Uint8Array.of(0, 0))).toEqual(Uint8Array.of(2, 1, 0))
    expect(integer(Uint8Array.of())).toEqual(Uint8Array.of(2, 1, 0))
  })
})

describe('a certificate', () => {
  const { whole } = certificate(ann, AT)
  const how = seq(oid('1.2.840.10045.4.3.2'))
  const name = seq(set(seq(oid('2.5.4.3'), tlv(0x0c, Buffer.from('Ann')))))
  const validity = seq(tlv(0x17, Buffer.from('270101000000Z')), tlv(0x17, Buffer.from('280101000000Z')))
  const fields = [int('05'), how, name, validity, name, ann.publicKey]
  const made = (body: readonly Uint8Array[], outer = how, value = bits(Buffer.of(1))) => seq(seq(...body), outer, value)

  it('is written as another signer writes it', () => {
    const own = ownCertificate(ann, new Uint8Array(ann.publicKey), AT)
    expect(Buffer.from(own.toBeSigned).equals(whole.subarray(4, 4 + own.toBeSigned.length))).toBe(true)
  })

  it('tells four digits of the year from 2050 on', () => {
    const [before, after] = [Date.UTC(2049, 11, 31), Date.UTC(2050, 0, 1)].map((since) =>
      Buffer.from(ownCertificate(ann, new Uint8Array(ann.publicKey), since).toBeSigned).toString('latin1'),
    )
    expect(before).toContain('\u0017\u000d491231000000Z')
    expect(after).toContain('\u0018\u000f20500101000000Z')
  })

  it('is read in its first version, too, which says no number', () => {
    const read = readCertificate(made(fields))
    expect(read).toMatchObject({ name: 'Ann', organization: '' })
    expect([...(read?.signature ?? [])]).toEqual([1])
  })

  it.each([
    ['bytes behind it', Buffer.concat([whole, nothing])],
    ['no key', made(fields.slice(0, 5))],
    ['no subject', made(fields.slice(0, 4))],
    ['no validity', made(fields.slice(0, 3))],
    ['no issuer', made(fields.slice(0, 2))],
    ['nothing inside', made([])],
    ['a serial number that is none', made([octets(Buffer.of(5)), ...fields.slice(1)])],
    ['two algorithms', made(fields, seq(oid('1.2.840.10045.4.3.3')))],
    ['no algorithm', made([int('05'), seq(), name, validity, name, ann.publicKey], seq())],
    ['bits that fill no byte', made(fields, how, bits(Buffer.of(2), 1))],
    ['a value that is no bits', made(fields, how, octets(Buffer.of(1)))],
    ['a body that is a set', seq(set(...fields), how, bits(Buffer.of(1)))],
    ['two parts', seq(seq(...fields), how)],
    ['a fourth part', seq(seq(...fields), how, bits(Buffer.of(1)), nothing)],
  ])('is none with %s', (_, bytes) => expect(readCertificate(bytes)).toBeNull())

  it.each([
    ['no sequence of parts', tlv(0x0c, Buffer.from('Ann')), ''],
    ['an empty part', seq(set()), ''],
    ['a part that is in no set', seq(seq(seq(oid('2.5.4.3'), tlv(0x0c, Buffer.from('Ann'))))), ''],
    ['a part that is no pair', seq(set(int('01'))), ''],
    ['an old kind of text', seq(set(seq(oid('2.5.4.3'), tlv(0x14, Buffer.from('Ann'))))), ''],
    ['a printable text', seq(set(seq(oid('2.5.4.3'), tlv(0x13, Buffer.from('Ann'))))), 'Ann'],
    ['an international text', seq(set(seq(oid('2.5.4.3'), tlv(0x16, Buffer.from('Ann'))))), 'Ann'],
    [
      'another kind of part before it',
      seq(set(seq(oid('2.5.4.6'), tlv(0x13, Buffer.from('IE')))), name.subarray(2)),
      'Ann',
    ],
  ])('has a name with %s', (_, subject, told) => {
    expect(readCertificate(made([...fields.slice(0, 4), subject, ann.publicKey]))?.name).toBe(told)
  })
})

describe('an envelope', () => {
  const whole = envelope(ann, content, AT)
  const parts = (change: (text: string) => string) => Buffer.from(change(whole.toString('hex')), 'hex')

  it.each([
    ['the basic encoding', Buffer.of(0x30, 0x80), 'format'],
    ['nothing', Buffer.alloc(0), 'envelope'],
    ['zeros', Buffer.alloc(40), 'envelope'],
    ['another kind of content', parts((text) => text.replace('2a864886f70d010702', '2a864886f70d010703')), 'envelope'],
    [
      'content of another kind inside',
      parts((text) => text.replace('300b06092a864886f70d010701', '300b06092a864886f70d010702')),
      'envelope',
    ],
    ['version 3', parts((text) => text.replace('020101310d', '020103310d')), 'format'],
    ['version 2', parts((text) => text.replace('020101310d', '020102310d')), 'envelope'],
    [
      'other digests than the signer’s',
      parts((text) => text.replace('608648016503040201', '608648016503040202')),
      'envelope',
    ],
  ] as const)('is none with %s', (_, bytes, why) => expect(readSignedData(bytes)).toEqual(fail(why)))

  it('says what else came along: lists of what was called back, and what nobody signed', () => {
    const unsigned = tagged(1, seq(oid('1.2.3'), set(nothing)))
    const read = readSignedData(envelope(ann, content, AT, { unsigned }))
    expect(read.ok && read.value.beside.map((one) => Buffer.from(one))).toEqual([unsigned])
  })

  it.each([
    ['a list without certificates', seq(seq())],
    ['a list that is a number', seq(int('01'))],
    ['a number', int('01')],
    ['a certificate that is a number', seq(seq(int('01')))],
    ['a digest without a hash', seq(seq(seq(seq(oid('2.16.840.1.101.3.4.2.3')))))],
    ['a hash that is a number', seq(seq(seq(int('01'))))],
    ['a digest that is none', seq(seq(seq(seq(int('01')), octets(Buffer.of(1)))))],
  ])('is bound to nothing by %s', (_, value) => {
    const attributes = ({ type, digest }: { type: Buffer; digest: Buffer }) => [
      type,
      digest,
      seq(oid('1.2.840.113549.1.9.16.2.47'), set(value)),
    ]
    const read = readSignedData(envelope(ann, content, AT, { attributes }))
    expect(read.ok && read.value.bound).toBeNull()
  })
})
