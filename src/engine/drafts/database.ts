import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
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
export interface EarlierRow extends Pick<Earlier, 'closed' | 'inked'> {
  readonly drafts: Readonly<Partial<Record<'agency' | 'client' | 'read', string>>>
}
export interface PaperRow {
  readonly draftId: string
  readonly content: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly inked: readonly ('agency' | 'client')[]
  readonly marks?: readonly KeptMark[]
}
interface Schema extends DBSchema {
  slots: { key: string; value: Slot; indexes: { draft: string } }
  papers: { key: string; value: PaperRow }
}
export type Database = IDBPDatabase<Schema>

const NAME = 'ten-tables'
const VERSION = 1

/** Opens the store, or throws what the browser throws. `onClosed` is told when another tab needs a newer version. */
export function openDatabase(onClosed: () => void): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('slots', { keyPath: 'key' }).createIndex('draft', 'draftId')
      database.createObjectStore('papers', { keyPath: 'draftId' })
    },
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      onClosed()
    },
    terminated: onClosed,
  })
}
