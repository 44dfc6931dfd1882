import { hex } from '../../std/sha256.ts'
import { sameBytes } from '../../std/bytes.ts'
import type { Subject } from '../cms/certificate.ts'
import { ownKeys } from './keyRoom.ts'
import { asked } from './room.ts'

/** A key as a signature names it, with whom its certificate claims it to be of. */
export interface NamedKey extends Subject {
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array
}

interface SeenKey extends Subject {
  /** The whole key in hexadecimal digits. */
  readonly key: string
  /** When a paper with it first passed here, by this device's clock. */
  readonly since: number
}

/**
 * What this device knows of a key. `own`: it signs with it itself. `seen`: a paper with it passed before. `new`: neither
 * the key nor its name. `changed`: the name is known here, with another key; `since` is null where that one is of this
 * device. `unknown`: this browser keeps nothing to compare with.
 */
export type Acquaintance =
  | { readonly kind: 'own' | 'new' | 'unknown' }
  | { readonly kind: 'seen'; readonly since: number }
  | { readonly kind: 'changed'; readonly since: number | null }

/** Looks a key up, and changes nothing. */
export async function acquaintanceOf(named: NamedKey): Promise<Acquaintance> {
  const own = await ownKeys()
  const kept = await asked('seen', 'readonly', (seen) => seen.getAll() as IDBRequest<SeenKey[]>)
  if (own === null || kept === null) return { kind: 'unknown' }
  if (own.some(({ publicKey }) => sameBytes(publicKey, named.publicKey))) return { kind: 'own' }
  const key = hex(named.publicKey)
  const before = kept.found.find((seen) => seen.key === key && isSame(seen, named))
  if (before) return { kind: 'seen', since: before.since }
  if (own.some((subject) => isSame(subject, named))) return { kind: 'changed', since: null }
  const namesake = kept.found.find((seen) => isSame(seen, named))
  return namesake ? { kind: 'changed', since: namesake.since } : { kind: 'new' }
}

/**
 * Remembers a key from now on; whoever it replaces or stands beside stays. False where the browser did not keep it.
 */
export async function remember({ publicKey, name, organization }: NamedKey, since: number): Promise<boolean> {
  const seen: SeenKey = { key: hex(publicKey), name, organization, since }
  return (await asked('seen', 'readwrite', (store) => store.put(seen))) !== null
}

const isSame = (one: Subject, other: Subject) => one.name === other.name && one.organization === other.organization
