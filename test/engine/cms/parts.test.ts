import { describe, expect, it } from 'vitest'
import { readSignedData } from '../../../src/engine/cms/readSignedData.ts'
import { fail } from '../../../src/std/result.ts'
import { int, nothing, octets, oid, seq, set, tagged, tlv, type Bytes } from '../../vectors/signed/der.ts'
import { certificate, envelope, hand, type EnvelopeOptions } from '../../vectors/signed/envelope.ts'

const ann = hand('Ann Example', 'Example Agency B.V.')
const AT = Date.UTC(2027, 1, 26, 16, 41, 8)
const carried = certificate(ann, AT)
const read = (options: EnvelopeOptions) =>
  readSignedData(envelope(ann, Buffer.from('ten more tables'), AT, { carried, ...options }))

/** The usual parts with one of them written over, put in before, or left out. */
const over = (place: number, part: Bytes) => (usual: readonly Buffer[]) => usual.with(place, Buffer.from(part))
const before = (place: number, part: Bytes) => (usual: readonly Buffer[]) =>
  usual.toSpliced(place, 0, Buffer.from(part))
const without = (place: number) => (usual: readonly Buffer[]) => usual.toSpliced(place, 1)

const calledBack = tagged(1, seq(nothing))
const sha512 = seq(oid('2.16.840.1.101.3.4.2.3'))
const empty = seq()

describe('an envelope of other parts', () => {
  it.each<[string, EnvelopeOptions]>([
    ['a version that is none', { data: over(0, int('02')) }],
    ['no digests', { data: over(1, set()) }],
    ['two digests', { data: over(1, set(sha512, seq(oid('2.16.840.1.101.3.4.2.1')))) }],
    ['a digest that is none', { data: over(1, set(int('01'))) }],
    ['another digest than its signer’s', { data: over(1, set(sha512)) }],
    ['content of another kind', { data: over(2, seq(oid('1.2.840.113549.1.7.2'))) }],
    ['content that came along', { data: over(2, seq(oid('1.2.840.113549.1.7.1'), tagged(0, nothing))) }],
    ['certificates twice', { data: before(3, tagged(0, carried.whole)) }],
    ['certificates that are cut off', { data: over(3, tlv(0xa0, Buffer.of(0x30))) }],
    ['lists before the certificates', { data: before(3, calledBack) }],
    ['lists twice', { data: (usual) => usual.toSpliced(4, 0, calledBack, calledBack) }],
    ['something else beside the certificates', { data: before(4, tagged(2, nothing)) }],
    ['no signer', { data: over(4, set()) }],
    ['nobody', { data: without(4) }],
    ['nothing behind the content', { data: (usual) => usual.slice(0, 3) }],
    ['two signers', { data: (usual) => usual.with(4, set(usual[4]?.subarray(4) ?? empty, empty)) }],
    ['a signer who is a number', { data: over(4, set(int('01'))) }],
    ['a signer of version 3', { signer: over(0, int('03')) }],
    ['a signer without a number', { signer: over(1, seq(seq())) }],
    ['a signer without a digest', { signer: over(2, empty) }],
    ['a signer who signed nothing', { signer: without(3) }],
    ['a signer whose attributes stand under another mark', { signer: over(3, tagged(1, nothing)) }],
    ['a signer without an algorithm', { signer: over(4, empty) }],
    ['a signature that is a number', { signer: over(5, int('01')) }],
    ['no signature', { signer: without(5) }],
    ['an unsigned part of another kind', { unsigned: tagged(2, nothing) }],
    ['two unsigned parts', { signer: (usual) => [...usual, calledBack, calledBack] }],
  ])('is none with %s', (_, options) => expect(read(options)).toEqual(fail('envelope')))

  it.each<[string, EnvelopeOptions, number, readonly Bytes[]]>([
    ['as it is usual', {}, 1, []],
    ['with lists behind its certificates', { data: before(4, calledBack) }, 1, [calledBack]],
    ['with lists alone', { data: over(3, calledBack) }, 0, [calledBack]],
    ['without certificates', { data: without(3) }, 0, []],
    ['with something unsigned', { unsigned: calledBack }, 1, [calledBack]],
    ['with a digest that says NULL', { data: over(1, set(seq(oid('2.16.840.1.101.3.4.2.1'), nothing))) }, 1, []],
  ])('is read %s', (_, options, certificates, beside) => {
    const told = read(options)
    expect(told.ok && told.value.certificates.map((one) => Buffer.from(one))).toEqual(
      [carried.whole].slice(0, certificates),
    )
    expect(told.ok && told.value.beside.map((one) => Buffer.from(one))).toEqual(beside)
  })

  it.each([
    ['SHA-256, where nothing else is said', [octets(Buffer.of(7))], oid('2.16.840.1.101.3.4.2.1')],
    ['the digest that it says', [sha512, octets(Buffer.of(7))], oid('2.16.840.1.101.3.4.2.3')],
    ['the same, with an issuer behind it', [sha512, octets(Buffer.of(7)), empty], oid('2.16.840.1.101.3.4.2.3')],
  ])('is bound to its certificate by %s', (_, bound, algorithm) => {
    const told = read({
      attributes: ({ type, digest }) => [
        type,
        digest,
        seq(oid('1.2.840.113549.1.9.16.2.47'), set(seq(seq(seq(...bound))))),
      ],
    })
    expect(told.ok && told.value.bound && [Buffer.from(told.value.bound.algorithm), ...told.value.bound.hash]).toEqual([
      algorithm,
      7,
    ])
  })

  it.each<[string, EnvelopeOptions['attributes']]>([
    ['no kind of content', ({ digest }) => [digest]],
    [
      'content of another kind',
      ({ digest }) => [digest, seq(oid('1.2.840.113549.1.9.3'), set(oid('1.2.840.113549.1.7.2')))],
    ],
    ['no digest', ({ type }) => [type]],
    ['a digest that is a number', ({ type }) => [type, seq(oid('1.2.840.113549.1.9.4'), set(int('01')))]],
    [
      'a digest of two values',
      ({ type }) => [type, seq(oid('1.2.840.113549.1.9.4'), set(octets(empty), octets(empty)))],
    ],
    ['a digest of three parts', ({ type }) => [type, seq(oid('1.2.840.113549.1.9.4'), set(octets(empty)), nothing)]],
    ['two digests', ({ type, digest }) => [type, digest, digest]],
  ])('is none with %s among what is signed', (_, attributes) => {
    expect(read(attributes ? { attributes } : {})).toEqual(fail('envelope'))
  })
})
