import type { Earlier, KeptMark, Listing } from './kept.ts'

/** One of the two copies of a draft; the one with the higher turn is the newer. */
export interface Slot {
  readonly key: string
  readonly draftId: string
  readonly turn: number
  readonly text: string
  /** SHA-256 of `text`. */
  readonly hash: string
  readonly listing: Listing
  /** The past beside the draft; its drafts as texts, so that they never count against the limits of the draft itself. */
  readonly earlier?: EarlierRow
  readonly removedAt?: number
}
export interface EarlierRow extends Pick<Earlier, 'closed' | 'inked' | 'exchange'> {
  readonly drafts: Readonly<Partial<Record<'agency' | 'client' | 'read', string>>>
}
export interface PaperRow {
  /** Of a signed paper that another one took the place of: the id, a blank, and what tells it from others. */
  readonly draftId: string
  readonly content: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly inked: readonly ('agency' | 'client')[]
  readonly marks?: readonly KeptMark[]
}
export type Database = IDBDatabase

const NAME = 'ten-tables'
const VERSION = 1

/** Opens the store, or throws what the browser throws. `onClosed` is told when another tab needs a newer version. */
export async function openDatabase(onClosed: () => void): Promise<Database> {
  const request = indexedDB.open(NAME, VERSION)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('slots', { keyPath: 'key' }).createIndex('draft', 'draftId')
    request.result.createObjectStore('papers', { keyPath: 'draftId' })
  })
  const database = await answerTo(request)
  database.addEventListener('versionchange', () => {
    database.close()
    onClosed()
  })
  database.addEventListener('close', onClosed)
  return database
}

/** The rows of one kind, within a transaction. */
export interface Rows<T> {
  readonly all: () => Promise<T[]>
  readonly get: (key: string) => Promise<T | undefined>
  readonly put: (row: T) => Promise<unknown>
  readonly delete: (key: string | IDBKeyRange) => Promise<unknown>
  readonly clear: () => Promise<unknown>
}
export interface Tables {
  readonly slots: Rows<Slot>
  /** Both copies of one draft. */
  readonly copiesOf: (draftId: string) => Promise<Slot[]>
  readonly papers: Rows<PaperRow>
}

/** One transaction. It is answered once the browser has promised that what was written survives a power cut. */
export async function within<T>(
  database: Database,
  mode: 'readonly' | 'readwrite',
  work: (tables: Tables) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(['slots', 'papers'], mode, { durability: 'strict' })
  const completed = new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve)
    transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('', 'AbortError')))
  })
  // A request that failed says so by itself first.
  completed.catch(() => undefined)
  const slots = transaction.objectStore('slots')
  const outcome = await work({
    slots: rowsOf(slots),
    copiesOf: (draftId) => answerTo(slots.index('draft').getAll(draftId) as IDBRequest<Slot[]>),
    papers: rowsOf(transaction.objectStore('papers')),
  })
  await completed
  return outcome
}

const rowsOf = <T>(store: IDBObjectStore): Rows<T> => ({
  all: () => answerTo(store.getAll() as IDBRequest<T[]>),
  get: (key) => answerTo(store.get(key) as IDBRequest<T | undefined>),
  put: (row) => answerTo(store.put(row)),
  delete: (key) => answerTo(store.delete(key)),
  clear: () => answerTo(store.clear()),
})

export function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new DOMException('', 'UnknownError')))
  })
}
