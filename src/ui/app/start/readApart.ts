import type { Arrival, Refusal } from '../../../actions/arrival.ts'
import type { ReaderAnswer, ReaderRequest } from '../../../actions/readerMessages.ts'
import { fail, type Result } from '../../../std/result.ts'

/** How long a file may be read, in milliseconds, once there is somebody to read it. */
export const PATIENCE = 2000

/** A running reader: what it says comes through what `StartReader` was handed. */
export interface ReaderWorker {
  readonly ask: (bytes: ReaderRequest, handedOver: Transferable[]) => void
  readonly stop: () => void
}
/** Starts a reader; `broken` says that it never came, or fell over the file. */
export type StartReader = (heard: (answer: ReaderAnswer) => void, broken: () => void) => ReaderWorker

/** `took-too-long`: it was stopped; `not-loaded`: no reader came; `unreadable`: the reader fell over the file. */
export interface NotRead {
  readonly code: 'took-too-long' | 'not-loaded' | 'unreadable'
}

/** What a file or a link holds, read by a worker of its own that does not outlive the answer or its time. */
export function readApart(bytes: ArrayBuffer, start: StartReader): Promise<Result<Arrival, Refusal | NotRead>> {
  return new Promise((settle) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = (outcome: Result<Arrival, Refusal | NotRead>) => {
      clearTimeout(timer)
      worker.stop()
      settle(outcome)
    }
    const heard = (answer: ReaderAnswer) => {
      if (answer !== 'ready') return end(answer)
      timer = setTimeout(() => end(fail({ code: 'took-too-long' })), PATIENCE)
      worker.ask(bytes, [bytes])
    }
    const worker = start(heard, () => end(fail({ code: timer === undefined ? 'not-loaded' : 'unreadable' })))
  })
}
