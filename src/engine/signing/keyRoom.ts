import type { Subject } from '../cms/certificate.ts'
import { makeKey, signerOf } from './browserKey.ts'
import { asked, clearRoom } from './room.ts'

interface KeptKey extends Subject {
  readonly id: string
  readonly pair: CryptoKeyPair
}

/** By whom it says it is: the same person of the same firm signs with the same key, paper after paper. */
const idOf = ({ name, organization }: Subject) => JSON.stringify([organization, name])

/** Keys that this browser would not keep; they go with whoever runs this code. */
const unkept = new Map<string, CryptoKeyPair>()

/**
 * The key of somebody who signs on this device, made the first time. Kept where the browser keeps it; where it keeps
 * nothing, the key lives as long as whoever asks, and the paper of another day is signed with another one.
 */
export async function keyFor(subject: Subject): Promise<CryptoKeyPair> {
  const id = idOf(subject)
  const kept = await asked('keys', 'readonly', (keys) => keys.get(id) as IDBRequest<KeptKey | undefined>)
  const before = kept?.found?.pair ?? unkept.get(id)
  if (before) return before
  const pair = await makeKey()
  const put = await asked('keys', 'readwrite', (keys) => keys.put({ id, ...subject, pair } satisfies KeptKey))
  if (put === null) unkept.set(id, pair)
  return pair
}

/**
 * Whether this browser keeps keys; to be asked before somebody signs. It tries with one and takes it back: some keep a
 * page's data and yet no keys.
 */
export async function keepsKeys(): Promise<boolean> {
  const trial: KeptKey = { id: '', name: '', organization: '', pair: await makeKey() }
  const put = await asked('keys', 'readwrite', (keys) => keys.put(trial))
  if (put !== null) await asked('keys', 'readwrite', (keys) => keys.delete(trial.id))
  return put !== null
}

/** Whose keys this device signs with, without what signs; null where the browser stores nothing. */
export async function ownKeys(): Promise<readonly (Subject & { readonly publicKey: Uint8Array })[] | null> {
  const kept = await asked('keys', 'readonly', (keys) => keys.getAll() as IDBRequest<KeptKey[]>)
  if (kept === null) return null
  return Promise.all(
    kept.found.map(async ({ name, organization, pair }) => {
      return { name, organization, publicKey: (await signerOf(pair)).publicKey }
    }),
  )
}

/**
 * Takes every key away, and those of others with them: what they signed stays as it is, and nobody signs with them again.
 * False where the browser keeps keys and would not let go of them.
 */
export function forgetKeys(): Promise<boolean> {
  unkept.clear()
  return clearRoom()
}
