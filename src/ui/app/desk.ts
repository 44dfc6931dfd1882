import { draftId, type Draft } from '../../domain/agreement/draft.ts'
import type { Side } from '../../domain/agreement/scalars.ts'
import type { Language } from '../../domain/language/languages.ts'
import type { Earlier, Kept, ShelfFault, WrittenSteps } from '../../engine/drafts/kept.ts'
import { lineOf, UNTOLD } from '../../engine/drafts/line.ts'
import { askToKeep, isKeptFirmly } from '../../engine/drafts/persistence.ts'
import { openShelf, type Shelf } from '../../engine/drafts/shelf.ts'
import { ok, type Result } from '../../std/result.ts'
import type { World } from '../../std/world.ts'
import { flushAll, tellStore } from './storeState.ts'
import { UNDO_FOR } from './undoFor.ts'

/** The agreements on this machine, and the ways to put another one there. */
export interface Desk {
  readonly shelf: Shelf
  /** `window`: the browser stores nothing, so all is gone when the window closes. */
  readonly keeps: 'device' | 'window'
  /** Each answers with the id of the draft that now lies there. */
  readonly begin: (language: Language) => Promise<Result<string, ShelfFault>>
  readonly putNew: (draft: Draft) => Promise<Result<string, ShelfFault>>
  readonly putCopy: (draft: Draft) => Promise<Result<string, ShelfFault>>
  /** As a start for the next client, with nothing of this one. */
  readonly putNext: (draft: Draft) => Promise<Result<string, ShelfFault>>
  /** `earlier`: what is known of its way here; without it, that somebody else holds this very state. */
  readonly takeIn: (draft: Draft, earlier?: Earlier) => Promise<Result<string, ShelfFault>>
  /** Asks the browser, once, to keep all this even when room is short; to be called when somebody has written something. */
  readonly askToKeep: () => void
  /** Whether it does. */
  readonly isKeptFirmly: () => Promise<boolean>
  readonly save: (kept: Kept, inked: readonly Side[], steps?: WrittenSteps) => Promise<Result<null, ShelfFault>>
}

/** What a draft is before it is laid down, begun, made from another one or from elsewhere: no question needs it. */
const others = () => import('./newDrafts.ts')

/** Opens the desk; where the browser refuses to store, the same desk in memory alone. */
export async function openDesk(world: World): Promise<Desk> {
  const opened = await openShelf({
    beforeClosing: flushAll,
    onClosed: tellStore,
    onBlocked: (isBlocked) => tellStore(isBlocked ? 'blocked' : 'open'),
  })
  if (!opened.ok) return deskOn((await import('./windowShelf.ts')).windowShelf(), 'window', world)
  void opened.value.sweep(world.now() - UNDO_FOR)
  return deskOn(opened.value, 'device', world)
}

/** What the list says of a draft; fetched meanwhile, and no save waits for it: the next one tells more. */
type Tell = (draft: Draft, earlier: Earlier, inked: readonly Side[]) => typeof UNTOLD

export function deskOn(shelf: Shelf, keeps: Desk['keeps'], world: World): Desk {
  let tell: Tell = () => UNTOLD
  const canTell = import('../../engine/drafts/standing.ts').then(({ told }) => (tell = told)).catch(() => tell)
  const lined = (kept: Kept, inked: readonly Side[]) =>
    lineOf(kept, inked, world.now(), tell(kept.draft, kept.earlier ?? {}, inked))
  const lay = async (draft: Draft, earlier?: Earlier): Promise<Result<string, ShelfFault>> => {
    const kept = { draft, unparsed: {}, notes: {}, ...(earlier && { earlier }) }
    const saved = await shelf.put(kept, lined(kept, []))
    return saved.ok ? ok(draft.id) : saved
  }
  const put = async (draft: Draft, earlier?: Earlier) => {
    await canTell
    return lay(draft, earlier)
  }
  let asked: Promise<boolean> | undefined
  const newId = () => draftId(world.randomBytes(16))
  return {
    shelf,
    keeps,
    save: (kept, inked, steps) => shelf.save(kept, lined(kept, inked), steps),
    askToKeep: () => void (asked ??= keeps === 'device' ? askToKeep() : Promise.resolve(false)),
    isKeptFirmly: () => asked ?? isKeptFirmly(),
    begin: async (language) => lay((await others()).begun(newId(), language)),
    putNew: (draft) => put({ ...draft, id: newId() }),
    putCopy: async (draft) => put((await others()).copyOf(draft, newId())),
    putNext: async (draft) => put((await others()).copyForNext(draft, newId())),
    takeIn: async (draft, earlier) => (await others()).takeIn({ shelf, put, newId }, draft, earlier),
  }
}
