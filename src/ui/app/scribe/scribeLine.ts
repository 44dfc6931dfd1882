import type { ScribeAnswer, ScribeRequest, Told } from '../../../actions/scribeMessages.ts'
import type { ScribeAtHand } from '../../steps/scribeAtHand.ts'

export interface ScribeWorker {
  readonly ask: (request: ScribeRequest) => void
  readonly stop: () => void
}
/** Starts a scribe; `broken` says that it never came, or fell over a fault of its own. */
export type StartScribe = (heard: (answer: ScribeAnswer) => void, broken: () => void) => ScribeWorker

/** The way to the scribe. One draft is told at a time; of those that come meanwhile only the newest is. */
export function openScribeLine(start: StartScribe): ScribeAtHand & { readonly close: () => void } {
  let worker: ScribeWorker | null = null
  let ticket = 0
  let asked: ((told: Told | null) => void) | null = null
  let next: { readonly ask: () => void; readonly drop: () => void } | null = null

  const settle = (told: Told | null) => {
    const settled = asked
    asked = null
    settled?.(told)
    const following = next
    next = null
    following?.ask()
  }
  const heard = (answer: ScribeAnswer) => {
    if (answer.ticket === ticket) settle('told' in answer ? answer.told : null)
  }
  const close = () => {
    worker?.stop()
    worker = null
    settle(null)
  }
  return {
    close,
    tell: (draft, withChance) =>
      new Promise((resolve) => {
        const ask = () => {
          asked = resolve
          ticket += 1
          worker ??= start(heard, close)
          worker.ask({ ticket, draft, withChance })
        }
        if (asked === null) return ask()
        next?.drop()
        next = { ask, drop: () => resolve(null) }
      }),
  }
}
