import type { Result } from '../../std/result.ts'
import { sha256 } from '../../std/sha256.ts'
import { ownCertificate, type Subject } from '../cms/certificate.ts'
import { attributes, signedData } from '../cms/signedData.ts'
import { covered, sealed, type Sealable } from '../pdf/seal.ts'
import type { Signer } from './signer.ts'

/**
 * Fills the signature of a revision: PAdES at its basic level (EN 319 142-1, B-B), with a certificate that the key signs
 * for itself, valid from `since` (milliseconds since 1970). It proves that the bytes are those that were signed and that
 * somebody held the key; not who. `no-room`: names so long that the envelope does not fit.
 */
export async function seal(
  sealable: Sealable,
  { subject, since, signer }: { readonly subject: Subject; readonly since: number; readonly signer: Signer },
): Promise<Result<Uint8Array, 'no-room'>> {
  const own = ownCertificate(subject, signer.publicKey, since)
  const certificate = own.signed(await signer.sign(own.toBeSigned))
  const toSign = attributes(sha256(covered(sealable)), certificate)
  const signature = await signer.sign(toSign)
  return sealed(sealable, signedData({ ...own, certificate, attributes: toSign, signature }))
}
