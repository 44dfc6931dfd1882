import { sha256 as hash } from '@noble/hashes/sha2.js'

/**
 * SHA-256 (FIPS 180-4) of `bytes`: 32 bytes, never fails. Synchronous and the same in Node and every browser,
 * which WebCrypto's `digest` is not: it waits, and `domain` may not.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash(bytes)
}

/** Two lowercase digits for each byte, in order; an empty array gives an empty string. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
