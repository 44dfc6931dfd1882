/**
 * A few words outside the database about what should be in it. After four of seven kinds of damage Chromium opened an
 * empty database without an error; without this a person whose drafts are gone would read "Welcome".
 */
export interface Marker {
  /** How many drafts lie there; never fewer than do, for it is raised before one is written and lowered after. */
  readonly drafts: number
  /** What was saved last, with the number of that save and its hash. */
  readonly newest: Newest | null
  /** The draft that it was raised for and that may not have come to lie there. */
  readonly adding?: string
}
interface Newest {
  readonly id: string
  readonly turn: number
  readonly hash: string
}

export const KEY = 'ten-tables.shelf'

export function readMarker(): Marker | null {
  try {
    const text = localStorage.getItem(KEY)
    if (text === null) return null
    const { drafts, newest, adding } = JSON.parse(text) as Partial<Record<keyof Marker, unknown>>
    if (typeof drafts !== 'number') return null
    return { drafts, newest: newestIn(newest), ...(typeof adding === 'string' && { adding }) }
  } catch {
    return null
  }
}

/** Before numbers and hashes were noted it was an id alone. */
function newestIn(read: unknown): Newest | null {
  if (typeof read === 'string') return { id: read, turn: 0, hash: '' }
  const { id, turn, hash } = (read ?? {}) as Partial<Record<keyof Newest, unknown>>
  return typeof id === 'string' && typeof turn === 'number' && typeof hash === 'string' ? { id, turn, hash } : null
}

export function writeMarker(marker: Marker): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(marker))
  } catch {
    // A refused marker costs only the warning about lost drafts; the drafts themselves were saved before.
  }
}

/** Before a draft is written that did not lie there. */
export function noteAdding(adding: string): void {
  const { drafts, newest } = readMarker() ?? { drafts: 0, newest: null }
  writeMarker({ drafts: drafts + 1, newest, adding })
}

/** After it was not: `by` many lie there fewer than were noted. */
export function noteFewer(by: number, without?: string): void {
  const { drafts, newest } = readMarker() ?? { drafts: 0, newest: null }
  writeMarker({ drafts: Math.max(0, drafts - by), newest: newest?.id === without ? null : newest })
}

/** After it was written, or written again. */
export function noteSaved(newest: Newest): void {
  writeMarker({ drafts: Math.max(1, readMarker()?.drafts ?? 1), newest })
}
