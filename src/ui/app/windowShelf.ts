import type { Kept, KeptPaper, Listing, ShelfFault } from '../../engine/drafts/kept.ts'
import type { Shelf } from '../../engine/drafts/shelf.ts'
import { fail, ok, type Result } from '../../std/result.ts'

interface Row {
  readonly kept: Kept
  readonly listing: Listing
  readonly removedAt?: number
}

/** A shelf in this window alone, for browsers that refuse to store: everything works, until the window is closed. */
export function windowShelf(): Shelf {
  const rows = new Map<string, Row>()
  const papers = new Map<string, KeptPaper>()
  const shown = () => [...rows.values()].filter((row) => row.removedAt === undefined).map((row) => row.listing)
  const shownRow = (id: string) => {
    const row = rows.get(id)
    return row?.removedAt === undefined ? row : undefined
  }
  const keep = (kept: Kept, listing: Listing) => {
    const archivedAt = shownRow(kept.draft.id)?.listing.archivedAt
    rows.set(kept.draft.id, { kept, listing: archivedAt === undefined ? listing : { ...listing, archivedAt } })
    return done()
  }
  const mark = (id: string, removedAt: number | undefined): Promise<Result<null, ShelfFault>> => {
    const row = rows.get(id)
    if (row) rows.set(id, { kept: row.kept, listing: row.listing, ...(removedAt === undefined ? {} : { removedAt }) })
    return Promise.resolve(ok(null))
  }
  return {
    isLost: () => Promise.resolve(false),
    settleLoss: done,
    // Steps are kept beside what is kept; here all of it goes with the window.
    steps: () => Promise.resolve(ok([])),
    archive(id, at) {
      const row = rows.get(id)
      if (!row) return done()
      const { archivedAt: _before, ...listing } = row.listing
      rows.set(id, { ...row, listing: at === null ? listing : { ...listing, archivedAt: at } })
      return done()
    },
    list: () => Promise.resolve(ok(shown().toSorted((one, other) => other.savedAt - one.savedAt))),
    load: (id) => Promise.resolve(found(shownRow(id)?.kept)),
    put: keep,
    save: keep,
    remove: mark,
    restore: (id) => mark(id, undefined),
    sweep(removedBefore, only) {
      for (const [id, { removedAt }] of rows) {
        if (only !== undefined && id !== only) continue
        if (removedAt !== undefined && removedAt < removedBefore) rows.delete(id)
      }
      return done()
    },
    keepPaper(paper) {
      papers.set(paper.draftId, paper)
      return done()
    },
    loadPaper: (id) => Promise.resolve(found(papers.get(id))),
    dropPaper(id) {
      papers.delete(id)
      return done()
    },
    deleteEverything() {
      rows.clear()
      papers.clear()
      return done()
    },
  }
}

const done = (): Promise<Result<null, ShelfFault>> => Promise.resolve(ok(null))
const found = <T>(value: T | undefined): Result<T, ShelfFault> => (value === undefined ? fail('missing') : ok(value))
