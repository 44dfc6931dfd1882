import type { VerifierAnswer } from '../actions/verifierMessages.ts'

export type Work = Extract<VerifierAnswer, 'at-work' | 'printing' | 'waiting'>

/** Tells what time goes into, whenever that changes: `waiting` while anything is on its way, whatever else goes on. */
export interface Timesheet {
  readonly during: <T>(work: 'printing' | 'waiting', what: () => Promise<T>) => Promise<T>
  /** Whether anything that was waited for did not come. */
  readonly hasMissed: () => boolean
}

export function openTimesheet(tell: (work: Work) => void): Timesheet {
  const going = { printing: 0, waiting: 0 }
  let told: Work | null = null
  let missed = false
  const update = () => {
    const now = going.waiting > 0 ? 'waiting' : 'printing'
    const work = going[now] > 0 ? now : 'at-work'
    if (work !== told) tell(work)
    told = work
  }
  update()
  return {
    async during(work, what) {
      going[work] += 1
      update()
      try {
        return await what()
      } catch (cause) {
        missed ||= work === 'waiting'
        throw cause
      } finally {
        going[work] -= 1
        update()
      }
    },
    hasMissed: () => missed,
  }
}
