import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { closedAs, numbered, stillAccepted, type Closed } from '../../../domain/agreement/revision.ts'
import type { Earlier, Kept, KeptPaper, WrittenSteps } from '../../../engine/drafts/kept.ts'
import { fail } from '../../../std/result.ts'
import type { World } from '../../../std/world.ts'
import type { Change } from '../../steps/draftAtHand.ts'
import type { Desk } from '../desk.ts'
import { answered, corrected, historyOf, putAgain, replaced, setApart, takenBack, type Steps } from './history.ts'
import { makeSaver, type SavingState } from './saver.ts'
import type { WholeHistory } from './wholeHistory.ts'

/** The draft that is worked on, with what lies beside it and what became of the last save. */
export interface Held {
  readonly history: Steps
  readonly unparsed: Kept['unparsed']
  readonly notes: Kept['notes']
  readonly earlier: Earlier
  readonly paper: KeptPaper | null
  /** The paper is in this window alone. */
  readonly isUnkept: boolean
  readonly saving: SavingState
}

export interface DraftStore {
  readonly subscribe: (listener: () => void) => () => void
  readonly read: () => Held
  readonly answerAll: (changes: readonly Change[]) => void
  readonly keepUnparsed: (path: Path, typed: string | undefined) => void
  readonly note: (path: Path, text: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Keeps a signed paper; where there is no room it stays at hand in this window, and the answer is false. */
  readonly keepPaper: (paper: KeptPaper) => Promise<boolean>
  /** Takes the paper away, before a change voids it; what its signers signed is remembered. */
  readonly dropPaper: () => Promise<void>
  /** The draft left this machine: as it stands, or as the state given, which keeps back what the other may not see yet. */
  readonly handedOut: (as?: Closed) => void
  /** Another draft in its place, as one step back: what was settled of two states. */
  readonly replace: (draft: Draft) => void
  readonly remember: (change: Partial<Earlier>) => void
  /** Saves at once; true when all is kept. */
  readonly flush: () => Promise<boolean>
  readonly isPending: () => boolean
}

/**
 * Opens a draft that was fetched from the desk; from here on each change is saved by itself. While `mayWrite` denies it
 * (another window has the draft) nothing is taken in and nothing is written.
 */
export function openDraft(
  kept: Kept,
  paper: KeptPaper | null,
  desk: Desk,
  world: World,
  mayWrite: () => boolean,
): DraftStore {
  const { draft, unparsed, notes, earlier = {} } = kept
  let held: Held = {
    history: historyOf(draft),
    unparsed,
    notes,
    earlier,
    paper,
    isUnkept: false,
    saving: { kind: 'untouched' },
  }
  const listeners = new Set<() => void>()
  const show = (change: Partial<Held>) => {
    held = { ...held, ...change }
    for (const listener of listeners) listener()
  }
  let whole: WholeHistory | null = null
  const save = async () => {
    if (!mayWrite()) return fail('elsewhere' as const)
    const steps = whole?.written(held.history) ?? oneStep(kept, held.history.present)
    const saved = await desk.save({ ...kept, ...keptOf(held) }, inkedOf(held), steps)
    if (saved.ok) whole?.kept()
    return saved
  }
  const saver = makeSaver(save, world.now, (saving) => {
    show({ saving })
    if (saving.kind === 'saved') desk.askToKeep()
  })
  const begun = held.history
  const remember = async () => {
    const recalled = await (await import('./wholeHistory.ts')).recall(desk.shelf, kept)
    if (!recalled) return
    const isNew = held.history !== begun
    show({ history: recalled.joined(held.history) })
    whole = recalled
    // What was saved meanwhile was saved without its steps.
    if (isNew && mayWrite()) saver.touch()
  }
  // Where the part does not load, one can go back to where this visit began.
  void remember().catch(() => undefined)
  const put = (change: Partial<Held>) => {
    if (!mayWrite()) return
    show(change)
    saver.touch()
  }
  const walk = (way: (history: Steps) => Steps | null) => {
    const history = way(held.history)
    if (history) put({ history })
  }
  const takeMark = async (marked: Draft) => {
    const present = await (await import('./exampleMark.ts')).unmarked(marked)
    if (present !== marked && held.history.present === marked) put({ history: corrected(held.history, present) })
  }
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    read: () => held,
    answerAll(changes) {
      const history = renewed(answered(held.history, changes), held)
      put({ history, unparsed: changes.reduce((left, [path]) => withEntry(left, path, undefined), held.unparsed) })
      if (history.present.example && touchesNames(changes)) void takeMark(history.present)
    },
    keepUnparsed: (path, typed) => put({ unparsed: withEntry(held.unparsed, path, typed) }),
    note: (path, text) => put({ notes: withEntry(held.notes, path, text || undefined) }),
    undo: () => walk(takenBack),
    redo: () => walk(putAgain),
    async keepPaper(next) {
      if (!mayWrite()) return false
      const done = await desk.shelf.keepPaper(next)
      const inked = { content: next.content, by: next.inked }
      const closed = closedAs(held.history.present)
      put({ paper: next, isUnkept: !done.ok, earlier: { ...held.earlier, inked, closed } })
      return done.ok
    },
    async dropPaper() {
      if (!mayWrite()) return
      await desk.shelf.dropPaper(held.history.present.id)
      put({ paper: null, isUnkept: false, earlier: afterVoiding(held) })
    },
    handedOut(closed = closedAs(held.history.present)) {
      put({ history: setApart(held.history), earlier: { ...held.earlier, closed } })
    },
    replace: (draft) => put({ history: replaced(held.history, draft) }),
    remember: (change) => put({ earlier: { ...held.earlier, ...change } }),
    flush: saver.flush,
    isPending: () => saver.isPending() || held.isUnkept,
  }
}

/**
 * Until its steps are at hand, all of a visit is one step behind those that led to the draft, which are neither read nor
 * deleted: without it they would lead to a draft that is no more.
 */
function oneStep({ draft: before, step = 0 }: Kept, after: Draft): WrittenSteps | undefined {
  if (before === after) return undefined
  const from = step + 1
  return { step: from, from, texts: [JSON.stringify([{ path: '', before, after }])], oldest: 1 }
}

const keptOf = ({ history, unparsed, notes, earlier }: Held): Kept => ({
  draft: history.present,
  unparsed,
  notes,
  earlier,
})
const inkedOf = ({ paper }: Held): readonly Side[] => paper?.inked ?? []
const touchesNames = (changes: readonly Change[]) => changes.some(([path]) => path.startsWith('parties'))

/** A changed draft: under the number that is its own now, and accepted only where no word changed. */
function renewed(history: Steps, { history: { present: before }, earlier }: Held): Steps {
  return corrected(history, stillAccepted(before, numbered(history.present, earlier.closed)))
}

/** Whoever had signed is told at the next signature what changed since. */
function afterVoiding({ history: { present }, earlier: { inked: _voided, ...earlier }, paper }: Held): Earlier {
  const signed = Object.fromEntries((paper?.inked ?? []).map((side) => [side, present]))
  return { ...earlier, signed: { ...earlier.signed, ...signed } }
}

/** What could be read, or is empty, needs no copy of how it was typed. */
function withEntry(entries: Readonly<Record<Path, string>>, path: Path, text: string | undefined) {
  const { [path]: before, ...others } = entries
  if (before === text) return entries
  return text === undefined ? others : { ...others, [path]: text }
}
