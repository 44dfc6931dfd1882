/**
 * Somebody's key, whatever it is kept in: this browser, Node, a card, a program of the signatory's own. It signs and
 * never shows itself. Whoever brings another kind of key writes these two and nothing else; certificate, envelope and
 * evidence are made from them.
 */
export interface Signer {
  /** A P-256 key as SubjectPublicKeyInfo (RFC 5280, 4.1.2.7; RFC 5480, 2): 91 bytes. */
  readonly publicKey: Uint8Array
  /**
   * ECDSA over the SHA-256 of the bytes, which the signer takes itself: r and s in 32 bytes each, one behind the other
   * (FIPS 186-5, 6; what WebCrypto gives, and `ieee-p1363` elsewhere), not in DER. Asked twice a signature: for the
   * certificate, then for the paper. What it throws, whoever signs hears of as a fault.
   */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>
}
