import { copyOf } from '../../domain/agreement/copy.ts'
import { draftId, emptyDraft, type Draft } from '../../domain/agreement/draft.ts'
import { given } from '../../domain/agreement/answer.ts'
import { canonicalText } from '../../domain/agreement/canonical.ts'
import { closedAs } from '../../domain/agreement/revision.ts'
import type { Side } from '../../domain/agreement/scalars.ts'
import { places } from '../../domain/examples/places.ts'
import type { Language } from '../../domain/language/languages.ts'
import type { Earlier, Kept, Listing, ShelfFault } from '../../engine/drafts/kept.ts'
import { askToKeep, isKeptFirmly } from '../../engine/drafts/persistence.ts'
import { openShelf, type Shelf } from '../../engine/drafts/shelf.ts'
import { ok, type Result } from '../../std/result.ts'
import type { World } from '../../std/world.ts'
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
  readonly takeIn: (draft: Draft) => Promise<Result<string, ShelfFault>>
  /** Asks the browser, once, to keep all this even when room is short; to be called when somebody has written something. */
  readonly askToKeep: () => void
  /** Whether it does. */
  readonly isKeptFirmly: () => Promise<boolean>
  readonly save: (kept: Kept, inked: readonly Side[]) => Promise<Result<null, ShelfFault>>
}

/** Opens the desk; where the browser refuses to store, the same desk in memory alone. */
export async function openDesk(world: World): Promise<Desk> {
  // A store that another window closes says so with the next save.
  const opened = await openShelf(() => undefined)
  if (!opened.ok) return deskOn((await import('./windowShelf.ts')).windowShelf(), 'window', world)
  await opened.value.sweep(world.now() - UNDO_FOR)
  return deskOn(opened.value, 'device', world)
}

export function deskOn(shelf: Shelf, keeps: Desk['keeps'], world: World): Desk {
  const save = (kept: Kept, inked: readonly Side[]) => shelf.save(kept, listingOf(kept.draft, inked, world.now()))
  const lay = (kept: Kept) => shelf.put(kept, listingOf(kept.draft, [], world.now()))
  const put = async (draft: Draft, earlier?: Earlier): Promise<Result<string, ShelfFault>> => {
    const saved = await lay({ draft, unparsed: {}, notes: {}, ...(earlier && { earlier }) })
    return saved.ok ? ok(draft.id) : saved
  }
  let asked: Promise<boolean> | undefined
  const newId = () => draftId(world.randomBytes(16))
  return {
    shelf,
    keeps,
    save,
    askToKeep: () => void (asked ??= keeps === 'device' ? askToKeep() : Promise.resolve(false)),
    isKeptFirmly: () => asked ?? isKeptFirmly(),
    begin: (language) => put(emptyDraft({ id: newId(), ...frameFor(language) })),
    putNew: (draft) => put({ ...draft, id: newId() }),
    putCopy: (draft) => put(copyOf(draft, newId())),
    async takeIn(draft) {
      const here = await shelf.load(draft.id)
      // Somebody else holds this very state: the first change here makes the next draft.
      const earlier = { closed: closedAs(draft) }
      if (!here.ok) return put(draft, earlier)
      if (canonicalText(here.value.draft) === canonicalText(draft)) return ok(draft.id)
      return put({ ...draft, id: newId() }, earlier)
    },
  }
}

/** What a new agreement starts with; each of these is asked on the way and can be changed. */
function frameFor(language: Language) {
  const { currency, timeZone } = places[language]
  return { languages: { paper: language }, paperSize: 'a4' as const, currency, timeZone }
}

/** How a draft stands in the list: by its title or client, with its agency. */
function listingOf(draft: Draft, inked: readonly Side[], savedAt: number): Listing {
  const nameOf = ({ shortName, legalName }: Draft['parties'][Side]) => shortName ?? legalName ?? ''
  return {
    id: draft.id,
    title: given(draft.title) ?? '',
    agency: nameOf(draft.parties.agency),
    client: nameOf(draft.parties.client),
    example: draft.example !== undefined,
    inked,
    savedAt,
  }
}
