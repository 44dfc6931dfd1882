import { ok, type Result } from '../../std/result.ts'
import { within, type Database, type ListingRow, type Slot, type StepRow, type Tables } from './database.ts'
import type { Kept, Listing, ShelfFault } from './kept.ts'
import { lineOf, UNTOLD } from './line.ts'
import { KEY, noteAdding, noteFewer, readMarker, writeMarker } from './marker.ts'
import { tellOfRemoval } from './news.ts'
import { keptOf } from './slot.ts'
import { told } from './standing.ts'
import { newestOf } from './turns.ts'

type Done = Result<null, ShelfFault>
const DONE: Done = ok(null)

/** The list, the newest first, without what was removed. */
export async function list(database: Database): Promise<Result<readonly Listing[], ShelfFault>> {
  const rows = await within(database, 'readonly', ({ listings }) => listings.all())
  const shown = rows.filter(({ removedAt }) => removedAt === undefined)
  return ok(shown.map(shownAs).toSorted((one, other) => other.savedAt - one.savedAt))
}

const shownAs = ({ listing, archivedAt }: ListingRow): Listing =>
  archivedAt === undefined ? listing : { ...listing, archivedAt }

/** Takes drafts off the list (`undefined`: brings them back), in one go. */
export async function mark(database: Database, ids: readonly string[], removedAt: number | undefined): Promise<Done> {
  const changed = await within(database, 'readwrite', async (tables) => {
    const rows = await Promise.all(ids.map((id) => tables.listings.get(id)))
    const found = rows.filter((row) => row !== undefined && (row.removedAt === undefined) !== (removedAt === undefined))
    if (removedAt === undefined) for (const row of found) noteAdding(row?.id ?? '')
    for (const row of found) if (row) await markOne(tables, row, removedAt)
    return found.map((row) => row?.id)
  })
  for (const id of ids) {
    if (removedAt !== undefined && changed.includes(id)) noteFewer(1, id)
    tellOfRemoval(id)
  }
  return DONE
}

async function markOne({ slots, copiesOf, listings }: Tables, row: ListingRow, removedAt: number | undefined) {
  const { removedAt: _before, ...shown } = row
  await listings.put(removedAt === undefined ? shown : { ...shown, removedAt })
  for (const { removedAt: _then, ...slot } of await copiesOf(row.id)) {
    await slots.put(removedAt === undefined ? slot : { ...slot, removedAt })
  }
}

/** Puts drafts away, or takes them out again (`undefined`); they stay on the list. */
export async function archive(database: Database, ids: readonly string[], at: number | undefined): Promise<Done> {
  await within(database, 'readwrite', async ({ listings }) => {
    for (const id of ids) {
      const row = await listings.get(id)
      if (!row) continue
      const { archivedAt: _before, ...shown } = row
      await listings.put(at === undefined ? shown : { ...shown, archivedAt: at })
    }
  })
  return DONE
}

/** Deletes for good what was removed before that moment, or of it `only` one, with all that lies beside it. */
export async function sweep(database: Database, removedBefore: number, only?: string): Promise<Done> {
  await within(database, 'readwrite', async (tables) => {
    for (const id of await tables.removed()) {
      if (only !== undefined && id !== only) continue
      const row = await tables.listings.get(id)
      if (row?.removedAt !== undefined && row.removedAt < removedBefore) await clear(tables, id)
    }
  })
  return DONE
}

async function clear({ slots, papers, listings, steps }: Tables, id: string) {
  await listings.delete(id)
  await slots.delete(IDBKeyRange.bound(`${id}.`, `${id}/`))
  await papers.delete(IDBKeyRange.bound(id, `${id}!`))
  await steps.delete(stepsOf(id))
}

/** The keys of the steps of a draft, from one of them on. */
export const stepsOf = (id: string, from = 0) => IDBKeyRange.bound([id, from], [id, Infinity])

export async function steps(database: Database, id: string): Promise<Result<readonly StepRow[], ShelfFault>> {
  return ok(await within(database, 'readonly', (tables) => tables.steps.all(stepsOf(id))))
}

export async function deleteEverything(database: Database): Promise<Done> {
  await within(database, 'readwrite', async ({ slots, papers, listings, steps: all }) => {
    for (const rows of [slots, papers, listings, all]) await rows.clear()
  })
  forgetMarker()
  tellOfRemoval(null)
  return DONE
}

function forgetMarker(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was ever written where nothing may be removed.
  }
}

/** Somebody was told that drafts are gone: from now on what lies here is what should. */
export async function settleLoss(database: Database): Promise<Done> {
  const listed = await list(database)
  const newest = readMarker()?.newest ?? null
  const ids = listed.ok ? listed.value.map(({ id }) => id) : []
  writeMarker({ drafts: ids.length, newest: newest && ids.includes(newest.id) ? { ...newest, turn: 0 } : null })
  return DONE
}

/** Makes the list agree with the drafts: a row for each of these that is there, none for one that is not. */
export async function mend(database: Database, ids: readonly string[]): Promise<void> {
  await within(database, 'readwrite', (tables) => listAnew(tables, new Set(ids)))
}

export async function listAnew(tables: Tables, ids: ReadonlySet<string>): Promise<void> {
  for (const id of ids) {
    const copies = await tables.copiesOf(id)
    const newest = newestOf(copies)
    await (newest ? tables.listings.put(rowOf(newest, copies)) : tables.listings.delete(id))
  }
}

/** As the newest copy that reads tells; one that no longer reads keeps the line that it had. */
function rowOf(newest: Slot, copies: readonly Slot[]): ListingRow {
  const { draftId: id, turn, hash, listing, removedAt } = newest
  const kept = newestThatReads(copies)
  const { inked, savedAt } = listing
  const line = kept
    ? lineOf(kept, inked, savedAt, told(kept.draft, kept.earlier ?? {}, inked))
    : { ...UNTOLD, ...listing }
  return { id, listing: line, turn, hash, ...(removedAt !== undefined && { removedAt }) }
}

function newestThatReads(copies: readonly Slot[]): Kept | null {
  for (const copy of copies.toSorted((one, other) => other.turn - one.turn)) {
    const kept = keptOf(copy)
    if (kept) return kept
  }
  return null
}
