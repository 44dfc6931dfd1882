import type { Slot } from './database.ts'
import type { ShelfFault } from './kept.ts'

/** The turn of each draft that this window read or wrote last: nobody may write over what they have not seen. */
export type Turns = Map<string, number>

export const newestOf = (slots: readonly Slot[]): Slot | undefined =>
  slots.toSorted((one, other) => other.turn - one.turn)[0]

/**
 * Why this window must not write a draft any more: it was deleted in another one (`missing`), or another one wrote it
 * since (`elsewhere`). To be asked with the slots that the writing transaction itself sees. Null for a draft that this
 * window never had.
 */
export function refusal(turns: Turns, draftId: string, slots: readonly Slot[]): ShelfFault | null {
  const seen = turns.get(draftId)
  if (seen === undefined) return null
  const newest = newestOf(slots)
  if (newest === undefined || newest.removedAt !== undefined) return 'missing'
  return newest.turn === seen ? null : 'elsewhere'
}

/** Work done one after another, so that what one write saw and wrote is known before the next begins. */
export function inOrder(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}
