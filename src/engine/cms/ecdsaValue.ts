import { integer, sequence } from './der.ts'

/** What WebCrypto signs, r and s in equal halves, as CMS and X.509 write it: two whole numbers (RFC 3279, 2.2.3). */
export function ecdsaValue(signature: Uint8Array): Uint8Array {
  const half = signature.length / 2
  return sequence(integer(signature.subarray(0, half)), integer(signature.subarray(half)))
}
