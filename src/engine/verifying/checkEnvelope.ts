import { sameBytes } from '../../std/bytes.ts'
import { readCertificate, type ReadCertificate } from '../cms/readCertificate.ts'
import { readSignedData, type Bound, type Envelope } from '../cms/readSignedData.ts'
import { hashOf, isSignedBy, type Hash } from './algorithms.ts'
import type { SignedRange } from './signedRanges.ts'

/**
 * Why an envelope does not vouch for its bytes. Broken: `envelope`, `certificate`, `digest`, `signature`. Cannot be told:
 * `format` (of a kind that is not read), `algorithm` (not on the list), `not-bound` (nothing ties the certificate to the
 * signature).
 */
export type EnvelopeFault = 'envelope' | 'certificate' | 'digest' | 'signature' | 'format' | 'algorithm' | 'not-bound'

export interface CheckedEnvelope {
  /** Null where none could be read, or no certificate in it answers to the signer's name. */
  readonly signed: { readonly certificate: ReadCertificate; readonly envelope: Envelope } | null
  /** Every fault found; none where the bytes are those that were signed with that key. */
  readonly faults: readonly EnvelopeFault[]
}

/** Whose `SubFilter` an envelope of RFC 5652 over the bytes stands under (ISO 32000-2, 12.8.3; EN 319 142-1, 5.3). */
const DETACHED: readonly string[] = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached']

/**
 * Whether the covered bytes are those that somebody signed with the key of the certificate inside (RFC 5652, 5.4 to 5.6).
 * It tells nothing of who that is, nor of what the bytes mean.
 */
export async function checkEnvelope(bytes: Uint8Array, range: SignedRange): Promise<CheckedEnvelope> {
  if (!DETACHED.includes(range.subFilter)) return { signed: null, faults: ['format'] }
  const read = readSignedData(range.envelope)
  if (!read.ok) return { signed: null, faults: [read.error] }
  const envelope = read.value
  const found = signersOwn(envelope)
  if (!found) return { signed: null, faults: ['certificate'] }
  const { certificate } = found
  const hash = hashOf(envelope.digestAlgorithm)
  const isSigned = await isSignedBy(
    certificate.publicKey,
    { algorithm: envelope.signatureAlgorithm, hash, signature: envelope.signature },
    envelope.attributes,
  )
  const faults: readonly (readonly [boolean, EnvelopeFault])[] = [
    [await isOther(envelope.bound, found.whole), 'certificate'],
    [await isForged(certificate), 'certificate'],
    [hash !== null && !sameBytes(envelope.messageDigest, await digestOf(bytes, range, hash)), 'digest'],
    [isSigned === false, 'signature'],
    [hash === null || isSigned === null, 'algorithm'],
    [!isTied(envelope.bound), 'not-bound'],
  ]
  const all = faults.flatMap(([is, fault]) => (is ? [fault] : []))
  return { signed: { certificate, envelope }, faults: all.filter((fault, index) => all.indexOf(fault) === index) }
}

/** Of what is covered, in one copy: eight signatures over 20 MB may not take ten times that at once. */
async function digestOf(
  bytes: Uint8Array,
  { gap: [start, behind], end }: SignedRange,
  hash: Hash,
): Promise<Uint8Array> {
  const content = new Uint8Array(start + end - behind)
  content.set(bytes.subarray(0, start))
  content.set(bytes.subarray(behind, end), start)
  return new Uint8Array(await crypto.subtle.digest(hash, content))
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

/** The signer bound his signature to another certificate than the one that came along. */
async function isOther(bound: Bound | null, certificate: Uint8Array): Promise<boolean> {
  const hash = bound && hashOf(bound.algorithm)
  if (!bound || !hash) return false
  return !sameBytes(bound.hash, new Uint8Array(await crypto.subtle.digest(hash, Uint8Array.from(certificate))))
}

/** Bound by a digest on the list. */
const isTied = (bound: Bound | null): boolean => bound !== null && hashOf(bound.algorithm) !== null

/** A certificate that says that it vouches for itself, and does not; others are vouched for by somebody not here. */
async function isForged(certificate: ReadCertificate): Promise<boolean> {
  if (!sameBytes(certificate.issuer, certificate.subject)) return false
  const made = { algorithm: certificate.algorithm, hash: null, signature: certificate.signature }
  return (await isSignedBy(certificate.publicKey, made, certificate.toBeSigned)) === false
}
