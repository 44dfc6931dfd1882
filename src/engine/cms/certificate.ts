import { readClock } from '../../domain/language/clock.ts'
import { joined, utf8 } from '../../std/bytes.ts'
import { sha256 } from '../../std/sha256.ts'
import { bits, context, element, integer, octets, sequence, setOf, TAG, utf8String, yes } from './der.ts'
import { ecdsaValue } from './ecdsaValue.ts'
import { OID } from './identifiers.ts'

/** Who says that a key is theirs. Nobody else vouches for it. */
export interface Subject {
  readonly name: string
  /** The party, as it is registered. */
  readonly organization: string
}

/** A certificate that its key has still to sign (RFC 5280, 4.1). */
export interface OwnCertificate {
  readonly toBeSigned: Uint8Array
  /** The whole of it, with the signature over those bytes: r and s, 32 bytes each. */
  readonly signed: (signature: Uint8Array) => Uint8Array
  /** The issuer's name and the number it gave, by which an envelope names the certificate. */
  readonly issuerAndSerial: Uint8Array
}

/** ecdsa-with-SHA256, without parameters (RFC 5758, 3.2). */
export const ECDSA = sequence(OID.ecdsaWithSha256)

/**
 * A certificate that a P-256 key signs for itself, from `since` (milliseconds since 1970) on and without an end (RFC
 * 5280, 4.1.2.5). `publicKey` is a SubjectPublicKeyInfo. The profile is the one that pdfsig shows as trusted once
 * somebody has imported it: an authority over itself, for signatures, without extended uses.
 */
export function ownCertificate(subject: Subject, publicKey: Uint8Array, since: number): OwnCertificate {
  const name = nameOf(subject)
  const validity = sequence(momentOf(since), element(TAG.generalizedTime, utf8('99991231235959Z')))
  const serial = serialOf(joined([name, validity, publicKey]))
  const toBeSigned = sequence(
    element(context(0), integer(Uint8Array.of(2))),
    serial,
    ECDSA,
    name,
    validity,
    name,
    publicKey,
    element(context(3), extensions(publicKey)),
  )
  return {
    toBeSigned,
    signed: (signature) => sequence(toBeSigned, ECDSA, bits(ecdsaValue(signature))),
    issuerAndSerial: sequence(name, serial),
  }
}

const nameOf = ({ name, organization }: Subject) =>
  sequence(part(OID.organization, organization), part(OID.commonName, name))

const part = (kind: Uint8Array, text: string) => setOf(sequence(kind, utf8String(text)))

/** Until 2049 with two digits of the year, later with four (RFC 5280, 4.1.2.5). */
function momentOf(moment: number): Uint8Array {
  const { date, time } = readClock(moment, 0)
  const written = `${date}${time}Z`.replaceAll(/[-:]/g, '')
  return date < '2050-01-01'
    ? element(TAG.utcTime, utf8(written.slice(2)))
    : element(TAG.generalizedTime, utf8(written))
}

/** From the content, so that nothing here is left to chance: 16 bytes of its hash, never negative. */
const serialOf = (content: Uint8Array) => integer(sha256(content).subarray(0, 16))

/** An authority (over itself); for signatures, for what cannot be denied, and for certificates (4.2.1.3, 4.2.1.9). */
function extensions(publicKey: Uint8Array): Uint8Array {
  const uses = Uint8Array.of(0b1100_0100)
  return sequence(
    sequence(OID.basicConstraints, yes, octets(sequence(yes))),
    sequence(OID.keyUsage, yes, octets(bits(uses, 2))),
    // RFC 7093, 2: the first 160 bits of a SHA-256.
    sequence(OID.subjectKeyIdentifier, octets(octets(sha256(publicKey).subarray(0, 20)))),
  )
}
