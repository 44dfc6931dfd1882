/** What was sent here: a link's fragment, or the text of a file; and which of the two it was. */
export interface Held {
  readonly text: string
  readonly way: 'link' | 'file'
}

/** Handed from the screen where a file was chosen to the page that shows it. */
let carried: Held | null = null

/** A file was opened that is to be looked at before it lies on the desk. */
export function carry(text: string): void {
  carried = { text, way: 'file' }
}

/**
 * What arrived, kept in the history of this window and not in its address, so that a reload loses nothing and nobody reads
 * it over a shoulder or in a list of visited pages. Null where nothing did.
 */
export function heldArrival(): Held | null {
  if (carried) holdArrival(carried)
  carried = null
  const { arrived } = (history.state ?? {}) as { arrived?: Partial<Held> }
  return typeof arrived?.text === 'string'
    ? { text: arrived.text, way: arrived.way === 'file' ? 'file' : 'link' }
    : null
}

function holdArrival(arrived: Held): void {
  history.replaceState(stateOf(arrived), '')
}

/** The state of a place in the history that holds what arrived; it has been seen, so its page is not scrolled anew. */
export const stateOf = (arrived: Held) => ({ seen: true, arrived })
