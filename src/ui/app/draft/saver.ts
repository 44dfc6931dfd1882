import type { ShelfFault } from '../../../engine/drafts/kept.ts'
import { fail, type Result } from '../../../std/result.ts'

/** A moment after the last key … */
export const AFTER_LAST_KEY = 300
/**
 * … but never longer than this while somebody goes on typing (milliseconds). Saving takes its time as well: begun after
 * 500 ms, a browser that was killed in the meantime had lost 623 ms of typing.
 */
export const AT_LEAST_EVERY = 350

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
 * neither the next nor what is told.
 */
export function makeSaver(
  save: () => Promise<Result<null, ShelfFault>>,
  now: () => number,
  tell: (state: SavingState) => void,
): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstTouch: number | null = null
  let running: Promise<boolean> = Promise.resolve(true)
  let isWriting = false

  const run = async (): Promise<boolean> => {
    clearTimeout(timer)
    if (firstTouch === null) return true
    firstTouch = null
    isWriting = true
    tell({ kind: 'busy' })
    const saved = await save().catch(() => fail('refused' as const))
    isWriting = false
    if (!saved.ok) firstTouch ??= now()
    tell(saved.ok ? { kind: 'saved', at: now() } : { kind: 'failed', fault: saved.error })
    return saved.ok
  }
  const flush = () => (running = running.then(run))
  return {
    flush,
    isPending: () => isWriting || firstTouch !== null,
    touch() {
      firstTouch ??= now()
      clearTimeout(timer)
      timer = setTimeout(
        () => void flush(),
        Math.max(0, Math.min(AFTER_LAST_KEY, AT_LEAST_EVERY - (now() - firstTouch))),
      )
    },
  }
}
