import type { ScribeAnswer, ScribeRequest, Subject, Tellings, Want } from '../../../actions/scribeMessages.ts'
import type { Language } from '../../../domain/language/languages.ts'
import type { ScribeAtHand } from '../../steps/scribeAtHand.ts'

export interface ScribeWorker {
  readonly ask: (request: ScribeRequest) => void
  readonly stop: () => void
}
/** Starts a scribe; `broken` says that it never came, or fell over a fault of its own. */
export type StartScribe = (heard: (answer: ScribeAnswer) => void, broken: () => void) => ScribeWorker

type Told = Tellings[Want] | null

/** One thing asked of one draft or text, whoever asks: all get the same answer. */
interface Ask {
  readonly want: Want
  readonly of: Subject<Want>
  readonly language: Language
  readonly answered: Promise<Told>
  readonly settle: (told: Told) => void
  told: Told
}

/** What the scribe is at, and the newest ask that came meanwhile. */
interface Turn {
  readonly ticket: number
  readonly ask: Ask
  next: Ask | null
}

/** The way to the scribe. Of each kind one draft is told at a time; of those that come meanwhile only the newest is. */
export function openScribeLine(start: StartScribe): ScribeAtHand & { readonly close: () => void } {
  let worker: ScribeWorker | null = null
  let tickets = 0
  const turns = new Map<Want, Turn>()
  const newest = new Map<Want, Ask>()

  const begin = (ask: Ask) => {
    const { want, of, language } = ask
    const ticket = (tickets += 1)
    turns.set(want, { ticket, ask, next: null })
    worker ??= start(heard, broken)
    worker.ask({ ticket, want, of, language })
  }
  const finish = ({ ask, next }: Turn, told: Told) => {
    turns.delete(ask.want)
    settle(ask, told)
    if (next) begin(next)
  }
  const heard = (answer: ScribeAnswer) => {
    const turn = [...turns.values()].find(({ ticket }) => ticket === answer.ticket)
    if (turn) finish(turn, 'told' in answer ? answer.told : null)
  }
  const broken = () => {
    worker?.stop()
    worker = null
    const left = [...turns.values()]
    for (const turn of left) finish(turn, null)
  }
  const settle = (ask: Ask, told: Told) => {
    ask.told = told
    if (told === null && newest.get(ask.want) === ask) newest.delete(ask.want)
    ask.settle(told)
  }
  const asked = (want: Want, of: Subject<Want>, language: Language): Ask | undefined => {
    const last = newest.get(want)
    return last?.of === of && last.language === language ? last : undefined
  }
  const put = (ask: Ask) => {
    newest.set(ask.want, ask)
    const turn = turns.get(ask.want)
    if (!turn) return begin(ask)
    if (turn.next) settle(turn.next, null)
    turn.next = ask
  }
  return {
    known: <W extends Want>(want: W, of: Subject<W>, language: Language) =>
      (asked(want, of, language)?.told ?? null) as Tellings[W] | null,
    tell: <W extends Want>(want: W, of: Subject<W>, language: Language) => {
      const before = asked(want, of, language)
      const ask = before ?? anAsk(want, of, language)
      if (!before) put(ask)
      return ask.answered as Promise<Tellings[W] | null>
    },
    close: () => {
      for (const turn of turns.values()) {
        if (turn.next) settle(turn.next, null)
        turn.next = null
      }
      broken()
    },
  }
}

function anAsk(want: Want, of: Subject<Want>, language: Language): Ask {
  let settle: Ask['settle'] = () => undefined
  const answered = new Promise<Told>((resolve) => (settle = resolve))
  return { want, of, language, answered, settle, told: null }
}
