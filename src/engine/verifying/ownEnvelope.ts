import { compareBytes, sameBytes, utf8 } from '../../std/bytes.ts'
import { hex } from '../../std/sha256.ts'
import { ownCertificate, type OwnCertificate, type Subject } from '../cms/certificate.ts'
import { bits, sequence } from '../cms/der.ts'
import { readEcdsaValue } from '../cms/ecdsaValue.ts'
import { OID } from '../cms/identifiers.ts'
import { attributes, signedData } from '../cms/signedData.ts'
import type { CheckedEnvelope } from './checkEnvelope.ts'

/** Who has signed, by the agreement, and since when his certificate has to hold, by the signature's own claim. */
export interface Expected {
  readonly subject: Subject
  readonly since: number
}

/**
 * Whether an envelope, as it stands in the file, is the very one that the app writes of the key and the signatures in it.
 * An envelope has many spellings, and its brackets are the one stretch that no signature covers: nothing may be said there.
 */
export function ownFaults(
  { signed }: CheckedEnvelope,
  gap: Uint8Array,
  { subject, since }: Expected,
): readonly ('other-name' | 'envelope-differs')[] {
  if (!signed) return []
  const { certificate, envelope } = signed
  const isOther = certificate.name !== subject.name || certificate.organization !== subject.organization
  if (isOther) return ['other-name']
  const own = ownCertificate(subject, certificate.publicKey, since)
  const vouched = readEcdsaValue(certificate.signature, 32)
  const signature = readEcdsaValue(envelope.signature, 32)
  if (!vouched || !signature || !isPlainKey(certificate.publicKey)) return ['envelope-differs']
  const again = filled(own, { vouched, digest: envelope.messageDigest, signature })
  return sameBytes(again, gap) ? [] : ['envelope-differs']
}

/** A point of P-256 in full: the same point has a shorter spelling, by which one key would pass for two (RFC 5480, 2.2). */
function isPlainKey(publicKey: Uint8Array): boolean {
  const point = publicKey.subarray(-65)
  const plain = sequence(sequence(OID.ecPublicKey, OID.p256), bits(point))
  return point[0] === 4 && compareBytes(plain, publicKey) === 0
}

interface Values {
  readonly vouched: Uint8Array
  readonly digest: Uint8Array
  readonly signature: Uint8Array
}

/** The brackets with the envelope in them, and zeros up to the most that such an envelope can take. */
function filled(own: OwnCertificate, values: Values): Uint8Array {
  const longest = new Uint8Array(64).fill(0xff)
  const room = written(own, { ...values, vouched: longest, signature: longest }).length
  return utf8(`<${hex(written(own, values)).padEnd(2 * room, '0')}>`)
}

function written(own: OwnCertificate, { vouched, digest, signature }: Values): Uint8Array {
  const certificate = own.signed(vouched)
  return signedData({ ...own, certificate, attributes: attributes(digest, certificate), signature })
}
