import type { ShelfFault } from '../../../engine/drafts/kept.ts'
import { fail, type Result } from '../../../std/result.ts'

/**
 * So long after the first key that is not kept yet a save begins, in milliseconds, and the keys that follow go with it.
 * Saving takes its time as well: begun after 350 ms, a browser that was killed a hundred times on a busy machine (three
 * programs for each core) had once lost 792 ms of typing.
 */
export const AFTER_FIRST_KEY = 200

export type SavingState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly fault: ShelfFault }

export interface Saver {
  /** Something changed: it will be saved in a moment. */
  readonly touch: () => void
  /** Saves at once what is not saved yet; true when all is kept. */
  readonly flush: () => Promise<boolean>
  /** Something is not kept yet, also while it is being written: a window that closes then gives the write up. */
  readonly isPending: () => boolean
}

/**
 * Saves what was typed, often enough that a crash costs half a second, seldom enough that nobody waits for it. One
 * save runs at a time, so that an older text never lands on top of a newer one; one that breaks off has failed, and ends
 * neither the next nor what is told. From the first key on nothing is said to be saved until all of it is.
 */
export function makeSaver(
  save: () => Promise<Result<null, ShelfFault>>,
  now: () => number,
  tell: (state: SavingState) => void,
): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isTouched = false
  let isWriting = false
  let hasFailed = false
  let running: Promise<boolean> = Promise.resolve(true)

  const run = async (): Promise<boolean> => {
    clearTimeout(timer)
    timer = undefined
    if (!isTouched) return true
    isTouched = false
    isWriting = true
    if (hasFailed) tell({ kind: 'busy' })
    const saved = await save().catch(() => fail('refused' as const))
    isWriting = false
    hasFailed = !saved.ok
    if (!saved.ok) tell({ kind: 'failed', fault: saved.error })
    else if (!isTouched) tell({ kind: 'saved', at: now() })
    isTouched ||= hasFailed
    return saved.ok
  }
  const flush = () => (running = running.then(run))
  const isPending = () => isTouched || isWriting
  return {
    flush,
    isPending,
    touch() {
      if (!isPending()) tell({ kind: 'busy' })
      isTouched = true
      timer ??= setTimeout(() => void flush(), AFTER_FIRST_KEY)
    },
  }
}
