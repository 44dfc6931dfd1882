import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { bits, int, nothing, octets, oid, seq, set, tagged, text, tlv, type Bytes } from './der.ts'

/** Somebody who signs, with a key of his own; OpenSSL's, not a browser's. */
export interface Hand {
  readonly name: string
  readonly organization: string
  readonly privateKey: KeyObject
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Buffer
  readonly kind: 'p256' | 'p384' | 'rsa'
}

export function hand(name: string, organization: string, kind: Hand['kind'] = 'p256', modulusLength = 2048): Hand {
  const { privateKey, publicKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength })
      : generateKeyPairSync('ec', { namedCurve: kind === 'p256' ? 'P-256' : 'P-384' })
  return { name, organization, privateKey, publicKey: publicKey.export({ type: 'spki', format: 'der' }), kind }
}

export type HashName = 'sha1' | 'sha256' | 'sha384' | 'sha512'
const HASHES: Readonly<Record<HashName, string>> = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
}
const ECDSA: Readonly<Record<HashName, string>> = {
  sha1: '1.2.840.10045.4.1',
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
}
const RSA: Readonly<Record<HashName, string>> = {
  sha1: '1.2.840.113549.1.1.5',
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
  sha512: '1.2.840.113549.1.1.13',
}

const hashed = (bytes: Bytes, how: HashName = 'sha256') => createHash(how).update(bytes).digest()
const signatureAlgorithm = (kind: Hand['kind'], how: HashName) =>
  kind === 'rsa' ? seq(oid(RSA[how]), nothing) : seq(oid(ECDSA[how]))

const nameOf = ({ name, organization }: Pick<Hand, 'name' | 'organization'>) =>
  seq(set(seq(oid('2.5.4.10'), text(organization))), set(seq(oid('2.5.4.3'), text(name))))

/** What may be otherwise with a certificate. */
export interface CertificateOptions {
  /** The name in it, where it is not the signer's own. */
  readonly subject?: Pick<Hand, 'name' | 'organization'>
  /** Whose key signs it, where it is not its own. */
  readonly vouching?: Hand
  readonly serial?: string
  readonly until?: string
  readonly hash?: HashName
  /** In the place of a true signature. */
  readonly signing?: () => Buffer
}

/** A certificate of the profile that the program writes, as its decisions describe it. */
export function certificate(one: Hand, since: number, options: CertificateOptions = {}) {
  const { subject = one, vouching = one, until = '99991231235959Z', hash = 'sha256' } = options
  const validity = seq(tlv(0x17, Buffer.from(utcTime(since))), tlv(0x18, Buffer.from(until)))
  const own = hashed(Buffer.concat([nameOf(subject), validity, one.publicKey])).subarray(0, 16)
  const serial = int(options.serial ?? own.toString('hex'))
  const issuer = vouching === one ? nameOf(subject) : nameOf(vouching)
  const yes = tlv(0x01, Buffer.from([0xff]))
  const extensions = seq(
    seq(oid('2.5.29.19'), yes, octets(seq(yes))),
    seq(oid('2.5.29.15'), yes, octets(bits(Buffer.from([0xc4]), 2))),
    seq(oid('2.5.29.14'), octets(octets(hashed(one.publicKey).subarray(0, 20)))),
  )
  const how = signatureAlgorithm(vouching.kind, hash)
  const body = seq(
    tagged(0, int('02')),
    serial,
    how,
    issuer,
    validity,
    nameOf(subject),
    one.publicKey,
    tagged(3, extensions),
  )
  return {
    whole: seq(body, how, bits(options.signing?.() ?? sign(hash, body, vouching.privateKey))),
    issuerAndSerial: seq(issuer, serial),
  }
}

const utcTime = (moment: number) => `${new Date(moment).toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`

/** What may be otherwise with an envelope. */
export interface EnvelopeOptions extends CertificateOptions {
  readonly hash?: HashName
  /** The digest that it states, where it is not that of the content. */
  readonly digest?: Bytes
  /** The certificate that comes along, where it is not the signer's. */
  readonly carried?: ReturnType<typeof certificate>
  readonly others?: readonly Bytes[]
  /** Attributes before they are signed, by their names. */
  readonly attributes?: (usual: Readonly<Record<'type' | 'digest' | 'bound', Buffer>>) => readonly Bytes[]
  readonly unsigned?: Bytes
  /** What the key signs, where it is not the attributes. */
  readonly signs?: Bytes
  /** The parts of what the signer says, and of the whole, in the place of the usual ones. */
  readonly signer?: (usual: readonly Buffer[]) => readonly Bytes[]
  readonly data?: (usual: readonly Buffer[]) => readonly Bytes[]
}

/** The attribute that ties a signature to a certificate (RFC 5035, 5.4.1). */
export const boundTo = (whole: Bytes) =>
  seq(oid('1.2.840.113549.1.9.16.2.47'), set(seq(seq(seq(octets(hashed(whole)))))))

/** A detached CMS signature over the content (RFC 5652, 5). */
export function envelope(one: Hand, content: Bytes, since: number, options: EnvelopeOptions = {}): Buffer {
  const { hash = 'sha256' } = options
  const own = options.carried ?? certificate(one, since, options)
  const usual = {
    type: seq(oid('1.2.840.113549.1.9.3'), set(oid('1.2.840.113549.1.7.1'))),
    digest: seq(oid('1.2.840.113549.1.9.4'), set(octets(options.digest ?? hashed(content, hash)))),
    bound: boundTo(own.whole),
  }
  const attributes = set(...(options.attributes?.(usual) ?? Object.values(usual)))
  const signature = options.signing?.() ?? sign(hash, options.signs ?? attributes, one.privateKey)
  const digests = seq(oid(HASHES[hash]))
  const says = [
    int('01'),
    own.issuerAndSerial,
    digests,
    Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]),
    signatureAlgorithm(one.kind, hash),
    octets(signature),
  ]
  const signer = options.signer?.(says) ?? [...says, ...(options.unsigned ? [options.unsigned] : [])]
  const data = [
    int('01'),
    set(digests),
    seq(oid('1.2.840.113549.1.7.1')),
    tagged(0, own.whole, ...(options.others ?? [])),
    set(seq(...signer)),
  ]
  return seq(oid('1.2.840.113549.1.7.2'), tagged(0, seq(...(options.data?.(data) ?? data))))
}

/** The most bytes that an envelope of the program's kind takes: both of its signatures with both numbers at their longest. */
export function roomOf(one: Hand, since: number): number {
  const longest = seq(int('ff'.repeat(32)), int('ff'.repeat(32)))
  return envelope(one, Buffer.alloc(0), since, { signing: () => longest }).length
}
