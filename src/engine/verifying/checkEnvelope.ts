import { joined, sameBytes } from '../../std/bytes.ts'
import { sha256 } from '../../std/sha256.ts'
import { readCertificate, type ReadCertificate } from '../cms/readCertificate.ts'
import { readSignedData, type Envelope } from '../cms/readSignedData.ts'
import { hashOf, isSignedBy } from './algorithms.ts'
import type { SignedRange } from './signedRanges.ts'

/**
 * Why an envelope does not vouch for its bytes. Broken: `envelope`, `certificate`, `digest`, `signature`. Cannot be told:
 * `algorithm` (not on the list), `not-bound` (nothing ties the certificate to the signature).
 */
export type EnvelopeFault = 'envelope' | 'certificate' | 'digest' | 'signature' | 'algorithm' | 'not-bound'

export interface CheckedEnvelope {
  readonly certificate: ReadCertificate | null
  readonly envelope: Envelope | null
  /** Every fault found; none where the bytes are those that were signed with that key. */
  readonly faults: readonly EnvelopeFault[]
}

/**
 * Whether the covered bytes are those that somebody signed with the key of the certificate inside (RFC 5652, 5.4 to 5.6).
 * It tells nothing of who that is, nor of what the bytes mean.
 */
export async function checkEnvelope(bytes: Uint8Array, range: SignedRange): Promise<CheckedEnvelope> {
  const envelope = readSignedData(range.envelope)
  if (!envelope) return { certificate: null, envelope: null, faults: ['envelope'] }
  const found = signersOwn(envelope)
  if (!found) return { certificate: null, envelope, faults: ['certificate'] }
  const hash = hashOf(envelope.digestAlgorithm)
  if (!hash) return { certificate: found.certificate, envelope, faults: ['algorithm'] }
  const content = joined([bytes.subarray(0, range.gap[0]), bytes.subarray(range.gap[1], range.end)])
  const digest = new Uint8Array(await crypto.subtle.digest(hash, Uint8Array.from(content)))
  const how = { algorithm: envelope.signatureAlgorithm, hash, signature: envelope.signature }
  const isSigned = await isSignedBy(found.certificate.publicKey, how, envelope.attributes)
  return { certificate: found.certificate, envelope, faults: faultsOf(envelope, found.whole, digest, isSigned) }
}

function faultsOf(
  { messageDigest, certificateHash }: Envelope,
  certificate: Uint8Array,
  digest: Uint8Array,
  isSigned: boolean | null,
): readonly EnvelopeFault[] {
  const isOther = certificateHash !== null && !sameBytes(certificateHash, sha256(certificate))
  const faults: readonly (readonly [boolean, EnvelopeFault])[] = [
    [isOther, 'certificate'],
    [!sameBytes(messageDigest, digest), 'digest'],
    [isSigned === false, 'signature'],
    [isSigned === null, 'algorithm'],
    [certificateHash === null, 'not-bound'],
  ]
  return faults.flatMap(([is, fault]) => (is ? [fault] : []))
}

/** The certificate that the signer names, by its issuer and number; exactly one may answer. */
function signersOwn({ certificates, issuer, serial }: Envelope) {
  const named = certificates.flatMap((whole) => {
    const certificate = readCertificate(whole)
    const isNamed = certificate && sameBytes(certificate.issuer, issuer) && sameBytes(certificate.serial, serial)
    return isNamed ? [{ whole, certificate }] : []
  })
  const [own, another] = named
  return own && !another ? own : null
}
