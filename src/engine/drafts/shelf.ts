import { canonicalText } from '../../domain/agreement/canonical.ts'
import { parseDraft } from '../../domain/agreement/parse.ts'
import { scanJson } from '../../domain/agreement/scan.ts'
import { fail, ok, type Result } from '../../std/result.ts'
import { hex, sha256 } from '../../std/sha256.ts'
import { openDatabase, within, type Database, type PaperRow, type Rows, type Slot } from './database.ts'
import { earlierOf, earlierRow } from './earlier.ts'
import type { Kept, KeptPaper, Listing, ShelfFault } from './kept.ts'
import { clearMarker, readMarker, writeMarker } from './marker.ts'
import { tellOfRemoval } from './news.ts'
import { inOrder, newestOf, refusal, type Turns } from './turns.ts'

/** The drafts and papers kept on this machine. Every answer is a value; a browser's error never leaves this room. */
export interface Shelf {
  list(): Promise<Result<readonly Listing[], ShelfFault>>
  load(id: string): Promise<Result<Kept, ShelfFault>>
  /** Lays a draft down anew, whatever was removed under its id before. */
  put(kept: Kept, listing: Listing): Promise<Result<null, ShelfFault>>
  /** Saves a draft that was loaded here: refused where another window has deleted it or written it since. */
  save(kept: Kept, listing: Listing): Promise<Result<null, ShelfFault>>
  /** Takes a draft off the list; `restore` brings it back until `sweep` clears what was removed. */
  remove(id: string, at: number): Promise<Result<null, ShelfFault>>
  restore(id: string): Promise<Result<null, ShelfFault>>
  sweep(removedBefore: number): Promise<Result<null, ShelfFault>>
  keepPaper(paper: KeptPaper): Promise<Result<null, ShelfFault>>
  loadPaper(draftId: string): Promise<Result<KeptPaper, ShelfFault>>
  dropPaper(draftId: string): Promise<Result<null, ShelfFault>>
  deleteEverything(): Promise<Result<null, ShelfFault>>
  /** True when fewer drafts lie here than were saved and not removed. */
  readonly lost: boolean
}

/** Opens the store of this machine; `refused` where the browser allows none (private windows, blocked storage). */
export async function openShelf(onClosed: () => void): Promise<Result<Shelf, 'refused'>> {
  try {
    const database = await openDatabase(onClosed)
    const marker = readMarker()
    const lost = marker !== null && marker.drafts > 0 && (await listings(database)).length < marker.drafts
    return ok(shelfOn(database, lost))
  } catch {
    return fail('refused')
  }
}

function shelfOn(database: Database, lost: boolean): Shelf {
  const turns: Turns = new Map()
  const ordered = inOrder()
  const next = <T>(work: () => Promise<Result<T, ShelfFault>>) => ordered(() => guarded(work))
  return {
    lost,
    list: () => guarded(async () => ok(await listings(database))),
    load: (id) => next(() => load(database, turns, id)),
    put: (kept, listing) => next(() => save(database, new Map(), kept, listing)),
    save: (kept, listing) => next(() => save(database, turns, kept, listing)),
    remove: (id, at) => next(() => mark(database, id, at)),
    restore: (id) => next(() => mark(database, id, undefined)),
    sweep: (before) => next(() => sweep(database, before)),
    keepPaper: (paper) => next(() => putPaper(database, turns, paper.draftId, paper)),
    loadPaper: (id) => guarded(() => loadPaper(database, id)),
    dropPaper: (id) => next(() => putPaper(database, turns, id, null)),
    deleteEverything: () => next(() => deleteEverything(database)),
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

const everySlot = (database: Database) => within(database, 'readonly', ({ slots }) => slots.all())

async function listings(database: Database): Promise<readonly Listing[]> {
  const newest = newestByDraft(await everySlot(database))
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
async function load(database: Database, turns: Turns, id: string): Promise<Result<Kept, ShelfFault>> {
  const slots = await within(database, 'readonly', ({ copiesOf }) => copiesOf(id))
  const newest = newestOf(slots)
  if (newest === undefined || newest.removedAt !== undefined) return fail('missing')
  turns.set(id, newest.turn)
  for (const slot of slots.toSorted((one, other) => other.turn - one.turn)) {
    const kept = keptOf(slot)
    if (kept) return ok(kept)
  }
  return fail('damaged')
}

/** Most bytes of a draft with its notes and texts beside it, as this machine wrote it: what was saved opens again. */
const MOST_BYTES = 100_000_000

function keptOf(slot: Slot): Kept | null {
  if (hashOf(slot.text) !== slot.hash) return null
  const scanned = scanJson(slot.text, MOST_BYTES)
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
 * Writes the copy that is not the newest, so that a crash while writing leaves the other one whole. "Saved" is said of
 * what survives a power cut.
 */
async function save(database: Database, turns: Turns, kept: Kept, listing: Listing): Promise<Result<null, ShelfFault>> {
  const { earlier, ...beside } = kept
  const draftId = kept.draft.id
  const text = canonicalText(beside)
  const hash = hashOf(text)
  const outcome = await within(database, 'readwrite', async ({ slots, copiesOf }) => {
    const copies = await copiesOf(draftId)
    const fault = refusal(turns, draftId, copies)
    if (fault) return fail(fault)
    const turn = 1 + (newestOf(copies)?.turn ?? 0)
    const slot: Slot = { key: `${draftId}.${turn % 2}`, draftId, turn, text, hash, listing }
    await slots.put(earlier ? { ...slot, earlier: earlierRow(earlier) } : slot)
    return ok(turn)
  })
  if (!outcome.ok) return outcome
  turns.set(draftId, outcome.value)
  await note(database)
  return ok(null)
}

const hashOf = (text: string) => hex(sha256(new TextEncoder().encode(text)))

async function mark(database: Database, id: string, removedAt: number | undefined): Promise<Result<null, ShelfFault>> {
  await within(database, 'readwrite', async ({ slots, copiesOf }) => {
    for (const { removedAt: _before, ...slot } of await copiesOf(id)) {
      await slots.put(removedAt === undefined ? slot : { ...slot, removedAt })
    }
  })
  await note(database)
  tellOfRemoval(id)
  return ok(null)
}

async function sweep(database: Database, removedBefore: number): Promise<Result<null, ShelfFault>> {
  await within(database, 'readwrite', async ({ slots, papers }) => {
    for (const slot of await slots.all()) {
      if (slot.removedAt === undefined || slot.removedAt >= removedBefore) continue
      await slots.delete(slot.key)
      await papers.delete(IDBKeyRange.bound(slot.draftId, `${slot.draftId}!`))
    }
  })
  return ok(null)
}

/** A paper is a write to its draft: refused where that is gone, or somebody else's now. Null: there is none any more. */
function putPaper(
  database: Database,
  turns: Turns,
  draftId: string,
  paper: KeptPaper | null,
): Promise<Result<null, ShelfFault>> {
  return within(database, 'readwrite', async ({ papers, copiesOf }) => {
    const fault = refusal(turns, draftId, await copiesOf(draftId))
    if (fault) return fail(fault)
    await setAside(papers, draftId, paper)
    await (paper ? papers.put(paper) : papers.delete(draftId))
    return ok(null)
  })
}

/** Only signed papers are kept, and none is written over: one that does not begin with it leaves it lying beside. */
async function setAside(papers: Rows<PaperRow>, draftId: string, next: KeptPaper | null): Promise<void> {
  const before = await papers.get(draftId)
  if (!before || before.bytes.every((byte, place) => byte === next?.bytes[place])) return
  await papers.put({ ...before, draftId: `${draftId} ${before.content} ${before.marks?.at(-1)?.at}` })
}

async function loadPaper(database: Database, draftId: string): Promise<Result<KeptPaper, ShelfFault>> {
  const row = await within(database, 'readonly', ({ papers }) => papers.get(draftId))
  return row ? ok(row) : fail('missing')
}

async function deleteEverything(database: Database): Promise<Result<null, ShelfFault>> {
  await within(database, 'readwrite', async ({ slots, papers }) => {
    await slots.clear()
    await papers.clear()
  })
  clearMarker()
  tellOfRemoval(null)
  return ok(null)
}

async function note(database: Database): Promise<void> {
  const newest = await listings(database)
  writeMarker({ drafts: newest.length, newest: newest[0]?.id ?? null })
}
