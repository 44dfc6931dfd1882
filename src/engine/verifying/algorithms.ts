import { identifier, TAG } from '../cms/der.ts'
import { readEcdsaValue } from '../cms/ecdsaValue.ts'
import { inside, readElements } from '../cms/readDer.ts'
import { latin1 } from '../pdf/reading/readObject.ts'
import { sameBytes } from '../../std/bytes.ts'

export type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512'

const hashes: readonly (readonly [Uint8Array, Hash])[] = [
  [identifier('2.16.840.1.101.3.4.2.1'), 'SHA-256'],
  [identifier('2.16.840.1.101.3.4.2.2'), 'SHA-384'],
  [identifier('2.16.840.1.101.3.4.2.3'), 'SHA-512'],
]

const RSA = 'RSASSA-PKCS1-v1_5'

/** How a signature was made; RSA as PKCS #1 v1.5. */
type Scheme = { readonly kind: 'ECDSA' | 'RSA'; readonly hash: Hash | null }
const schemes: readonly (readonly [Uint8Array, Scheme])[] = [
  [identifier('1.2.840.10045.4.3.2'), { kind: 'ECDSA', hash: 'SHA-256' }],
  [identifier('1.2.840.10045.4.3.3'), { kind: 'ECDSA', hash: 'SHA-384' }],
  [identifier('1.2.840.10045.4.3.4'), { kind: 'ECDSA', hash: 'SHA-512' }],
  [identifier('1.2.840.113549.1.1.1'), { kind: 'RSA', hash: null }],
  [identifier('1.2.840.113549.1.1.11'), { kind: 'RSA', hash: 'SHA-256' }],
  [identifier('1.2.840.113549.1.1.12'), { kind: 'RSA', hash: 'SHA-384' }],
  [identifier('1.2.840.113549.1.1.13'), { kind: 'RSA', hash: 'SHA-512' }],
]

const curves: readonly (readonly [Uint8Array, 'P-256' | 'P-384'])[] = [
  [identifier('1.2.840.10045.3.1.7'), 'P-256'],
  [identifier('1.3.132.0.34'), 'P-384'],
]

const find = <T>(table: readonly (readonly [Uint8Array, T])[], oid: Uint8Array | undefined): T | null =>
  table.find(([known]) => oid !== undefined && sameBytes(known, oid))?.[1] ?? null

/** The digest by its identifier; null for one that is not, or no longer, trusted (SHA-1, MD5). */
export const hashOf = (oid: Uint8Array): Hash | null => find(hashes, oid)

/** Least bits of an RSA key (BSI TR-02102-1 and ETSI TS 119 312 ask for more today; older papers have these). */
const RSA_BITS = 2048

/** A signature over bytes: by which algorithm, and over which digest where the algorithm itself does not say. */
export interface Made {
  readonly algorithm: Uint8Array
  readonly hash: Hash | null
  readonly signature: Uint8Array
}

/**
 * Whether a key made a signature over bytes, by an algorithm on the list; null where key or algorithm is not on it, so
 * that nothing can be said.
 */
export function isSignedBy(publicKey: Uint8Array, made: Made, bytes: Uint8Array): Promise<boolean | null> {
  const asked = [publicKey, made.algorithm, made.signature, bytes].map((part) => latin1(part, 0)).join(`|${made.hash}|`)
  const known = answered.get(asked)
  if (known) return known
  if (answered.size === MOST_ANSWERED) answered.clear()
  const answer = ask(publicKey, made, bytes)
  answered.set(asked, answer)
  return answer
}

/**
 * What was asked of late: certificate and signature stay the same where anything else in a file was changed, and a key
 * costs more to bring in than all that is read.
 */
const answered = new Map<string, Promise<boolean | null>>()
const MOST_ANSWERED = 32

async function ask(publicKey: Uint8Array, made: Made, bytes: Uint8Array): Promise<boolean | null> {
  const scheme = find(schemes, made.algorithm)
  const hash = scheme?.hash ?? made.hash
  if (!scheme || !hash || (made.hash !== null && made.hash !== hash)) return null
  const key = await keyFrom(publicKey, scheme.kind, hash)
  if (!key) return null
  const raw = scheme.kind === 'RSA' ? made.signature : readEcdsaValue(made.signature, widthOf(key))
  if (!raw) return false
  const how = scheme.kind === 'RSA' ? RSA : { name: 'ECDSA', hash }
  return crypto.subtle.verify(how, key, Uint8Array.from(raw), Uint8Array.from(bytes))
}

async function keyFrom(publicKey: Uint8Array, kind: Scheme['kind'], hash: Hash): Promise<CryptoKey | null> {
  const curve = curveOf(publicKey)
  const how = kind === 'RSA' ? { name: RSA, hash } : curve && { name: 'ECDSA', namedCurve: curve }
  if (!how) return null
  try {
    const key = await crypto.subtle.importKey('spki', Uint8Array.from(publicKey), how, false, ['verify'])
    const { modulusLength = RSA_BITS } = key.algorithm as { modulusLength?: number }
    return modulusLength < RSA_BITS ? null : key
  } catch {
    return null
  }
}

/** The curve that a key names; null for a key on another one, or on none. */
function curveOf(publicKey: Uint8Array): 'P-256' | 'P-384' | null {
  const [outer] = readElements(publicKey) ?? []
  const [algorithm] = inside(outer, TAG.sequence) ?? []
  const [, parameters] = inside(algorithm, TAG.sequence) ?? []
  return find(curves, parameters?.whole)
}

const widthOf = (key: CryptoKey) => ((key.algorithm as { namedCurve?: string }).namedCurve === 'P-384' ? 48 : 32)
