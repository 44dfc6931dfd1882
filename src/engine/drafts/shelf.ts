import { canonicalText } from '../../domain/agreement/canonical.ts'
import { fail, ok, type Result } from '../../std/result.ts'
import { openDatabase, unwatched, within, type Database, type Tables, type Watch } from './database.ts'
import { earlierRow } from './earlier.ts'
import type { Kept, KeptPaper, Listing, ShelfFault, WrittenSteps } from './kept.ts'
import { noteAdding, noteFewer, noteSaved, readMarker } from './marker.ts'
import { hashOf, keptOf } from './slot.ts'
import { inOrder, newestOf, refusal, type Turns } from './turns.ts'

/** The drafts and papers kept on this machine. Every answer is a value; a browser's error never leaves this room. */
export interface Shelf {
  list(): Promise<Result<readonly Listing[], ShelfFault>>
  load(id: string): Promise<Result<Kept, ShelfFault>>
  /** Lays a draft down anew, whatever was removed under its id before. */
  put(kept: Kept, listing: Listing): Promise<Result<null, ShelfFault>>
  /**
   * Saves a draft that was loaded here, with the steps that led to it since: refused where another window has deleted it
   * or written it since.
   */
  save(kept: Kept, listing: Listing, steps?: WrittenSteps): Promise<Result<null, ShelfFault>>
  /** The steps of a draft that were kept, in their order; each with its number. */
  steps(id: string): Promise<Result<readonly KeptStep[], ShelfFault>>
  /** Takes drafts off the list; `restore` brings them back until `sweep` clears what was removed. */
  remove(id: string, at: number): Promise<Result<null, ShelfFault>>
  restore(id: string): Promise<Result<null, ShelfFault>>
  /** `only`: this one alone. */
  sweep(removedBefore: number, only?: string): Promise<Result<null, ShelfFault>>
  /** Puts a draft away, by this device's clock; null takes it out again. */
  archive(id: string, at: number | null): Promise<Result<null, ShelfFault>>
  keepPaper(paper: KeptPaper): Promise<Result<null, ShelfFault>>
  loadPaper(draftId: string): Promise<Result<KeptPaper, ShelfFault>>
  dropPaper(draftId: string): Promise<Result<null, ShelfFault>>
  deleteEverything(): Promise<Result<null, ShelfFault>>
  /** Whether fewer drafts lie here than were saved and not removed, or the newest is not what was saved last. */
  isLost(): Promise<boolean>
  /** After somebody was told of that: what lies here now is what should. */
  settleLoss(): Promise<Result<null, ShelfFault>>
}
export interface KeptStep {
  readonly number: number
  readonly text: string
}

/** Opens the store of this machine; `refused` where the browser allows none (private windows, blocked storage). */
export async function openShelf(watch: Partial<Watch> = {}): Promise<Result<Shelf, 'refused'>> {
  try {
    let isGone = false
    const onClosed: Watch['onClosed'] = (why) => {
      isGone = why === 'gone'
      watch.onClosed?.(why)
    }
    const database = await openDatabase({ ...unwatched, ...watch, onClosed })
    return ok(shelfOn(database, () => isGone))
  } catch (error) {
    // Brought up by a newer app meanwhile: this one must not begin beside it as if nothing lay there.
    if (error instanceof Error && error.name === 'VersionError') watch.onClosed?.('newer')
    return fail('refused')
  }
}

/** Fetched when the list is wanted, or something is done to it: no question needs it. */
const theList = () => import('./listings.ts')
type TheList = Awaited<ReturnType<typeof theList>>
/** Fetched when one is signed, or voided. */
const thePapers = () => import('./papers.ts')

function shelfOn(database: Database, isGone: () => boolean): Shelf {
  const guarded = guard(isGone)
  const turns: Turns = new Map()
  const ordered = inOrder()
  // Nothing is written or listed before somebody has looked whether all is there; a draft that is read does not wait.
  const looked = lookThrough(database)
  const read = <T>(work: () => Promise<Result<T, ShelfFault>>) => ordered(() => guarded(work))
  const onceLooked = <T>(work: () => Promise<Result<T, ShelfFault>>) => looked.then(() => guarded(work))
  const write = <T>(work: () => Promise<Result<T, ShelfFault>>) => ordered(() => onceLooked(work))
  const inList = <T>(work: (list: TheList) => Promise<Result<T, ShelfFault>>) =>
    write(async () => work(await theList()))
  const putPaper = (id: string, paper: KeptPaper | null) =>
    write(async () => (await thePapers()).putPaper(database, turns, id, paper))
  return {
    isLost: () => looked,
    list: () => onceLooked(async () => (await theList()).list(database)),
    load: (id) => read(() => load(database, turns, id)),
    put: (kept, listing) => write(() => save(database, new Map(), kept, listing, ANEW)),
    save: (kept, listing, steps) => write(() => save(database, turns, kept, listing, steps)),
    steps: (id) => guarded(async () => (await theList()).steps(database, id)),
    remove: (id, at) => inList((list) => list.mark(database, [id], at)),
    restore: (id) => inList((list) => list.mark(database, [id], undefined)),
    // Begun with the store, it holds up no draft that is read; what it clears, nobody reads.
    sweep: (before, only) => onceLooked(async () => (await theList()).sweep(database, before, only)),
    archive: (id, at) => inList((list) => list.archive(database, [id], at ?? undefined)),
    keepPaper: (paper) => putPaper(paper.draftId, paper),
    loadPaper: (id) => guarded(() => loadPaper(database, id)),
    dropPaper: (id) => putPaper(id, null),
    deleteEverything: () => inList((list) => list.deleteEverything(database)),
    settleLoss: () => inList((list) => list.settleLoss(database)),
  }
}

async function lookThrough(database: Database): Promise<boolean> {
  const marker = readMarker()
  try {
    return await (await import('./missed.ts')).lookedThrough(database, marker)
  } catch {
    // The part that looks did not load; the marker still tells it at the next visit.
    return false
  }
}

const guard =
  (isGone: () => boolean) =>
  async <T>(work: () => Promise<Result<T, ShelfFault>>): Promise<Result<T, ShelfFault>> => {
    try {
      return await work()
    } catch (error) {
      const fault = faultOf(error)
      return fail(fault === 'closed' && isGone() ? 'missing' : fault)
    }
  }

/** Names per the Indexed Database API 3.0, 2.2 (exceptions): quota, a closed connection, anything else. */
function faultOf(error: unknown): ShelfFault {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'InvalidStateError' ? 'closed' : 'refused'
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

/** No step leads up to a draft that is laid down anew. */
const ANEW: WrittenSteps = { step: 0, from: 1, texts: [], oldest: 1 }

/**
 * Writes the copy that is not the newest, so that a crash while writing leaves the other one whole, and its line in the
 * list with it: a save costs the same among ten drafts and among thousands. "Saved" is said of what survives a power cut.
 */
async function save(
  database: Database,
  turns: Turns,
  kept: Kept,
  listing: Listing,
  steps?: WrittenSteps,
): Promise<Result<null, ShelfFault>> {
  const { earlier, step, ...beside } = kept
  const id = kept.draft.id
  const text = canonicalText(beside)
  let isAdded = false
  const write = async (tables: Tables) => {
    const copies = await tables.copiesOf(id)
    const fault = refusal(turns, id, copies)
    if (fault) return fail(fault)
    const before = await tables.listings.get(id)
    isAdded = before === undefined || before.removedAt !== undefined
    if (isAdded) noteAdding(id)
    const turn = 1 + (newestOf(copies)?.turn ?? 0)
    const past = { earlier: earlier && earlierRow(earlier), step: (steps?.step ?? step) || undefined }
    const copy = { draftId: id, turn, text, ...past }
    const hash = hashOf(copy)
    await tables.slots.put({ ...copy, key: `${id}.${turn % 2}`, hash, covers: 'all', listing })
    // Laid down after it was removed, it begins among the others.
    await tables.listings.put({ id, listing, turn, hash, archivedAt: isAdded ? undefined : before?.archivedAt })
    if (steps) await writeSteps(tables.steps, id, steps)
    return ok({ id, turn, hash })
  }
  const outcome = await within(database, 'readwrite', write).catch((error: unknown) => {
    if (isAdded) noteFewer(1)
    throw error
  })
  if (!outcome.ok) return outcome
  turns.set(id, outcome.value.turn)
  noteSaved(outcome.value)
  return ok(null)
}

async function writeSteps(
  rows: Tables['steps'],
  draftId: string,
  { from, texts, oldest }: WrittenSteps,
): Promise<void> {
  await rows.delete(IDBKeyRange.bound([draftId, from], [draftId, Infinity]))
  await rows.delete(IDBKeyRange.bound([draftId, 0], [draftId, oldest], false, true))
  for (const [index, text] of texts.entries()) await rows.put({ draftId, number: from + index, text })
}

async function loadPaper(database: Database, draftId: string): Promise<Result<KeptPaper, ShelfFault>> {
  const row = await within(database, 'readonly', ({ papers }) => papers.get(draftId))
  return row ? ok(row) : fail('missing')
}
