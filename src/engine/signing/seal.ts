import { fail, ok, type Result } from '../../std/result.ts'
import { sha256 } from '../../std/sha256.ts'
import { ownCertificate, type Subject } from '../cms/certificate.ts'
import { attributes, signedData } from '../cms/signedData.ts'
import { covered, sealed, type Sealable } from '../pdf/seal.ts'
import type { Signer } from './signer.ts'

/** Who signs with which key; its certificate holds from `since` on (milliseconds since 1970). */
export interface Sealing {
  readonly subject: Subject
  readonly since: number
  readonly signer: Signer
}

/**
 * Fills the signature of a revision: PAdES at its basic level (EN 319 142-1, B-B), with a certificate that the key signs
 * for itself. It proves that the bytes are those that were signed and that somebody held the key; not who. An envelope
 * that is larger than the room kept for it is refused: a signature of another kind than a `Signer` promises makes one.
 */
export async function seal(
  sealable: Sealable,
  { subject, since, signer }: Sealing,
): Promise<Result<Uint8Array, 'envelope-too-large'>> {
  const own = ownCertificate(subject, signer.publicKey, since)
  const certificate = own.signed(await signer.sign(own.toBeSigned))
  const toSign = attributes(sha256(covered(sealable)), certificate)
  const signature = await signer.sign(toSign)
  const envelope = signedData({ ...own, certificate, attributes: toSign, signature })
  const [start, end] = sealable.gap
  return 2 * envelope.length + 2 > end - start ? fail('envelope-too-large') : ok(sealed(sealable, envelope))
}

/** The most bytes that the envelope can take: its two signatures are as long as such a signature ever is. */
export function roomFor({ subject, since, signer }: Sealing): number {
  const longest = new Uint8Array(64).fill(0xff)
  const own = ownCertificate(subject, signer.publicKey, since)
  const certificate = own.signed(longest)
  const toSign = attributes(new Uint8Array(32), certificate)
  return signedData({ ...own, certificate, attributes: toSign, signature: longest }).length
}
