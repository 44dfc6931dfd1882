import { sameBytes } from '../../std/bytes.ts'
import { context, TAG } from './der.ts'
import { OID } from './identifiers.ts'
import { inside, readElement, type Der } from './readDer.ts'

/** An envelope as it was read (RFC 5652, 5): what one signer signed, with what, by which algorithms. */
export interface Envelope {
  /** The certificates that came along, each whole. */
  readonly certificates: readonly Uint8Array[]
  /** Issuer's name and serial number of the signer's certificate. */
  readonly issuer: Uint8Array
  readonly serial: Uint8Array
  /** Object identifiers, whole. */
  readonly digestAlgorithm: Uint8Array
  readonly signatureAlgorithm: Uint8Array
  /** What was signed: the attributes as a SET (5.4). */
  readonly attributes: Uint8Array
  readonly messageDigest: Uint8Array
  /** The certificate's hash by signing-certificate-v2 (RFC 5035); null where the attribute is not there. */
  readonly certificateHash: Uint8Array | null
  readonly signature: Uint8Array
}

/**
 * The envelope at the beginning of the bytes; behind it only zeros may stand, for a PDF keeps more room than it needs.
 * Null where it is none of one signer over detached content.
 */
export function readSignedData(bytes: Uint8Array): Envelope | null {
  const read = readElement(bytes)
  if (!read || read.rest.some((byte) => byte !== 0)) return null
  const [kind, explicit] = inside(read.element, TAG.sequence) ?? []
  const [data] = inside(explicit, context(0)) ?? []
  const [version, digests, content, ...rest] = inside(data, TAG.sequence) ?? []
  if (!isOid(kind, OID.signedData) || !version || digests?.tag !== TAG.set || !isDetached(content)) return null
  const certificates = rest.find(({ tag }) => tag === context(0))
  const signers = rest.at(-1)
  const [signer, another] = inside(signers, TAG.set) ?? []
  if (!signer || another) return null
  return readSigner(signer, inside(certificates, context(0)) ?? [])
}

const isOid = (element: Der | undefined, oid: Uint8Array): boolean => !!element && sameBytes(element.whole, oid)

function isDetached(content: Der | undefined): boolean {
  const [kind, carried] = inside(content, TAG.sequence) ?? []
  return isOid(kind, OID.data) && !carried
}

function readSigner(signer: Der, certificates: readonly Der[]): Envelope | null {
  const [, who, digest, signed, algorithm, value] = inside(signer, TAG.sequence) ?? []
  const [issuer, serial] = inside(who, TAG.sequence) ?? []
  const [digestAlgorithm] = inside(digest, TAG.sequence) ?? []
  const [signatureAlgorithm] = inside(algorithm, TAG.sequence) ?? []
  const attributes = signed && readAttributes(signed)
  if (!issuer || !serial || !digestAlgorithm || !signatureAlgorithm || !attributes || value?.tag !== TAG.octetString)
    return null
  return {
    ...attributes,
    certificates: certificates.map(({ whole }) => whole),
    issuer: issuer.whole,
    serial: serial.whole,
    digestAlgorithm: digestAlgorithm.whole,
    signatureAlgorithm: signatureAlgorithm.whole,
    signature: value.content,
  }
}

type Attributes = Pick<Envelope, 'attributes' | 'messageDigest' | 'certificateHash'>

/** Each kind once, with one value; content-type says data (5.4, 11.1, 11.2). */
function readAttributes(signed: Der): Attributes | null {
  const members = inside(signed, context(0))
  const single = (kind: Uint8Array): Der | null => {
    const found = (members ?? []).flatMap((member) => {
      const [oid, values] = inside(member, TAG.sequence) ?? []
      return isOid(oid, kind) ? [inside(values, TAG.set) ?? []] : []
    })
    const [values, another] = found
    return values?.length === 1 && !another ? (values[0] ?? null) : null
  }
  const digest = single(OID.messageDigest)
  if (!isOid(single(OID.contentType) ?? undefined, OID.data) || digest?.tag !== TAG.octetString) return null
  return {
    attributes: Uint8Array.from([TAG.set, ...signed.whole.subarray(1)]),
    messageDigest: digest.content,
    certificateHash: hashIn(single(OID.signingCertificateV2)),
  }
}

/** The first ESSCertIDv2 of the list, by SHA-256, which is the one that goes without saying (RFC 5035, 4). */
function hashIn(value: Der | null): Uint8Array | null {
  const [certificates] = inside(value ?? undefined, TAG.sequence) ?? []
  const [first] = inside(certificates, TAG.sequence) ?? []
  const [hash] = inside(first, TAG.sequence) ?? []
  return hash?.tag === TAG.octetString ? hash.content : null
}
