/**
 * How it stands with the store of this machine: open, held by a window with an older app (`blocked`), given up to a window
 * with a newer one (`newer`), or taken away by the browser (`gone`). One for the whole page, because it is told before
 * there is a desk.
 */
export type StoreState = 'open' | 'blocked' | 'newer' | 'gone'

let state: StoreState = 'open'
const listeners = new Set<() => void>()
const unwritten = new Set<() => Promise<unknown>>()

export const storeState = (): StoreState => state

export function tellStore(now: StoreState): void {
  state = now
  for (const listener of listeners) listener()
}

export function onStoreState(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What is to be written before another window takes the store, until the function that comes back is called. */
export function beforeStoreCloses(flush: () => Promise<unknown>): () => void {
  unwritten.add(flush)
  return () => void unwritten.delete(flush)
}

export const flushAll = (): Promise<unknown> => Promise.allSettled([...unwritten].map((flush) => flush()))
