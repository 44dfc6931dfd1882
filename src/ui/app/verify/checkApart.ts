import type { CheckedFile } from '../../../actions/tellVerdict.ts'
import type { VerifierAnswer, VerifierRequest } from '../../../actions/verifierMessages.ts'
import { fail, ok, type Result } from '../../../std/result.ts'

/**
 * How long, in milliseconds, a file may keep the verifier at work in all; what is printed and fetched for its sake is not
 * counted.
 */
export const PATIENCE = 2_000
/** For whoever asks for more: a weak device takes longer over an honest paper. */
export const MORE_PATIENCE = 20_000
/** How long printing a paper of ours may take, and how long words and fonts may stay away, in milliseconds. */
export const PRINTING = 20_000
export const WAITING = 30_000

/** A running verifier: what it says comes through what `StartVerifier` was handed. */
export interface VerifierWorker {
  readonly ask: (request: VerifierRequest, handedOver: Transferable[]) => void
  readonly stop: () => void
}
/** Starts a verifier; `broken` says that it never came, or fell over the file. */
export type StartVerifier = (heard: (answer: VerifierAnswer) => void, broken: () => void) => VerifierWorker

/**
 * `took-too-long`: it was stopped · `not-loaded`: no verifier came · `unreachable`: words or fonts did not · `insecure`: nothing can be checked on a page without https · `fell`: the
 * verifier fell over the file.
 */
export type NotChecked = 'took-too-long' | 'not-loaded' | 'unreachable' | 'insecure' | 'fell'

type Work = Extract<VerifierAnswer, 'at-work' | 'printing' | 'waiting'>

export interface Checking {
  readonly start: StartVerifier
  /** This device's clock, in milliseconds. */
  readonly now: () => number
  readonly patience?: number
}

/** What a file proves, told by a worker of its own that does not outlive the answer or its time. */
export function checkApart(
  request: VerifierRequest,
  { start, now, patience = PATIENCE }: Checking,
): Promise<Result<CheckedFile, NotChecked>> {
  return new Promise((settle) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let left = patience
    let atWorkSince: number | null = null
    const end = (outcome: Result<CheckedFile, NotChecked>) => {
      clearTimeout(timer)
      worker.stop()
      settle(outcome)
    }
    const time = (work: Work) => {
      clearTimeout(timer)
      if (atWorkSince !== null) left -= now() - atWorkSince
      atWorkSince = work === 'at-work' ? now() : null
      const late = work === 'waiting' ? 'unreachable' : 'took-too-long'
      timer = setTimeout(() => end(fail(late)), { 'at-work': left, printing: PRINTING, waiting: WAITING }[work])
    }
    const heard = (answer: VerifierAnswer) => {
      if (typeof answer === 'object') end(ok(answer.checked))
      else if (answer === 'unreachable' || answer === 'insecure') end(fail(answer))
      else time(answer)
    }
    const worker = start(heard, () => end(fail(timer === undefined ? 'not-loaded' : 'fell')))
    worker.ask(request, [request.bytes])
  })
}
