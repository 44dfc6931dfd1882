import { sameBytes } from '../../std/bytes.ts'
import { fail, ok, type Result } from '../../std/result.ts'
import { context, TAG } from './der.ts'
import { OID } from './identifiers.ts'
import { readAlgorithm } from './readAlgorithm.ts'
import { firstOf, inside, insideExactly, readElement, type Der } from './readDer.ts'

/** An envelope as it was read (RFC 5652, 5): what one signer signed, with what, by which algorithms. */
export interface Envelope {
  /** The certificates that came along, each whole. */
  readonly certificates: readonly Uint8Array[]
  /** Issuer's name and serial number of the signer's certificate. */
  readonly issuer: Uint8Array
  readonly serial: Uint8Array
  /** Object identifiers, whole; an algorithm with parameters of its own is whole with them. */
  readonly digestAlgorithm: Uint8Array
  readonly signatureAlgorithm: Uint8Array
  /** What was signed: the attributes as a SET (5.4). */
  readonly attributes: Uint8Array
  readonly messageDigest: Uint8Array
  readonly bound: Bound | null
  readonly signature: Uint8Array
  /** What was signed by nobody: revocation lists, time stamps. */
  readonly beside: readonly Uint8Array[]
}

/** The certificate's hash by signing-certificate-v2, and the digest's identifier, whole (RFC 5035, 4). */
export interface Bound {
  readonly algorithm: Uint8Array
  readonly hash: Uint8Array
}

/**
 * `envelope`: none of one signer over detached content, as RFC 5652 wants it. `format`: one that may be right and is not
 * read here: not in the distinguished encoding, of other content (a time stamp), or of a signer named by his key.
 */
export type EnvelopeRefusal = 'envelope' | 'format'

/** `30 80`: a length that is told by an end mark, as the basic encoding allows and the distinguished one does not. */
const ENDLESS = [0x30, 0x80] as const
/** Versions of RFC 5652: 1 where the content is data and issuer and number name the signer, 3 otherwise (5.1, 5.3). */
const version = (number: number) => Uint8Array.of(TAG.integer, 1, number)

/** The envelope at the beginning of the bytes; behind it only zeros may stand, for a PDF keeps more room than it needs. */
export function readSignedData(bytes: Uint8Array): Result<Envelope, EnvelopeRefusal> {
  if (ENDLESS.every((byte, index) => bytes[index] === byte)) return fail('format')
  const read = readElement(bytes)
  if (!read || read.rest.some((byte) => byte !== 0)) return fail('envelope')
  const [kind, explicit] = insideExactly(read.element, TAG.sequence, 2) ?? []
  const [data] = insideExactly(explicit, context(0), 1) ?? []
  const parts = inside(data, TAG.sequence)
  if (!isWhole(kind, OID.signedData) || !parts) return fail('envelope')
  return isWhole(parts[0], version(3)) ? fail('format') : readParts(parts)
}

function readParts([first, digests, content, ...rest]: readonly Der[]): Result<Envelope, EnvelopeRefusal> {
  const [announced] = insideExactly(digests, TAG.set, 1) ?? []
  const [kind] = insideExactly(content, TAG.sequence, 1) ?? []
  const [signer] = insideExactly(rest.at(-1), TAG.set, 1) ?? []
  const certificates = inside(rest[0], context(0))
  const lists = rest.slice(certificates ? 1 : 0, -1)
  if (!isWhole(first, version(1)) || !isWhole(kind, OID.data) || !isAtMostOne(lists)) return fail('envelope')
  const envelope = readSigner(signer, announced)
  if (!envelope) return fail('envelope')
  return ok({
    ...envelope,
    certificates: (certificates ?? []).map(({ whole }) => whole),
    beside: [...lists.map(({ whole }) => whole), ...envelope.beside],
  })
}

/** Lists of what was called back stand under [1], and so does what nobody signed. */
const isAtMostOne = (elements: readonly Der[]): boolean =>
  elements.length < 2 && elements.every(({ tag }) => tag === context(1))

const isWhole = (element: Der | undefined, whole: Uint8Array): boolean => !!element && sameBytes(element.whole, whole)

/** A signer by issuer and number, of the digest announced; nothing behind his signature but what nobody signed. */
function readSigner(signer: Der | undefined, announced: Der | undefined): Omit<Envelope, 'certificates'> | null {
  const all = inside(signer, TAG.sequence) ?? []
  const [parts, beside] = [firstOf(all, 6), all.slice(6)]
  if (!parts || !isAtMostOne(beside)) return null
  const [first, who, digest, signed, algorithm, value] = parts
  const named = insideExactly(who, TAG.sequence, 2)
  const [digestAlgorithm, signatureAlgorithm] = [readAlgorithm(digest), readAlgorithm(algorithm)]
  const attributes = readAttributes(signed)
  if (!isWhole(first, version(1)) || !named || !digestAlgorithm || !signatureAlgorithm || !attributes) return null
  const said = readAlgorithm(announced)
  if (!said || !sameBytes(said, digestAlgorithm) || value.tag !== TAG.octetString) return null
  return {
    ...attributes,
    issuer: named[0].whole,
    serial: named[1].whole,
    digestAlgorithm,
    signatureAlgorithm,
    signature: value.content,
    beside: beside.map(({ whole }) => whole),
  }
}

type Attributes = Pick<Envelope, 'attributes' | 'messageDigest' | 'bound'>

/** Each kind once, with one value; content-type says data (5.4, 11.1, 11.2). */
function readAttributes(signed: Der): Attributes | null {
  const members = inside(signed, context(0))?.map((member) => insideExactly(member, TAG.sequence, 2))
  const single = (kind: Uint8Array): Der | undefined => {
    const [found, another] = members?.filter((member) => isWhole(member?.[0], kind)) ?? []
    return another ? undefined : insideExactly(found?.[1], TAG.set, 1)?.[0]
  }
  const digest = single(OID.messageDigest)
  if (!isWhole(single(OID.contentType), OID.data) || digest?.tag !== TAG.octetString) return null
  return {
    attributes: Uint8Array.from([TAG.set, ...signed.whole.subarray(1)]),
    messageDigest: digest.content,
    bound: boundBy(single(OID.signingCertificateV2)),
  }
}

/** The first certificate of the list, by SHA-256 where nothing else is said (RFC 5035, 4). */
function boundBy(value: Der | undefined): Bound | null {
  const [certificates] = inside(value, TAG.sequence) ?? []
  const [certificate] = inside(certificates, TAG.sequence) ?? []
  const [first, second] = inside(certificate, TAG.sequence) ?? []
  const stated = readAlgorithm(first)
  const hash = stated ? second : first
  return hash?.tag === TAG.octetString ? { algorithm: stated ?? OID.sha256, hash: hash.content } : null
}
