import { md5 as hash } from '@noble/hashes/legacy.js'

/**
 * MD5 (RFC 1321) of `bytes`: 16 bytes. PDF asks for it as the checksum of an attachment (ISO 32000-1, 7.11.4). It
 * notices an accident and proves nothing against intent: what is signed or compared is hashed with SHA-256.
 */
export function md5(bytes: Uint8Array): Uint8Array {
  return hash(bytes)
}
