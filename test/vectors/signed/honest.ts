import { createHash } from 'node:crypto'
import { languages } from '../../../src/domain/language/languages.ts'
import { inspect } from '../../../src/actions/inspect.ts'
import { certificate, hand } from './envelope.ts'
import { bits, nothing, octets, oid, seq, set, tlv } from './der.ts'
import { otherFile, type OtherOptions } from './otherFiles.ts'
import { AT, DRAWN, example, open, sheetOf, signed } from './papers.ts'
import { sealed } from './revision.ts'
import type { Vector } from './vector.ts'

const passed = (what: string, make: Vector['make']): Vector => ({
  kind: 'honest',
  what,
  expected: 'passed',
  because: [],
  make,
})

const papers: readonly Vector[] = [
  passed('the agency alone', ({ one }) => one),
  passed('both', ({ both }) => both),
  passed('the client alone', (stage) => signed(stage, stage.base, { party: 'client' })),
  passed('the client first, then the agency', async (stage) =>
    signed(stage, await signed(stage, stage.base, { party: 'client' }), { party: 'agency' }),
  ),
  passed('drawn by the agency, typed by the client', async (stage) =>
    signed(stage, await signed(stage, stage.base, { party: 'agency', mark: DRAWN }), { party: 'client' }),
  ),
  passed('drawn by both', async (stage) =>
    signed(stage, await signed(stage, stage.base, { party: 'agency', mark: DRAWN }), { party: 'client', mark: DRAWN }),
  ),
  passed('typed otherwise than the agreement spells the name', (stage) =>
    signed(stage, stage.one, { party: 'client', mark: { typed: 'D. Roarty' } }),
  ),
  passed('with a name that holds brackets and a backslash', (stage) =>
    signed(stage, stage.one, { party: 'client', mark: { typed: String.raw`D. (Dec) \ Roarty` } }),
  ),
  passed('by a clock west of UTC, in half hours', (stage) =>
    signed(stage, stage.one, { party: 'client', offsetMinutes: -210 }),
  ),
  passed('by a clock at UTC', (stage) => signed(stage, stage.one, { party: 'client', offsetMinutes: 0 })),
  passed('after 2050', (stage) =>
    signed(stage, stage.one, { party: 'client', at: Date.UTC(2049, 11, 31, 23, 59, 59) }),
  ),
  passed('opened again, printed again and signed', async (stage) => {
    const read = inspect(stage.both)
    if (!read.ok) throw new Error('Not read')
    const sheet = { ...(await sheetOf(read.value)), hands: stage.hands }
    return signed(sheet, await signed(sheet, sheet.base, { party: 'agency' }), { party: 'client' })
  }),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((time) =>
    passed(`both, a signature of another length (${time})`, async (stage) =>
      sealed(await open(stage, stage.one, { party: 'client' }), stage.hands.client, AT),
    ),
  ),
  { ...passed('nobody yet', ({ base }) => base), expected: 'unsigned' },
]

/** The same in other words: slow, for each is printed twice. */
export const inOtherWords: readonly Vector[] = [
  ...languages.map((language) =>
    passed(`both, in ${language}`, async () => {
      const sheet = await example(language)
      return signed(sheet, await signed(sheet, sheet.base, { party: 'agency', mark: DRAWN }), { party: 'client' })
    }),
  ),
  passed('both, in Dutch beside Korean', async () => {
    const sheet = await example('nl', 'ko')
    return signed(sheet, await signed(sheet, sheet.base, { party: 'agency' }), { party: 'client' })
  }),
]

const ann = hand('Ann Example', 'Example Agency B.V.')
const rsa = hand('Ann Example', 'Example Agency B.V.', 'rsa')
const wide = hand('Ann Example', 'Example Agency B.V.', 'p384')
const notary = hand('A Notary', 'A Trusted Firm', 'rsa')
const signingTime = seq(oid('1.2.840.113549.1.9.5'), set(tlv(0x17, Buffer.from('270226164108Z'))))
const own = certificate(ann, AT)
const boundBy = (digest: string, hash: Uint8Array) =>
  seq(oid('1.2.840.113549.1.9.16.2.47'), set(seq(seq(seq(seq(oid(digest)), octets(hash))))))
const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest()
const sha512 = (bytes: Uint8Array) => createHash('sha512').update(bytes).digest()

/** Files of other programs: intact, and no more is said. */
const others: readonly Vector[] = (
  [
    ['P-256', ann, {}],
    ['P-384 with SHA-384', wide, { hash: 'sha384' }],
    ['P-256 with SHA-512', ann, { hash: 'sha512' }],
    ['RSA', rsa, {}],
    ['RSA with SHA-512', rsa, { hash: 'sha512' }],
    ['the older name of a detached signature', rsa, { subFilter: 'adbe.pkcs7.detached' }],
    ['a time of signing', ann, { attributes: ({ type, digest, bound }) => [type, digest, bound, signingTime] }],
    [
      'a certificate bound by SHA-512',
      ann,
      {
        carried: own,
        attributes: ({ type, digest }) => [type, digest, boundBy('2.16.840.1.101.3.4.2.3', sha512(own.whole))],
      },
    ],
    [
      'a certificate that somebody else vouches for',
      ann,
      { carried: certificate(ann, AT, { vouching: notary }), others: [certificate(notary, AT).whole] },
    ],
    [
      'a time stamp that nobody signed',
      ann,
      { unsigned: tlv(0xa1, seq(oid('1.2.840.113549.1.9.16.2.14'), set(octets(Buffer.from('any'))))) },
    ],
    ['a line feed behind the end', ann, { tail: '\n' }],
    ['a form that stands by itself', ann, { form: '/Fields 8 0 R', objects: ['8 0 obj\n[5 0 R]\nendobj\n'] }],
  ] satisfies [string, typeof ann, OtherOptions][]
).map(([what, one, options]) => ({
  kind: 'honest, of another program',
  what: `signed with ${what}`,
  expected: 'indeterminate',
  because: ['not-made-here'],
  make: () => otherFile(one, AT, options),
}))

/** What is right as far as anybody can tell here, which is not far enough. */
const untold: readonly Vector[] = (
  [
    ['a time stamp in the place of a signature', ['format'], ann, { subFilter: 'ETSI.RFC3161' }],
    ['a signature that does not say of what kind it is', ['format'], ann, { subFilter: '' }],
    ['an envelope in the basic encoding', ['format'], ann, { digits: () => '3080' }],
    [
      'a signer named by his key',
      ['format'],
      ann,
      { digits: (whole) => whole.toString('hex').replace(/(a082....3082....0201)01/, '$103') },
    ],
    [
      'a certificate bound by SHA-1',
      ['not-bound'],
      ann,
      { carried: own, attributes: ({ type, digest }) => [type, digest, boundBy('1.3.14.3.2.26', sha1(own.whole))] },
    ],
    ['no certificate bound to it', ['not-bound'], ann, { attributes: ({ type, digest }) => [type, digest] }],
    ['a key of another kind than its algorithm’s', ['algorithm'], { ...ann, kind: 'rsa' }, {}],
    ['SHA-1', ['algorithm'], rsa, { hash: 'sha1' }],
    ['an RSA key of 1024 bits', ['algorithm'], hand('Ann Example', 'Old', 'rsa', 1024), {}],
  ] satisfies [string, string[], typeof ann, OtherOptions][]
).map(([what, because, one, options]) => ({
  kind: 'honest, of another program',
  what: `signed with ${what}`,
  expected: 'indeterminate',
  because: ['not-made-here', ...because] as Vector['because'],
  make: () => otherFile(one, AT, options),
}))

export const honest: readonly Vector[] = [...papers, ...others, ...untold]

/** Another program's file that is not right. */
export const brokenOthers: readonly Vector[] = (
  [
    [
      'something follows its last signature',
      ['changed-after', 'not-made-here'],
      {},
      (file) => Buffer.concat([file, Buffer.from('%\n')]),
    ],
    [
      'the digest is of other bytes',
      ['not-made-here', 'digest'],
      {},
      (file) => file.fill('B', file.indexOf('BT'), file.indexOf('BT') + 1).fill('X', 12, 13),
    ],
    ['its signature is in no field', ['stray-signature', 'not-made-here'], { form: '/Fields []' }],
    [
      'a field has a signature without a range',
      ['byte-range', 'not-made-here'],
      {
        form: '/Fields [5 0 R 7 0 R]',
        objects: ['7 0 obj\n<< /FT /Sig /T (b) /V 8 0 R >>\nendobj\n8 0 obj\n<< /Filter /Any >>\nendobj\n'],
      },
    ],
    ['a signature has no range', ['byte-range', 'not-made-here'], { objects: ['7 0 obj\n<< /Type /Sig >>\nendobj\n'] }],
    [
      'two certificates answer to the signer’s name',
      ['not-made-here', 'certificate'],
      { others: [certificate(ann, AT).whole] },
    ],
    [
      'no certificate answers to it',
      ['not-made-here', 'certificate'],
      { carried: { ...certificate(notary, AT), issuerAndSerial: seq(seq(), nothing) } },
    ],
    [
      'its certificate is none',
      ['not-made-here', 'certificate'],
      { carried: { whole: seq(bits(Buffer.from([1]))), issuerAndSerial: seq(seq(), nothing) } },
    ],
  ] satisfies [string, string[], OtherOptions, ((file: Buffer) => Buffer)?][]
).map(([what, because, options, change = (file: Buffer) => file]) => ({
  kind: 'changed, of another program',
  what,
  expected: 'failed',
  because: because as Vector['because'],
  make: () => change(otherFile(ann, AT, options)),
}))
