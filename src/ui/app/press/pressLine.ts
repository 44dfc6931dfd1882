import type { Progress } from '../../../actions/issue.ts'
import type { PressAnswer, PressedPaper, PressRequest } from '../../../actions/pressMessages.ts'
import { fail, ok, type Result } from '../../../std/result.ts'
import type { PressAtHand, PressedFile, PressFault } from '../../steps/pressAtHand.ts'

/** How long the press may be silent before it is taken for hung, in milliseconds; a first Korean paper takes 2,000. */
export const PATIENCE = 30_000

/** A running press: asks are answered through what `StartPress` was handed. */
export interface PressWorker {
  readonly ask: (request: PressRequest) => void
  readonly stop: () => void
}
/** Starts a press; `broken` says that it never came, or fell over a fault of its own. */
export type StartPress = (heard: (answer: PressAnswer) => void, broken: () => void) => PressWorker

/** The way to the press; it is started when a first paper is asked for. */
export interface PressLine extends PressAtHand {
  readonly close: () => void
}

type Ask = WithoutFrame<PressRequest>
type WithoutFrame<R> = R extends unknown ? Omit<R, 'ticket' | 'base'> : never
type Answer = Exclude<PressAnswer, { step: Progress }>

interface Waiting {
  readonly onStep: (step: Progress) => void
  readonly settle: (outcome: Result<Answer, PressFault>) => void
  timer: ReturnType<typeof setTimeout>
}

/** Ties each answer to its question. A press that falls silent is stopped, and the next question starts a new one. */
export function openPressLine(start: StartPress, base: string): PressLine {
  const waiting = new Map<number, Waiting>()
  let worker: PressWorker | null = null
  let tickets = 0
  let hasSpoken = false

  const stopAll = (code: 'not-loaded' | 'no-answer' | 'broken') => {
    worker?.stop()
    worker = null
    hasSpoken = false
    const left = [...waiting.values()]
    waiting.clear()
    for (const { settle, timer } of left) {
      clearTimeout(timer)
      settle(fail({ code }))
    }
  }
  const hurry = () => setTimeout(() => stopAll('no-answer'), PATIENCE)
  const heard = (answer: PressAnswer) => {
    hasSpoken = true
    const asked = waiting.get(answer.ticket)
    if (!asked) return
    clearTimeout(asked.timer)
    if ('step' in answer) {
      asked.timer = hurry()
      return asked.onStep(answer.step)
    }
    waiting.delete(answer.ticket)
    asked.settle('fault' in answer ? fail(answer.fault) : ok(answer))
  }
  const ask = (question: Ask, onStep: Waiting['onStep'] = () => undefined) =>
    new Promise<Result<Answer, PressFault>>((settle) => {
      const ticket = (tickets += 1)
      waiting.set(ticket, { onStep, settle, timer: hurry() })
      worker ??= start(heard, () => stopAll(hasSpoken ? 'broken' : 'not-loaded'))
      worker.ask({ ticket, base, ...question })
    })
  return { ...verbs(ask), close: () => stopAll('no-answer') }
}

/** The three things one can ask for, each with the kind of answer that belongs to it. */
function verbs(
  ask: (question: Ask, onStep?: (step: Progress) => void) => Promise<Result<Answer, PressFault>>,
): PressAtHand {
  return {
    pages: async (draft, onStep) => pagesOf(await ask({ want: 'pages', draft }, onStep)),
    async file(draft, onStep) {
      const pages = pagesOf(await ask({ want: 'file', draft }, onStep))
      if (!pages.ok) return pages
      if (pages.value.bytes === null) throw new Error('The press gave pages where a file was asked for')
      return ok(pages.value as PressedFile)
    },
    async ink(draft, paper, moment) {
      const answer = await ask({ want: 'ink', draft, paper, moment })
      if (!answer.ok) return answer
      if (!('inked' in answer.value)) throw new Error('The press gave pages where ink was asked for')
      return ok(answer.value.inked)
    },
  }
}

function pagesOf(answer: Result<Answer, PressFault>): Result<PressedPaper, PressFault> {
  if (!answer.ok) return answer
  if (!('done' in answer.value)) throw new Error('The press gave ink where pages were asked for')
  return ok(answer.value.done)
}
