import { searchWords } from '../../../../domain/language/searched.ts'
import type { Listing, Standing } from '../../../../engine/drafts/kept.ts'

/** Which agreements are shown: all that are not put away, those that came so far, or those that were put away. */
export type Filter = 'all' | Standing | 'archived'
/** Newest first, or whose next date comes first. */
export type Order = 'newest' | 'next'

export const STANDINGS: readonly Standing[] = ['draft', 'away', 'returned', 'toSign', 'signedOne', 'signed', 'amended']

export interface Wanted {
  readonly query: string
  readonly filter: Filter
  readonly order: Order
}

/** The agreements that are wanted, in their order. */
export function arranged(listings: readonly Listing[], { query, filter, order }: Wanted): readonly Listing[] {
  const words = searchWords(query)
  const found = listings.filter(
    (listing) => isWanted(listing, filter) && words.every((word) => listing.search.includes(word)),
  )
  return found.toSorted(order === 'newest' ? newestFirst : nextFirst)
}

export function isWanted({ standing, archivedAt }: Listing, filter: Filter): boolean {
  if (filter === 'archived') return archivedAt !== undefined
  return archivedAt === undefined && (filter === 'all' || standing === filter)
}

const newestFirst = (one: Listing, other: Listing) => other.savedAt - one.savedAt

/** Behind all dates: what has none. */
const LAST = '9999-12-31'

function nextFirst(one: Listing, other: Listing): number {
  const [first, second] = [one.next?.by ?? LAST, other.next?.by ?? LAST]
  if (first === second) return newestFirst(one, other)
  return first < second ? -1 : 1
}
