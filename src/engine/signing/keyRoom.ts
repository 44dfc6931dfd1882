import type { Subject } from '../cms/certificate.ts'
import { makeKey } from './browserKey.ts'

/** A room of its own, so that nothing that goes through the drafts comes near a key. */
const NAME = 'ten-tables-keys'
const VERSION = 1
const KEYS = 'keys'

interface KeptKey extends Subject {
  readonly id: string
  readonly pair: CryptoKeyPair
}

/** By whom it says it is: the same person of the same firm signs with the same key, paper after paper. */
const idOf = ({ name, organization }: Subject) => JSON.stringify([organization, name])

/**
 * The key of somebody who signs on this device, made the first time. Kept where the browser keeps it; where it keeps
 * nothing, the key lives as long as whoever asks, and the next paper is signed with another one.
 */
export async function keyFor(subject: Subject): Promise<CryptoKeyPair> {
  const id = idOf(subject)
  const kept = await withinRoom('readonly', (keys) => keys.get(id) as IDBRequest<KeptKey | undefined>)
  if (kept) return kept.pair
  const pair = await makeKey()
  await withinRoom('readwrite', (keys) => keys.put({ id, ...subject, pair } satisfies KeptKey))
  return pair
}

/** Takes every key away: what they signed stays as it is, and nobody signs with them again. */
export async function forgetKeys(): Promise<void> {
  await withinRoom('readwrite', (keys) => keys.clear())
}

/** One request in the room; undefined where the browser stores nothing. */
async function withinRoom<T>(
  mode: 'readonly' | 'readwrite',
  ask: (keys: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const opening = indexedDB.open(NAME, VERSION)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(KEYS, { keyPath: 'id' }))
    const room = await answerTo(opening)
    const found = await answerTo(ask(room.transaction(KEYS, mode, { durability: 'strict' }).objectStore(KEYS)))
    room.close()
    return found
  } catch {
    return undefined
  }
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new DOMException('', 'UnknownError')))
  })
}
