import type { Earlier, KeptMark, Listing } from './kept.ts'

/** One of the two copies of a draft; the one with the higher turn is the newer. */
export interface Slot {
  readonly key: string
  readonly draftId: string
  readonly turn: number
  readonly text: string
  /** SHA-256 of what `covers` says. */
  readonly hash: string
  /** All that `hashOf` takes, and not only `text`, as in the rows that were written before this was told. */
  readonly covers?: 'all'
  readonly listing: Listing
  /** The past beside the draft; its drafts as texts, so that they never count against the limits of the draft itself. */
  readonly earlier?: EarlierRow
  /** How many of the steps beside it lead up to it. */
  readonly step?: number
  readonly removedAt?: number
}
export interface EarlierRow extends Pick<Earlier, 'closed' | 'inked' | 'exchange'> {
  readonly drafts: Readonly<Partial<Record<'agency' | 'client' | 'read', string>>>
}
/** A draft in the list, small, so that the list is read without the drafts: written with every save of its slot. */
export interface ListingRow {
  readonly id: string
  readonly listing: Listing
  /** Of the newest slot. */
  readonly turn: number
  readonly hash: string
  readonly archivedAt?: number
  readonly removedAt?: number
}
/** One step from a state of a draft to the next (`WrittenSteps`). */
export interface StepRow {
  readonly draftId: string
  readonly number: number
  readonly text: string
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

export const NAME = 'ten-tables'
/**
 * 1: slots and papers. 2: beside them the list, and the steps of each draft. 3: the hash of a slot covers more than its
 * text; an older app, which would take each for damaged and write over it, gives way.
 */
export const VERSION = 3

/** What somebody has to be told of the store while it is in use. */
export interface Watch {
  /** Another window needs a newer version: what is not written yet is written now, before the store closes. */
  readonly beforeClosing: () => Promise<unknown>
  /** It is closed for this window: a newer app has it now, or the browser took it away (storage cleared while in use). */
  readonly onClosed: (why: 'newer' | 'gone') => void
  /** A window with an older version holds the store, and has to be closed first; false once it was. */
  readonly onBlocked: (isBlocked: boolean) => void
}

/** For whoever reads once and goes. */
export const unwatched: Watch = {
  beforeClosing: () => Promise.resolve(),
  onClosed: () => undefined,
  onBlocked: () => undefined,
}

/** Opens the store, or throws what the browser throws. */
export async function openDatabase(watch: Watch): Promise<Database> {
  const database = await opened(watch)
  database.addEventListener('versionchange', () => {
    void watch.beforeClosing().finally(() => {
      givenUp.add(database)
      database.close()
      watch.onClosed('newer')
    })
  })
  database.addEventListener('close', () => watch.onClosed('gone'))
  return database
}

/** Opens it as it is; an older store is first brought up, by what is fetched for that alone. */
async function opened(watch: Watch): Promise<Database> {
  const request = indexedDB.open(NAME, VERSION)
  let isOld = false
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    isOld = oldVersion > 0
    if (isOld) request.transaction?.abort()
    else makeStores(request.result)
  })
  request.addEventListener('blocked', () => watch.onBlocked(true))
  try {
    return await answerTo(request)
  } catch (error) {
    if (!isOld) throw error
    return await (await import('./upgrade.ts')).openUpgraded(watch)
  } finally {
    watch.onBlocked(false)
  }
}

function makeStores(database: Database): void {
  database.createObjectStore('slots', { keyPath: 'key' }).createIndex('draft', 'draftId')
  database.createObjectStore('papers', { keyPath: 'draftId' })
  addLists(database)
}

/** What version 2 brought. */
export function addLists(database: Database): void {
  database.createObjectStore('listings', { keyPath: 'id' }).createIndex('removed', 'removedAt')
  database.createObjectStore('steps', { keyPath: ['draftId', 'number'] })
}

/** Connections that were closed here, for a window that needs a newer version. */
const givenUp = new WeakSet<IDBDatabase>()

/** Any other connection that is closed, the browser itself let go of: a disk that is full, data that somebody cleared. */
function begun(database: Database, mode: 'readonly' | 'readwrite'): IDBTransaction {
  try {
    return database.transaction(['slots', 'papers', 'listings', 'steps'], mode, { durability: 'strict' })
  } catch (error) {
    throw givenUp.has(database) ? error : new DOMException('', 'UnknownError')
  }
}

/** The rows of one kind, within a transaction. */
export interface Rows<T> {
  readonly all: (within?: IDBKeyRange) => Promise<T[]>
  readonly keys: () => Promise<string[]>
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
  readonly listings: Rows<ListingRow>
  /** The keys of those that were removed and not yet swept away. */
  readonly removed: () => Promise<string[]>
  readonly steps: Rows<StepRow>
}

/** One transaction. It is answered once the browser has promised that what was written survives a power cut. */
export async function within<T>(
  database: Database,
  mode: 'readonly' | 'readwrite',
  work: (tables: Tables) => Promise<T>,
): Promise<T> {
  const transaction = begun(database, mode)
  const completed = new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve)
    transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('', 'AbortError')))
  })
  // A request that failed says so by itself first.
  completed.catch(() => undefined)
  const outcome = await work(tablesOf(transaction))
  await completed
  return outcome
}

export function tablesOf(transaction: IDBTransaction): Tables {
  const slots = transaction.objectStore('slots')
  const listings = transaction.objectStore('listings')
  return {
    slots: rowsOf(slots),
    copiesOf: (draftId) => answerTo(slots.index('draft').getAll(draftId) as IDBRequest<Slot[]>),
    papers: rowsOf(transaction.objectStore('papers')),
    listings: rowsOf(listings),
    removed: () => answerTo(listings.index('removed').getAllKeys() as IDBRequest<string[]>),
    steps: rowsOf(transaction.objectStore('steps')),
  }
}

const rowsOf = <T>(store: IDBObjectStore): Rows<T> => ({
  all: (within) => answerTo(store.getAll(within) as IDBRequest<T[]>),
  keys: () => answerTo(store.getAllKeys() as IDBRequest<string[]>),
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
