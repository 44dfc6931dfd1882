import { hex, sha256 } from '../../std/sha256.ts'
import { canonicalBytes } from './canonical.ts'
import type { Draft } from './draft.ts'

/** What two people can compare: the SHA-256 that decides, and a short number to read out on the phone. */
export interface Fingerprint {
  /** 64 hexadecimal digits. */
  readonly hex: string
  /** Five groups of four decimal digits, the same in every language. */
  readonly groups: readonly string[]
}

/** The fingerprint of bytes: the short number is the first 66 bits of the hash, written with twenty digits. */
export function fingerprintOf(bytes: Uint8Array): Fingerprint {
  const hash = hex(sha256(bytes))
  return { hex: hash, groups: groupsOf(hash) }
}

/** The short number of a hash that is known already, from its hexadecimal digits. */
export function groupsOf(hash: string): readonly string[] {
  const digits = String(BigInt(`0x${hash.slice(0, 18)}`) >> 6n).padStart(20, '0')
  return digits.match(/.{4}/g) ?? []
}

/** The fingerprint of an agreement as data: of its canonical bytes, so every copy of equal content has the same. */
export const draftFingerprint = (draft: Draft): Fingerprint => fingerprintOf(canonicalBytes(draft))
