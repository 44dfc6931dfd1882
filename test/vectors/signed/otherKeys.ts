import { createHash } from 'node:crypto'
import { bits, oid, seq } from './der.ts'
import { boundTo, certificate, hand } from './envelope.ts'
import { AT, handOf, open, signed } from './papers.ts'
import { sealed } from './revision.ts'
import { coSigned, type Stage, type Vector } from './vector.ts'

/** Signatures by a digest, a certificate or a key that should not be. */
const weak: readonly Vector[] = [
  {
    kind: 'weak digest',
    what: 'the client signs with SHA-1',
    expected: 'failed',
    because: ['algorithm', 'envelope-differs'],
    make: (stage) => signed(stage, stage.one, { party: 'client' }, undefined, { hash: 'sha1' }),
  },
  {
    kind: 'weak digest',
    what: 'the digest stated is that of another paper',
    expected: 'failed',
    because: ['digest'],
    make: (stage) =>
      signed(stage, stage.one, { party: 'client' }, undefined, {
        digest: createHash('sha256').update(stage.cheaper.both).digest(),
      }),
  },
  {
    kind: 'weak digest',
    what: 'the digest is missing',
    expected: 'failed',
    because: ['envelope'],
    make: (stage) =>
      signed(stage, stage.one, { party: 'client' }, undefined, { attributes: ({ type, bound }) => [type, bound] }),
  },
  {
    kind: 'weak digest',
    what: 'the digest stands twice, right and wrong',
    expected: 'failed',
    because: ['envelope'],
    make: async (stage) =>
      sealed(await open(stage, stage.one, { party: 'client' }, undefined, 1800), stage.hands.client, AT, {
        attributes: ({ type, digest, bound }) => [type, digest, digest, bound],
      }),
  },
  {
    kind: 'weak digest',
    what: 'the certificate’s own signature is of SHA-1',
    expected: 'failed',
    because: ['envelope-differs'],
    make: async (stage) => {
      const { client } = stage.hands
      return signed(stage, stage.one, { party: 'client' }, client, {
        carried: certificate(client, AT, { hash: 'sha1' }),
      })
    },
  },
]

const substituted: readonly Vector[] = [
  {
    kind: 'certificate substitution',
    what: 'the signature says that it is of a kind that is not read',
    expected: 'failed',
    because: ['format', 'revision-differs'],
    make: (stage) =>
      coSigned(stage, (own) => own.map((object) => object.replace('ETSI.CAdES.detached', 'ETSI.CAdES.detailed'))),
  },
  {
    kind: 'certificate substitution',
    what: 'another certificate comes along than the one that the signature is bound to',
    expected: 'failed',
    because: ['certificate', 'signature', 'envelope-differs'],
    make: (stage) => swapped(stage, certificate(stage.stranger, AT)),
  },
  {
    kind: 'certificate substitution',
    what: 'a certificate of the same key with another name takes its place',
    expected: 'failed',
    because: ['certificate', 'other-name'],
    make: (stage) =>
      swapped(stage, certificate(stage.hands.client, AT, { subject: { name: 'Eve', organization: 'Eve & Co' } })),
  },
  {
    kind: 'certificate substitution',
    what: 'the client signs in another name than the agreement’s',
    expected: 'failed',
    because: ['other-name'],
    make: (stage) => signed(stage, stage.one, { party: 'client' }, hand('Eve', stage.hands.client.organization)),
  },
  {
    kind: 'certificate substitution',
    what: 'the client signs for another firm than the agreement’s',
    expected: 'failed',
    because: ['other-name'],
    make: (stage) => signed(stage, stage.one, { party: 'client' }, hand(stage.hands.client.name, 'Somebody Else Ltd')),
  },
  {
    kind: 'certificate substitution',
    what: 'the certificate’s own signature is another key’s',
    expected: 'failed',
    because: ['certificate'],
    make: (stage) => {
      const { client } = stage.hands
      const vouching = { ...stage.stranger, name: client.name, organization: client.organization }
      return signed(stage, stage.one, { party: 'client' }, client, { carried: certificate(client, AT, { vouching }) })
    },
  },
  {
    kind: 'certificate substitution',
    what: 'the certificate is vouched for by somebody else',
    expected: 'failed',
    because: ['envelope-differs'],
    make: (stage) => {
      const { client } = stage.hands
      const vouching = hand('A Notary', 'A Trusted Firm')
      return signed(stage, stage.one, { party: 'client' }, client, { carried: certificate(client, AT, { vouching }) })
    },
  },
  {
    kind: 'certificate substitution',
    what: 'the certificate holds since another moment than the one claimed',
    expected: 'failed',
    because: ['envelope-differs'],
    make: async (stage) =>
      sealed(await open(stage, stage.one, { party: 'client' }, undefined, 1800), stage.hands.client, AT - 86_400_000),
  },
  {
    kind: 'certificate substitution',
    what: 'nothing binds the certificate to the signature',
    expected: 'failed',
    because: ['not-bound', 'envelope-differs'],
    make: (stage) =>
      signed(stage, stage.one, { party: 'client' }, undefined, { attributes: ({ type, digest }) => [type, digest] }),
  },
  {
    kind: 'certificate substitution',
    what: 'a second certificate comes along',
    expected: 'failed',
    because: ['envelope-differs'],
    make: async (stage) => {
      const opened = await open(stage, stage.one, { party: 'client' }, undefined, 1800)
      return sealed(opened, stage.hands.client, AT, { others: [certificate(stage.stranger, AT).whole] })
    },
  },
  {
    kind: 'certificate substitution',
    what: 'both signatures are of one key',
    expected: 'failed',
    because: ['same-key'],
    make: (stage) => {
      const { client, agency } = stage.hands
      return signed(
        stage,
        stage.one,
        { party: 'client' },
        { ...agency, name: client.name, organization: client.organization },
      )
    },
  },
  {
    kind: 'certificate substitution',
    what: 'an unsigned attribute says something beside the signature',
    expected: 'failed',
    because: ['envelope-differs'],
    make: async (stage) => {
      const unsigned = Buffer.from('a10a300806032a0304310105', 'hex')
      const opened = await open(stage, stage.one, { party: 'client' }, undefined, 1800)
      return sealed(opened, stage.hands.client, AT, { unsigned })
    },
  },
  {
    kind: 'certificate substitution',
    what: 'the key is of another curve than the program’s',
    expected: 'failed',
    because: ['envelope-differs'],
    make: async (stage) => {
      const client = handOf(stage.draft, 'client', 'p384')
      const opened = await open(stage, stage.one, { party: 'client' }, client, 1200)
      return sealed(opened, client, AT, { hash: 'sha384' })
    },
  },
]

/** One key in two spellings, so that it might pass for two: the point in full says of itself which of its halves are meant. */
const respelt: readonly Vector[] = [
  ['short', (point: Buffer) => Buffer.concat([Buffer.of(2 + parityOf(point)), point.subarray(1, 33)])],
  [
    'long, with the sign of its second half',
    (point: Buffer) => Buffer.concat([Buffer.of(6 + parityOf(point)), point.subarray(1)]),
  ],
].map(([spelling, spelt]) => ({
  kind: 'certificate substitution',
  what: `both signatures are of one key, spelt ${spelling as string} in the second`,
  expected: 'failed',
  because: ['envelope-differs'],
  make: (stage) => {
    const { client, agency } = stage.hands
    const point = (spelt as (point: Buffer) => Buffer)(agency.publicKey.subarray(-65))
    const publicKey = seq(seq(oid('1.2.840.10045.2.1'), oid('1.2.840.10045.3.1.7')), bits(point))
    const again = { ...agency, name: client.name, organization: client.organization, publicKey }
    return signed(stage, stage.one, { party: 'client' }, again)
  },
}))

const parityOf = (point: Buffer) => (point.at(-1) ?? 0) % 2

/** The client's signature, bound to his certificate, with another one in its place. */
async function swapped(stage: Stage, carried: ReturnType<typeof certificate>): Promise<Buffer> {
  const { client } = stage.hands
  const own = boundTo(certificate(client, AT).whole)
  return sealed(await open(stage, stage.one, { party: 'client' }, undefined, 1800), client, AT, {
    carried,
    attributes: ({ type, digest }) => [type, digest, own],
  })
}

export const otherKeys: readonly Vector[] = [...weak, ...substituted, ...respelt]
