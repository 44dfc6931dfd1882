import { within, type Database, type ListingRow } from './database.ts'
import { mend } from './listings.ts'
import { writeMarker, type Marker } from './marker.ts'

/** The id of the draft that a slot is a copy of, from its key. */
const draftOf = (key: string) => key.slice(0, key.lastIndexOf('.'))

/**
 * Whether drafts were saved here that are gone, or went back to an earlier state; to be asked once, with the marker as
 * it stood when the store was opened, before anything is written. Where list and drafts do not agree the list is written anew, from the drafts.
 */
export async function lookedThrough(database: Database, marker: Marker | null): Promise<boolean> {
  const found = await within(database, 'readonly', async ({ slots, listings, removed }) => ({
    drafts: new Set((await slots.keys()).map(draftOf)),
    listed: new Set(await listings.keys()),
    removed: new Set(await removed()),
    newest: marker?.newest ? await listings.get(marker.newest.id) : undefined,
  }))
  const { drafts, listed, removed } = found
  const odd = [...listed, ...drafts].filter((id) => !listed.has(id) || !drafts.has(id))
  if (odd.length > 0) await mend(database, odd)
  const shown = [...drafts].filter((id) => !removed.has(id)).length
  const noted = notedIn(marker, drafts)
  writeMarker({ drafts: Math.max(noted, shown), newest: marker?.newest ?? null })
  return shown < noted || isOlder(marker, drafts, found.newest)
}

/** How many were noted, without one that was about to be written when everything stopped. */
function notedIn(marker: Marker | null, drafts: ReadonlySet<string>): number {
  if (!marker) return 0
  const { drafts: noted, adding } = marker
  return adding !== undefined && !drafts.has(adding) ? noted - 1 : noted
}

/** The newest is gone, or is not the one that was saved last; what was saved after the marker was written counts for it. */
function isOlder(marker: Marker | null, drafts: ReadonlySet<string>, row: ListingRow | undefined): boolean {
  if (!marker?.newest) return false
  const { id, turn, hash } = marker.newest
  if (!drafts.has(id)) return true
  return row !== undefined && (row.turn < turn || (row.turn === turn && row.hash !== hash))
}
