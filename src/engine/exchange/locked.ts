import { fail, ok, type Result } from '../../std/result.ts'
import { joined, utf8 } from '../../std/bytes.ts'
import { deflateRaw } from '../packing/deflate.ts'
import { readBase64Url, writeBase64Url } from './base64Url.ts'
import { checkOf, readLink, unpack, type LinkFault } from './link.ts'

/** Rounds of PBKDF2-HMAC-SHA-256 that make a guess dear: what OWASP's Password Storage Cheat Sheet asked for in 2023. */
export const ROUNDS = 600_000
const [SALT, IV, TAG] = [16, 12, 16]

/** Version and purpose, bound to what is locked: neither can be altered, nor the text be put to another use. */
const PURPOSE = utf8('ten-tables link v1k')

/**
 * `wrong-passphrase`: the link came whole and this passphrase does not open it. Whoever alters a locked link on purpose,
 * and its check with it, gets the same answer: without the passphrase the two cannot be told apart. `insecure`: the page
 * stands where the browser offers no encryption.
 */
export type UnlockFault = LinkFault | { readonly code: 'wrong-passphrase' | 'insecure' }

/** Whether this page may lock and unlock: browsers offer it over https and on this very machine only. */
export const canLock = (): boolean => typeof crypto === 'object' && typeof crypto.subtle === 'object'

/**
 * The fragment of a link that only opens with a passphrase: `#v1k.`, then salt, initialisation vector and the deflated text
 * under AES-GCM 256 (NIST SP 800-38D) in base64url, a full stop, and a check of all that, so that a link that was cut is
 * told from a passphrase mistyped. Only where `canLock`. What stays to be seen is its length.
 */
export async function lockedFragment(
  text: string,
  passphrase: string,
  randomBytes: (length: number) => Uint8Array,
): Promise<string> {
  const [salt, iv] = [bytesOf(randomBytes(SALT)), bytesOf(randomBytes(IV))]
  const key = await keyOf(passphrase, salt, 'encrypt')
  const sealed = await crypto.subtle.encrypt(way(iv), key, bytesOf(deflateRaw(utf8(text))))
  const packed = joined([salt, iv, new Uint8Array(sealed)])
  return `#v1k.${writeBase64Url(packed)}.${checkOf(packed)}`
}

/** The text in a locked link. Its limits and its check come before the key is made, which takes a good part of a second. */
export async function unlock(fragment: string, passphrase: string): Promise<Result<string, UnlockFault>> {
  const read = readLink(fragment)
  if (!read.ok) return read
  const packed = 'locked' in read.value ? whole(read.value.locked) : null
  if (!packed) return fail({ code: 'link-damaged' })
  if (!canLock()) return fail({ code: 'insecure' })
  const [salt, iv] = [packed.slice(0, SALT), packed.slice(SALT, SALT + IV)]
  const deflated = await opened(packed.slice(SALT + IV), await keyOf(passphrase, salt, 'decrypt'), iv)
  if (!deflated) return fail({ code: 'wrong-passphrase' })
  const text = unpack(deflated)
  return text === null ? fail({ code: 'link-damaged' }) : ok(text)
}

/** The bytes of a locked link that came as it was sent; a check has to be there, for a cut link has lost it. */
function whole(locked: string): Uint8Array<ArrayBuffer> | null {
  const [, packed = '', check] = locked.split('.')
  const bytes = readBase64Url(packed)
  return bytes && bytes.length > SALT + IV + TAG && check === checkOf(bytes) ? bytesOf(bytes) : null
}

async function opened(sealed: BufferSource, key: CryptoKey, iv: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(way(iv), key, sealed))
  } catch {
    return null
  }
}

const way = (iv: BufferSource) => ({ name: 'AES-GCM', iv, additionalData: bytesOf(PURPOSE), tagLength: 8 * TAG })

/** Blanks around a passphrase are slips of a copy, and composed letters are the same on every keyboard. */
async function keyOf(passphrase: string, salt: BufferSource, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const typed = bytesOf(utf8(passphrase.trim().normalize('NFC')))
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, [use])
}

/** WebCrypto takes bytes on memory of their own only. */
const bytesOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)
