import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import type { Kept, KeptPaper } from '../../../engine/drafts/kept.ts'
import type { World } from '../../../std/world.ts'
import type { Change } from '../../steps/draftAtHand.ts'
import type { Desk } from '../desk.ts'
import { unmarked } from './exampleMark.ts'
import { answered, corrected, historyOf, putAgain, takenBack, type Steps } from './history.ts'
import { makeSaver, type SavingState } from './saver.ts'

/** The draft that is worked on, with what lies beside it and what became of the last save. */
export interface Held {
  readonly history: Steps
  readonly unparsed: Kept['unparsed']
  readonly notes: Kept['notes']
  readonly paper: KeptPaper | null
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
  readonly keepPaper: (paper: KeptPaper) => Promise<boolean>
  readonly dropPaper: () => Promise<void>
  /** Saves at once; true when all is kept. */
  readonly flush: () => Promise<boolean>
  readonly isPending: () => boolean
}

/** Opens a draft that was fetched from the desk; from here on each change is saved by itself. */
export function openDraft(kept: Kept, paper: KeptPaper | null, desk: Desk, world: World): DraftStore {
  const { draft, unparsed, notes } = kept
  let held: Held = { history: historyOf(draft), unparsed, notes, paper, saving: { kind: 'untouched' } }
  const listeners = new Set<() => void>()
  const show = (change: Partial<Held>) => {
    held = { ...held, ...change }
    for (const listener of listeners) listener()
  }
  const saver = makeSaver(
    () => desk.save(keptOf(held), inkedOf(held)),
    world.now,
    (saving) => {
      show({ saving })
      if (saving.kind === 'saved') desk.askToKeep()
    },
  )
  const put = (change: Partial<Held>) => {
    show(change)
    saver.touch()
  }
  const walk = (way: (history: Steps) => Steps | null) => {
    const history = way(held.history)
    if (history) put({ history })
  }
  const takeMark = async (marked: Draft) => {
    const present = await unmarked(marked)
    if (present !== marked && held.history.present === marked) put({ history: corrected(held.history, present) })
  }
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    read: () => held,
    answerAll(changes) {
      const history = answered(held.history, changes)
      put({ history, unparsed: changes.reduce((left, [path]) => withEntry(left, path, undefined), held.unparsed) })
      if (history.present.example && touchesNames(changes)) void takeMark(history.present)
    },
    keepUnparsed: (path, typed) => put({ unparsed: withEntry(held.unparsed, path, typed) }),
    note: (path, text) => put({ notes: withEntry(held.notes, path, text || undefined) }),
    undo: () => walk(takenBack),
    redo: () => walk(putAgain),
    async keepPaper(next) {
      const done = await desk.shelf.keepPaper(next)
      if (done.ok) put({ paper: next })
      return done.ok
    },
    async dropPaper() {
      await desk.shelf.dropPaper(held.history.present.id)
      put({ paper: null })
    },
    flush: saver.flush,
    isPending: saver.isPending,
  }
}

const keptOf = ({ history, unparsed, notes }: Held): Kept => ({ draft: history.present, unparsed, notes })
const inkedOf = ({ paper }: Held): readonly Side[] => paper?.inked ?? []
const touchesNames = (changes: readonly Change[]) => changes.some(([path]) => path.startsWith('parties'))

/** What could be read, or is empty, needs no copy of how it was typed. */
function withEntry(entries: Readonly<Record<Path, string>>, path: Path, text: string | undefined) {
  const { [path]: before, ...others } = entries
  if (before === text) return entries
  return text === undefined ? others : { ...others, [path]: text }
}
