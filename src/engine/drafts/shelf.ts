import { canonicalText } from '../../domain/agreement/canonical.ts'
import { parseDraft } from '../../domain/agreement/parse.ts'
import { scanJson } from '../../domain/agreement/scan.ts'
import { fail, ok, type Result } from '../../std/result.ts'
import { hex, sha256 } from '../../std/sha256.ts'
import { openDatabase, type Database, type Slot } from './database.ts'
import { earlierOf, earlierRow } from './earlier.ts'
import type { Kept, KeptPaper, Listing, ShelfFault } from './kept.ts'
import { clearMarker, readMarker, writeMarker } from './marker.ts'

/** The drafts and papers kept on this machine. Every answer is a value; a browser's error never leaves this room. */
export interface Shelf {
  list(): Promise<Result<readonly Listing[], ShelfFault>>
  load(id: string): Promise<Result<Kept, ShelfFault>>
  save(kept: Kept, listing: Listing): Promise<Result<null, ShelfFault>>
  /** Takes a draft off the list; `restore` brings it back until `sweep` clears what was removed. */
  remove(id: string, at: number): Promise<Result<null, ShelfFault>>
  restore(id: string): Promise<Result<null, ShelfFault>>
  sweep(removedBefore: number): Promise<Result<null, ShelfFault>>
  keepPaper(paper: KeptPaper): Promise<Result<null, ShelfFault>>
  loadPaper(draftId: string): Promise<Result<KeptPaper, ShelfFault>>
  dropPaper(draftId: string): Promise<Result<null, ShelfFault>>
  deleteEverything(): Promise<Result<null, ShelfFault>>
  /** True when drafts were saved here once and the store is empty now, though nobody removed them. */
  readonly lost: boolean
}

/** Opens the store of this machine; `refused` where the browser allows none (private windows, blocked storage). */
export async function openShelf(onClosed: () => void): Promise<Result<Shelf, 'refused'>> {
  try {
    const database = await openDatabase(onClosed)
    const marker = readMarker()
    const lost = marker !== null && marker.drafts > 0 && (await database.count('slots')) === 0
    return ok(shelfOn(database, lost))
  } catch {
    return fail('refused')
  }
}

function shelfOn(database: Database, lost: boolean): Shelf {
  return {
    lost,
    list: () => guarded(async () => ok(await listings(database))),
    load: (id) => guarded(() => load(database, id)),
    save: (kept, listing) => guarded(() => save(database, kept, listing)),
    remove: (id, at) => guarded(() => mark(database, id, at)),
    restore: (id) => guarded(() => mark(database, id, undefined)),
    sweep: (before) => guarded(() => sweep(database, before)),
    keepPaper: (paper) => guarded(() => keepPaper(database, paper)),
    loadPaper: (id) => guarded(() => loadPaper(database, id)),
    dropPaper: (id) => guarded(() => dropPaper(database, id)),
    deleteEverything: () => guarded(() => deleteEverything(database)),
  }
}

async function guarded<T>(work: () => Promise<Result<T, ShelfFault>>): Promise<Result<T, ShelfFault>> {
  try {
    return await work()
  } catch (error) {
    return fail(faultOf(error))
  }
}

/** Names per the Indexed Database API 3.0, 2.2 (exceptions): quota, a closed connection, anything else. */
function faultOf(error: unknown): ShelfFault {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'InvalidStateError' ? 'closed' : 'refused'
}

async function listings(database: Database): Promise<readonly Listing[]> {
  const newest = newestByDraft(await database.getAll('slots'))
  const shown = newest.filter((slot) => slot.removedAt === undefined).map((slot) => slot.listing)
  return shown.toSorted((one, other) => other.savedAt - one.savedAt)
}

function newestByDraft(slots: readonly Slot[]): readonly Slot[] {
  const newest = new Map<string, Slot>()
  for (const slot of slots) {
    if ((newest.get(slot.draftId)?.turn ?? -1) < slot.turn) newest.set(slot.draftId, slot)
  }
  return [...newest.values()]
}

/** The newest copy that fits its hash and still parses; the older one where the newest was damaged. */
async function load(database: Database, id: string): Promise<Result<Kept, ShelfFault>> {
  const slots = await database.getAllFromIndex('slots', 'draft', id)
  if (slots.length === 0) return fail('missing')
  for (const slot of slots.toSorted((one, other) => other.turn - one.turn)) {
    const kept = keptOf(slot)
    if (kept) return ok(kept)
  }
  return fail('damaged')
}

function keptOf(slot: Slot): Kept | null {
  if (hashOf(slot.text) !== slot.hash) return null
  const scanned = scanJson(slot.text)
  if (!scanned.ok) return null
  const { draft, unparsed, notes } = scanned.value as {
    draft: unknown
    unparsed: Kept['unparsed']
    notes: Kept['notes']
  }
  const parsed = parseDraft(draft)
  if (!parsed.ok) return null
  return { draft: parsed.value, unparsed, notes, ...(slot.earlier && { earlier: earlierOf(slot.earlier) }) }
}

/**
 * Writes the copy that is not the newest, so that a crash while writing leaves the other one whole. Done only after
 * the transaction completed under strict durability: "saved" must survive a power cut.
 */
async function save(database: Database, kept: Kept, listing: Listing): Promise<Result<null, ShelfFault>> {
  const { earlier, ...beside } = kept
  const transaction = database.transaction('slots', 'readwrite', { durability: 'strict' })
  const slots = await transaction.store.index('draft').getAll(kept.draft.id)
  const turn = 1 + Math.max(0, ...slots.map((slot) => slot.turn))
  const text = canonicalText(beside)
  const draftId = kept.draft.id
  const slot: Slot = { key: `${draftId}.${turn % 2}`, draftId, turn, text, hash: hashOf(text), listing }
  await transaction.store.put(earlier ? { ...slot, earlier: earlierRow(earlier) } : slot)
  await transaction.done
  await note(database)
  return ok(null)
}

const hashOf = (text: string) => hex(sha256(new TextEncoder().encode(text)))

async function mark(database: Database, id: string, removedAt: number | undefined): Promise<Result<null, ShelfFault>> {
  const transaction = database.transaction('slots', 'readwrite', { durability: 'strict' })
  for (const { removedAt: _before, ...slot } of await transaction.store.index('draft').getAll(id)) {
    await transaction.store.put(removedAt === undefined ? slot : { ...slot, removedAt })
  }
  await transaction.done
  await note(database)
  return ok(null)
}

async function sweep(database: Database, removedBefore: number): Promise<Result<null, ShelfFault>> {
  const transaction = database.transaction(['slots', 'papers'], 'readwrite')
  for (const slot of await transaction.objectStore('slots').getAll()) {
    if (slot.removedAt === undefined || slot.removedAt >= removedBefore) continue
    await transaction.objectStore('slots').delete(slot.key)
    await transaction.objectStore('papers').delete(slot.draftId)
  }
  await transaction.done
  return ok(null)
}

async function keepPaper(database: Database, paper: KeptPaper): Promise<Result<null, ShelfFault>> {
  const transaction = database.transaction('papers', 'readwrite', { durability: 'strict' })
  await transaction.store.put(paper)
  await transaction.done
  return ok(null)
}

async function loadPaper(database: Database, draftId: string): Promise<Result<KeptPaper, ShelfFault>> {
  const row = await database.get('papers', draftId)
  return row ? ok(row) : fail('missing')
}

async function dropPaper(database: Database, draftId: string): Promise<Result<null, ShelfFault>> {
  await database.delete('papers', draftId)
  return ok(null)
}

async function deleteEverything(database: Database): Promise<Result<null, ShelfFault>> {
  const transaction = database.transaction(['slots', 'papers'], 'readwrite', { durability: 'strict' })
  await transaction.objectStore('slots').clear()
  await transaction.objectStore('papers').clear()
  await transaction.done
  clearMarker()
  return ok(null)
}

async function note(database: Database): Promise<void> {
  const newest = await listings(database)
  writeMarker({ drafts: newest.length, newest: newest[0]?.id ?? null })
}
