/** A room of its own, so that nothing that goes through the drafts comes near a key. */
const NAME = 'ten-tables-keys'
const VERSION = 2

/** `keys`: those of whoever signs on this device · `seen`: those of others, on papers that passed. */
const STORES = { keys: 'id', seen: ['key', 'organization', 'name'] }
type Store = keyof typeof STORES

type Ask<T> = (store: IDBObjectStore) => IDBRequest<T>

/**
 * One request in the room, which is closed behind it, so that nobody who upgrades it has to wait; null where the browser
 * stores nothing, or did not do it.
 */
export async function asked<T>(
  store: Store,
  mode: IDBTransactionMode,
  ask: Ask<T>,
): Promise<{ readonly found: T } | null> {
  const room = await openRoom()
  if (room === null) return null
  try {
    const turn = room.transaction(store, mode, { durability: 'strict' })
    return { found: await answerTo(ask(turn.objectStore(store))) }
  } catch {
    return null
  } finally {
    room.close()
  }
}

/** Empties the room. False where the browser keeps something in it and would not let go. */
export async function clearRoom(): Promise<boolean> {
  const room = await openRoom()
  room?.close()
  if (room === null) return true
  const cleared = await Promise.all([
    asked('keys', 'readwrite', (keys) => keys.clear()),
    asked('seen', 'readwrite', (seen) => seen.clear()),
  ])
  return !cleared.includes(null)
}

/** Null where the browser stores nothing. */
async function openRoom(): Promise<IDBDatabase | null> {
  try {
    const opening = indexedDB.open(NAME, VERSION)
    // From version 1, which had `keys` alone, everything stays.
    opening.addEventListener('upgradeneeded', () => {
      for (const [store, keyPath] of Object.entries(STORES))
        if (!opening.result.objectStoreNames.contains(store)) opening.result.createObjectStore(store, { keyPath })
    })
    return await answerTo(opening)
  } catch {
    return null
  }
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new DOMException('', 'UnknownError')))
  })
}
