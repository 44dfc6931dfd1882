/**
 * One tab writes a draft at a time (Web Locks API). The tab that holds the lock writes; another opens read-only and
 * may take over, upon which the first is told that it lost the draft.
 */
export interface Claim {
  readonly writes: boolean
  /** Whether this tab may write at this very moment. */
  readonly holds: () => boolean
  /** Gives the draft free for another tab. */
  release(): void
}

const nameOf = (draftId: string) => `ten-tables.draft.${draftId}`

/** Claims a draft without waiting; `steal` takes it from the tab that writes now. `onLost` tells that tab. */
export function claimDraft(draftId: string, onLost: () => void, steal = false): Promise<Claim> {
  const { promise: held, resolve: release } = hold()
  let holds = false
  return new Promise((resolve) => {
    const options: LockOptions = steal ? { steal: true } : { ifAvailable: true }
    navigator.locks
      .request(nameOf(draftId), options, (lock) => {
        holds = lock !== null
        resolve({ writes: holds, holds: () => holds, release })
        return lock === null ? undefined : held
      })
      .catch(() => {
        holds = false
        onLost()
      })
  })
}

/** `Promise.withResolvers`, which Node 20 and older browsers lack. */
function hold() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => (resolve = settle))
  return { promise, resolve }
}
