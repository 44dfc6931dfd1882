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

/** Keys that this browser would not keep; they go with whoever runs this code. */
const unkept = new Map<string, CryptoKeyPair>()

/**
 * The key of somebody who signs on this device, made the first time. Kept where the browser keeps it; where it keeps
 * nothing, the key lives as long as whoever asks, and the paper of another day is signed with another one.
 */
export async function keyFor(subject: Subject): Promise<CryptoKeyPair> {
  const id = idOf(subject)
  const kept = await withinRoom('readonly', (keys) => keys.get(id) as IDBRequest<KeptKey | undefined>)
  const before = kept?.pair ?? unkept.get(id)
  if (before) return before
  const pair = await makeKey()
  const put = await withinRoom('readwrite', (keys) => keys.put({ id, ...subject, pair } satisfies KeptKey))
  if (put === undefined) unkept.set(id, pair)
  return pair
}

/**
 * Whether this browser keeps keys; to be asked before somebody signs. It tries with one and takes it back: some keep a
 * page's data and yet no keys.
 */
export async function keepsKeys(): Promise<boolean> {
  const trial: KeptKey = { id: '', name: '', organization: '', pair: await makeKey() }
  const put = await withinRoom('readwrite', (keys) => keys.put(trial))
  if (put !== undefined) await withinRoom('readwrite', (keys) => keys.delete(trial.id))
  return put !== undefined
}

/**
 * Takes every key away: what they signed stays as it is, and nobody signs with them again. False where the browser keeps
 * keys and would not let go of them.
 */
export async function forgetKeys(): Promise<boolean> {
  unkept.clear()
  const room = await openRoom()
  return room === null || (await asked(room, 'readwrite', (keys) => keys.clear())) !== null
}

/** One request in the room; undefined where the browser stores nothing, or has not got it. */
async function withinRoom<T>(mode: IDBTransactionMode, ask: Ask<T>): Promise<T | undefined> {
  const room = await openRoom()
  return room === null ? undefined : (await asked(room, mode, ask))?.found
}

/** Null where the browser stores nothing. */
async function openRoom(): Promise<IDBDatabase | null> {
  try {
    const opening = indexedDB.open(NAME, VERSION)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(KEYS, { keyPath: 'id' }))
    return await answerTo(opening)
  } catch {
    return null
  }
}

type Ask<T> = (keys: IDBObjectStore) => IDBRequest<T>

/** What it answered; null where it failed. The room is closed behind it, so that nobody who upgrades it has to wait. */
async function asked<T>(
  room: IDBDatabase,
  mode: IDBTransactionMode,
  ask: Ask<T>,
): Promise<{ readonly found: T } | null> {
  try {
    const turn = room.transaction(KEYS, mode, { durability: 'strict' })
    return { found: await answerTo(ask(turn.objectStore(KEYS))) }
  } catch {
    return null
  } finally {
    room.close()
  }
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new DOMException('', 'UnknownError')))
  })
}
