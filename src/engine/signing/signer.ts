/**
 * Somebody's key, whatever it is kept in. It signs and never shows itself: ECDSA on P-256 over a SHA-256, r and s in 32
 * bytes each (FIPS 186-5, 6).
 */
export interface Signer {
  /** SubjectPublicKeyInfo (RFC 5280, 4.1.2.7). */
  readonly publicKey: Uint8Array
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>
}
