import { sha256 } from '../../std/sha256.ts'
import { ECDSA } from './certificate.ts'
import { context, element, integer, octets, sequence, setOf, TAG } from './der.ts'
import { ecdsaValue } from './ecdsaValue.ts'
import { OID } from './identifiers.ts'

const SHA_256 = sequence(OID.sha256)
const VERSION_1 = integer(Uint8Array.of(1))

/**
 * What a signer signs: what kind of content it is, the SHA-256 of the content, and which certificate goes with it
 * (EN 319 122-1, 5.2.2.3; RFC 5652, 5.4). No time of signing: PAdES keeps the claimed one in the signature's dictionary
 * alone (EN 319 142-1, 6.3).
 */
export function attributes(digest: Uint8Array, certificate: Uint8Array): Uint8Array {
  return setOf(
    sequence(OID.contentType, setOf(OID.data)),
    sequence(OID.messageDigest, setOf(octets(digest))),
    sequence(OID.signingCertificateV2, setOf(sequence(sequence(sequence(octets(sha256(certificate))))))),
  )
}

export interface Signed {
  readonly attributes: Uint8Array
  readonly certificate: Uint8Array
  readonly issuerAndSerial: Uint8Array
  /** Over the attributes: r and s, 32 bytes each. */
  readonly signature: Uint8Array
}

/** The envelope around a detached signature: one signer, whose certificate comes along (RFC 5652, 5.1). */
export function signedData({ attributes, certificate, issuerAndSerial, signature }: Signed): Uint8Array {
  const [, ...rest] = attributes
  const signer = sequence(
    VERSION_1,
    issuerAndSerial,
    SHA_256,
    Uint8Array.of(context(0), ...rest),
    ECDSA,
    octets(ecdsaValue(signature)),
  )
  const content = sequence(
    VERSION_1,
    element(TAG.set, SHA_256),
    sequence(OID.data),
    element(context(0), certificate),
    element(TAG.set, signer),
  )
  return sequence(OID.signedData, element(context(0), content))
}
