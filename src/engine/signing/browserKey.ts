import type { Signer } from './signer.ts'

const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const
const WITH_SHA256 = { name: 'ECDSA', hash: 'SHA-256' } as const

/**
 * Whether keys can be made here at all. Browsers give WebCrypto to pages that came over a protected connection, or from
 * this very machine; a page over plain http has none (W3C Web Cryptography, 10.1.1: `[SecureContext]`).
 */
export const canMakeKeys = (): boolean => Boolean(crypto.subtle)

/** A new key pair whose private half no script can read out, this one included (WebCrypto, `extractable: false`). */
export const makeKey = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(P256, false, ['sign', 'verify'])

/** Signs with a key of this browser, or of Node. */
export async function signerOf({ publicKey, privateKey }: CryptoKeyPair): Promise<Signer> {
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(WITH_SHA256, privateKey, Uint8Array.from(bytes))),
  }
}
